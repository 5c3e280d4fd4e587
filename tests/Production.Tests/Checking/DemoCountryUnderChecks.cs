using Maatstaf.Checks;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Demo;
using Maatstaf.Demo.Delivering;
using Maatstaf.Production;
using Maatstaf.Production.Checking;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production_Tests.Checking;

/// <summary>The demo country, with each approved return and what is known around it.</summary>
public sealed class DemoCountryUnderChecks
{
    private readonly ReturnedData data;
    private readonly ComparisonBuilder builder;
    private readonly CheckSettings settings = CheckSettings.Of(Country.Catalogue);
    private readonly Dictionary<(OrganisationCode Organisation, int Year), YearReturn> approved = [];
    private readonly Dictionary<(OrganisationCode Organisation, int Year), YearReturn> delivered = [];
    private readonly ILookup<int, MembershipEntry> memberships;

    public DemoCountryUnderChecks()
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-demo-checks-");
        var country = DemoCountry.Make();
        country.WriteTo(folder.FullName);
        data = new BenchmarkProduction(Country.Catalogue, cores: 2).Read(folder.FullName, keepDetails: true).Data!;
        folder.Delete(recursive: true);
        builder = new ComparisonBuilder(Country.Catalogue, StandingFigures.Of(data, Country.Catalogue, cores: 2));
        for (var row = 0; row < data.Returns.Count; row++)
        {
            if (data.Returns.Status[row] == ReturnStatus.Approved)
                approved[(data.Organisations.Code[data.Returns.Organisation[row]], data.Returns.Year[row])] = data.YearOf(data.Organisations.Code[data.Returns.Organisation[row]], data.Returns.Year[row], Country.Catalogue);
        }

        Deliveries = DemoDeliveries.Of(country);
        foreach (var delivery in Deliveries.All.Where(static delivery => delivery.Stage > DemoStage.Draft))
            delivered[(delivery.Organisation, DemoDeliveries.FiscalYear)] = delivery.Year;
        memberships = Enumerable.Range(0, data.Memberships.Count)
            .Select(row => new MembershipEntry(data.Organisations.Code[data.Memberships.Partnership[row]], data.Organisations.Code[data.Memberships.Municipality[row]], data.Memberships.Year[row], data.Memberships.Share[row]))
            .Concat(Deliveries.Memberships.Select(static row => new MembershipEntry(OrganisationCode.Parse(row.Partnership), OrganisationCode.Parse(row.Municipality), DemoDeliveries.FiscalYear, row.Share is { } share ? new Share((long)(share * Share.One)) : null)))
            .ToLookup(static membership => membership.FiscalYear);
    }

    /// <summary>What is being delivered about the year after.</summary>
    public DemoDeliveries Deliveries { get; }

    /// <summary>All approved returns, by year and code.</summary>
    public IEnumerable<YearReturn> Approved => approved.OrderBy(static pair => pair.Key.Year).ThenBy(static pair => pair.Key.Organisation).Select(static pair => pair.Value);

    /// <summary>The approved return of a year, or null.</summary>
    public YearReturn? Find(OrganisationCode organisation, int year) => approved.GetValueOrDefault((organisation, year));

    private YearReturn? FindDelivered(OrganisationCode organisation, int year) => Find(organisation, year) ?? delivered.GetValueOrDefault((organisation, year));

    /// <summary>What checks find in a return instead of the approved one.</summary>
    public IReadOnlyList<CheckFinding> Check(YearReturn year) => CheckRun.Of(ContextOf(year), settings);

    private CheckContext ContextOf(YearReturn year)
    {
        var isPartnership = data.Organisations.IsPartnership[Array.BinarySearch(data.Organisations.Code, year.Organisation)];
        var around = isPartnership ? OfPartnership(year) : OfMunicipality(year);
        return new CheckContext
        {
            Return = year,
            Catalogue = Country.Catalogue,
            IsPartnership = isPartnership,
            LastYear = Find(year.Organisation, year.FiscalYear - 1),
            Comparison = builder.ComparisonFor(around.Compared),
            Headline = builder.HeadlineFor(around.Compared),
            Elsewhere = around.Elsewhere,
            InhabitantsOfMembers = around.InhabitantsOfMembers,
            Recharges = around.Recharges,
        };
    }

    private Surroundings OfPartnership(YearReturn year)
    {
        var members = Members(year.Organisation, year.FiscalYear);
        return SurroundingsOf.Partnership(year, "Verband", members, [.. members.Select(member => FindDelivered(member.Municipality, year.FiscalYear)).OfType<YearReturn>()]);
    }

    private Surroundings OfMunicipality(YearReturn year) => SurroundingsOf.Municipality(year, memberships[year.FiscalYear]
        .Where(member => member.Municipality == year.Organisation)
        .Select(static member => member.Partnership)
        .Distinct()
        .ToDictionary(static partnership => partnership, partnership => new PartnershipYear("Verband", FindDelivered(partnership, year.FiscalYear), Members(partnership, year.FiscalYear))));

    private IReadOnlyList<(OrganisationCode Municipality, long Weight)> Members(OrganisationCode partnership, int year) =>
        SurroundingsOf.Members(memberships[year], partnership, municipality => FindDelivered(municipality, year)?.Profile?.Inhabitants ?? data.YearOf(municipality, year - 1, Country.Catalogue).Profile?.Inhabitants ?? -1);
}
