using Maatstaf.Demo.Chances;
using Maatstaf.Demo.Country;
using Maatstaf.Demo.Drafting;
using Maatstaf.Demo.Package;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo.Delivering;

/// <summary>The returns of everyone on the roster a year after the last year of the demo country, before anything goes wrong in them.</summary>
internal sealed class NextYear
{
    private const double InvoiceDifference = 0.004;

    private readonly DemoPackage country;
    private readonly FictionalCountry places = FictionalCountry.Read();
    private readonly NextSoftware software = new();
    private readonly Laws laws;
    private readonly Maturity maturity;

    public NextYear(DemoPackage country)
    {
        this.country = country;
        laws = new Laws(places);
        maturity = new Maturity(places);
        Memberships = [.. country.Memberships.Where(static member => member.Year == FictionalCountry.LastYear).Select(static member => member with { Year = DemoDeliveries.FiscalYear })];
    }

    /// <summary>Who belongs to which partnership: the same as the year before.</summary>
    public IReadOnlyList<MembershipRow> Memberships { get; }

    /// <summary>The returns of these organisations, payments to partnerships included.</summary>
    public IReadOnlyDictionary<string, YearReturn> Of(IEnumerable<string> organisations)
    {
        var own = organisations.ToDictionary(static code => code, Own, StringComparer.Ordinal);
        return own.ToDictionary(static pair => pair.Key, pair => Memberships.Where(member => member.Municipality == pair.Key).Aggregate(pair.Value, (year, member) => WithPayments(year, own[member.Partnership], member)), StringComparer.Ordinal);
    }

    private YearReturn Own(string code)
    {
        var wobble = NextWork.Wobble(Served(code).Sum(municipality => places.Inhabitants(municipality, DemoDeliveries.FiscalYear)));
        var profile = country.Profiles.FirstOrDefault(row => row.Municipality == code && row.Year == FictionalCountry.LastYear);
        return new YearReturn
        {
            Organisation = OrganisationCode.Parse(code),
            FiscalYear = DemoDeliveries.FiscalYear,
            Profile = profile is null ? null : NextWork.Profile(profile, places.Inhabitants(code, DemoDeliveries.FiscalYear)),
            Software = software.Of([.. country.Software.Where(line => line.Organisation == code && line.Year == FictionalCountry.LastYear)], wobble),
            Personnel = NextWork.Personnel(country.Personnel.Where(line => line.Organisation == code && line.Year == FictionalCountry.LastYear), wobble),
            Infrastructure = NextWork.Infrastructure(country.Infrastructure.Where(line => line.Organisation == code && line.Year == FictionalCountry.LastYear), wobble),
            Projects = NextWork.Projects(country.Projects.Where(line => line.Organisation == code && line.Year == FictionalCountry.LastYear)),
            Laws = NextWork.Laws(profile is null ? [] : laws.Of(code, DemoDeliveries.FiscalYear)),
            Maturity = NextWork.Maturity(country.Maturity.Where(line => line.Organisation == code && line.Year == FictionalCountry.LastYear), maturity.TopOf),
            Ai = NextWork.Ai(country.Ai.Where(line => line.Organisation == code && line.Year == FictionalCountry.LastYear)),
        };
    }

    private IEnumerable<string> Served(string code) =>
        Memberships.Where(member => member.Partnership == code).Select(static member => member.Municipality).DefaultIfEmpty(code);

    private YearReturn WithPayments(YearReturn year, YearReturn partnership, MembershipRow member)
    {
        var part = PartOf(member);
        long Invoice(string component, long cents) => (long)Math.Round(
            cents * part * new Chance("recharge", component, member.Municipality, $"{DemoDeliveries.FiscalYear}").Between(1 - InvoiceDifference, 1 + InvoiceDifference));
        return year with
        {
            Software = year.Software.Add(new SoftwareEntry
            {
                Line = $"{year.Software.Length + 1}",
                Category = "software.system",
                Cents = Invoice("software", partnership.Software.Sum(static line => line.Cents)),
                Hosting = Hosting.Hosted,
                Recharge = partnership.Organisation,
            }),
            Personnel = year.Personnel.Add(new PersonnelEntry(
                $"{year.Personnel.Length + 1}", "personnel.operations", Employment.Hired, 0, Invoice("personnel", partnership.Personnel.Sum(static line => line.Cents)), LineTheme.None, partnership.Organisation)),
            Infrastructure = year.Infrastructure.Add(new InfrastructureEntry(
                $"{year.Infrastructure.Length + 1}", "infrastructure.servers-storage", Invoice("infrastructure", partnership.Infrastructure.Sum(static line => line.Cents)), partnership.Organisation)),
        };
    }

    /// <summary>A member's part: the given share, else by inhabitants.</summary>
    private double PartOf(MembershipRow member)
    {
        double Weight(MembershipRow row) => row.Share ?? places.Inhabitants(row.Municipality, DemoDeliveries.FiscalYear);
        return Weight(member) / Memberships.Where(other => other.Partnership == member.Partnership).Sum(Weight);
    }
}
