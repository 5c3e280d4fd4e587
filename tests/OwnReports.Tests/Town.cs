using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Own;
using Maatstaf.Disclosure.Protection;
using Maatstaf.Explanation;
using Maatstaf.Improvement.Contracts;
using Maatstaf.OwnReports;
using Maatstaf.Position.Peers;
using Maatstaf.Position.Places;
using Maatstaf.Reports;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports_Tests;

/// <summary>Zandwijk in a country of towns, as it meets its report: its own figures, what is published, its own lines.</summary>
internal sealed class Town
{
    public const string Zandwijk = "Zandwijk", Waterhoek = "Waterhoek";
    public static readonly DateOnly Today = new(2025, 11, 28);

    private readonly BenchmarkResults results;

    private Town(BenchmarkResults results, Publication publication)
    {
        this.results = results;
        Publication = publication;
    }

    public static BenchmarkCatalogue Catalogue => Country.Catalogue;

    public Publication Publication { get; }

    public OwnFigures Own => DisclosureControl.Own(results, OrganisationCode.Parse(Zandwijk));

    /// <summary>The country as the circle of participants sees it, with so many towns beside Zandwijk.</summary>
    public static Town Among(int others, Func<Country, Country>? more = null)
    {
        var country = new Country().Prices(2023, 100).Prices(2024, 103);
        Fill(country, Zandwijk, 60_000, 11);
        foreach (var number in Enumerable.Range(1, others))
            Fill(country, $"Dorp{number:00}", 41_000 + (1_700 * number), number % 7);
        // Waterhoek took part once, and not in the year of the report.
        country.Municipality(Waterhoek, 2023, 30_000).Costs(Waterhoek, 2023, 900_000, 1_500_000, 700_000);
        return Of(more?.Invoke(country) ?? country);
    }

    public static Town Of(Country country)
    {
        var observations = Observations.Of(country.Data(), Catalogue, new Edition(2025), cores: 1);
        var results = new BenchmarkEngine(Catalogue, observations, new ComputeOptions(false, 1)).Compute(observations, new Edition(2025));
        return new Town(results, DisclosureControl.Release(results, Audience.Circle, Protector.Plan(results, Catalogue, null, 1)));
    }

    /// <summary>The report; null when there is none.</summary>
    public TrendReport? Report(string municipality = Zandwijk, int year = 2024, YearReturn? lines = null) =>
        new OwnReportBuilder(Catalogue).Build(Situation(municipality, year, lines));

    public OwnSituation Situation(string municipality = Zandwijk, int year = 2024, YearReturn? lines = null)
    {
        var own = DisclosureControl.Own(results, OrganisationCode.Parse(municipality));
        return new OwnSituation
        {
            Publication = Publication,
            Own = own,
            Year = year,
            Group = new GroupFinder(Publication, DisclosureControl.Shared(results), Catalogue).Find(GroupChoice.Standard, own, year, [])!,
            Gap = GapOf(own, year),
            Contracts = lines is null ? null : ContractReview.Of(ContractSituation.Of(lines, Today, Publication.Deflator, Catalogue), Catalogue),
            Today = Today,
        };
    }

    /// <summary>The place as the pages read it.</summary>
    public OwnPlace Place() => new PlaceReader(Own, Publication.Deflator, Catalogue).Read(2024, Situation().Group)!;

    private ToldExplanation? GapOf(OwnFigures own, int year)
    {
        if (own.SideOf(new LocalisedText("uw gemeente", "your municipality"), year) is not { } mine
            || new GapExplainer(Catalogue).Explain(mine, Publication.SideOf(Catalogue, GroupIds.All, year)) is not { } explanation)
            return null;
        return new ToldExplanation(explanation, ShownGap.Of(explanation, 1), ShownGap.AYear(explanation), new GapSentences(Catalogue).Say(explanation));
    }

    /// <summary>Two years of a town; the larger the number, the dearer.</summary>
    private static void Fill(Country country, string code, int inhabitants, int dear)
    {
        foreach (var year in (int[])[2023, 2024])
        {
            var more = (year - 2023) * 40_000L;
            country.Municipality(code, year, inhabitants, inhabitants * 300_000L, inhabitants * 8L)
                .Software(code, year, "software.office-automation", (310_000 + (17_311L * dear) + more) * 100, dear % 2 == 0 ? Hosting.Saas : Hosting.OnPremises)
                .Software(code, year, "software.primary-process", (900_000 + (41_000L * (dear % 5))) * 100, Hosting.Hosted)
                .Personnel(code, year, "personnel.operations", Employment.Own, 9_000 + (700 * dear), (830_000 + (61_000L * dear) + more) * 100)
                .Personnel(code, year, "personnel.operations", Employment.Hired, 1_500 + (90 * (dear % 4)), (240_000 + (11_000L * dear)) * 100)
                .Personnel(code, year, "personnel.application-management", Employment.Own, 11_000 + (300 * (dear % 7)), (900_000 + (31_000L * (dear % 6))) * 100)
                .Infrastructure(code, year, "infrastructure.network-data", (350_000 + (13_000L * (dear % 8))) * 100)
                .Infrastructure(code, year, "infrastructure.servers-storage", (280_000 + (19_000L * (dear % 4))) * 100);
        }
    }
}
