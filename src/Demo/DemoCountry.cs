using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Country;
using Maatstaf.Demo.Delivering;
using Maatstaf.Demo.Drafting;
using Maatstaf.Demo.Fitting;
using Maatstaf.Demo.Package;

namespace Maatstaf.Demo;

/// <summary>
/// Makes the demo country: believable lines of invented municipalities, drafted one by one and then scaled
/// until the country's statistics are those that the benchmark has published.
/// </summary>
public static class DemoCountry
{
    /// <summary>Makes the package. The same package every time, on every machine.</summary>
    /// <exception cref="InvalidOperationException">The calibration tables contradict one another.</exception>
    public static DemoPackage Make()
    {
        var country = FictionalCountry.Read();
        var maturity = new Maturity(country);
        var (lines, profiles) = Fitted(country, maturity);
        var ledger = new Ledger(country, lines);
        return new DemoPackage
        {
            Organisations = Sorted(Organisations(country), o => (o.Organisation, 0, 0)),
            Memberships = [.. Memberships(country)],
            Profiles = Sorted(profiles, p => (p.Municipality, p.Year, 0)),
            Returns = Sorted(Returns(country), r => (r.Organisation, r.Year, 0)),
            Software = Sorted(ledger.Software(), l => (l.Organisation, l.Year, l.Line)),
            Personnel = Sorted(ledger.Personnel(), l => (l.Organisation, l.Year, l.Line)),
            Infrastructure = Sorted(ledger.Infrastructure(), l => (l.Organisation, l.Year, l.Line)),
            Projects = Sorted(new Projects(country).Lines(), l => (l.Organisation, l.Year, l.Line)),
            Laws = [.. new Laws(country).Rows().OrderBy(l => l.Organisation, StringComparer.Ordinal).ThenBy(l => l.Year).ThenBy(l => l.Law, StringComparer.Ordinal)],
            Maturity = [.. maturity.Answers().OrderBy(a => a.Organisation, StringComparer.Ordinal).ThenBy(a => a.Year).ThenBy(a => a.Question, StringComparer.Ordinal)],
            Ai = Sorted(new ArtificialIntelligence(country).Lines(), l => (l.Organisation, l.Year, l.Line)),
            SizeClasses = [.. SizeClasses(country)],
        };
    }

    private static (List<CostDraft> Lines, List<ProfileRow> Profiles) Fitted(FictionalCountry country, Maturity maturity)
    {
        var targets = Targets.Read();
        var ratios = Ratio.ReadAll();
        var division = new WorkDivision();
        var (software, staffing, park) = (new SoftwareLandscape(targets), new Staffing(targets), new InfrastructurePark(targets));
        var makeProfiles = new Profiles(country);
        var (lines, profiles) = (new List<CostDraft>(), new List<ProfileRow>());
        foreach (var year in FictionalCountry.Years)
        {
            List<CostDraft> drafts = [.. Reporter.All(country, division, year)
                .SelectMany(r => (IEnumerable<CostDraft>)[.. software.Lines(r), .. staffing.Lines(r), .. park.Lines(r)])];
            var reach = new Reach(country, maturity, year);
            new YearFit(drafts, reach, targets.Of(year), [.. ratios[year]]).Run();
            lines.AddRange(drafts);
            profiles.AddRange(makeProfiles.Of(year, drafts, reach));
        }

        return (lines, profiles);
    }

    private static IEnumerable<OrganisationRow> Organisations(FictionalCountry country) =>
        country.Municipalities.Select(m => new OrganisationRow(m.Code, m.Name, "municipality", m.Sharing))
            .Concat(country.Partnerships.Select(p => new OrganisationRow(p.Code, p.Name, "partnership", p.Sharing)));

    private static IEnumerable<MembershipRow> Memberships(FictionalCountry country) => country.Memberships
        .SelectMany(m => Enumerable.Range(m.From, m.Until - m.From + 1).Select(year => new MembershipRow(m.Partnership, m.Municipality, year, m.Share)))
        .OrderBy(m => m.Partnership, StringComparer.Ordinal).ThenBy(m => m.Municipality, StringComparer.Ordinal).ThenBy(m => m.Year);

    private static IEnumerable<ReturnRow> Returns(FictionalCountry country) =>
        from year in FictionalCountry.Years
        from organisation in country.Municipalities.Select(m => m.Code).Concat(country.Partnerships.Select(p => p.Code))
        let status = country.Status(organisation, year)
        where status is not null
        select new ReturnRow(organisation, year, status);

    private static IEnumerable<SizeClassRow> SizeClasses(FictionalCountry country) =>
        from year in FictionalCountry.Years.Append(DemoDeliveries.FiscalYear)
        let bounds = country.Bounds(year)
        from row in (SizeClassRow[])[new(year, "large", bounds.Large), new(year, "medium", bounds.Medium), new(year, "small", 0)]
        select row;

    private static List<T> Sorted<T>(IEnumerable<T> rows, Func<T, (string Organisation, int Year, int Line)> key) =>
        [.. rows.OrderBy(r => key(r).Organisation, StringComparer.Ordinal).ThenBy(r => key(r).Year).ThenBy(r => key(r).Line)];
}
