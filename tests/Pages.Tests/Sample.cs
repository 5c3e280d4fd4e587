using System.Text;
using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Charts;
using Maatstaf.Disclosure;
using Maatstaf.Pages;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages_Tests;

/// <summary>A small publication and report with a chart of every kind, a gap, a break, a withheld value and odd characters.</summary>
internal static class Sample
{
    private const string Title = "Voorbeeldland <&> 'klein'";

    public static BenchmarkCatalogue Catalogue { get; } = BenchmarkCatalogue.Shipped();

    public static SiteContent Content { get; } = Make();

    public static Publication Publication(bool fictional) => DisclosureControl.ForTeam(
        new BenchmarkResults
        {
            Edition = new Edition(2025),
            Title = Title,
            Fictional = fictional,
            Deflator = Catalogue.DefaultDeflator,
            Figures = [.. Figures().OrderBy(figure => figure.Key.Indicator, StringComparer.Ordinal).ThenBy(figure => figure.Key.Year).ThenBy(figure => figure.Key.Group, StringComparer.Ordinal).ThenBy(figure => figure.Key.Statistic, StringComparer.Ordinal)],
            Participants = [new(2023, 43, 2_100_000, 25, 26, 8), new(2024, 27, 1_300_000, 15, 18, 6)],
            NonParticipants = [],
            Own = OwnRatios.OfNobody(Catalogue),
        });

    /// <summary>The same, for everyone: as it would have been frozen.</summary>
    public static Publication ForEveryone(bool fictional)
    {
        var publication = Publication(fictional);
        using var statistics = new MemoryStream();
        StatisticsFile.Write(publication, statistics);
        var frame = Encoding.UTF8.GetString(FrozenPublication.FrameOf(publication)).Replace($"\"Audience\":{(int)Audience.Internal}", $"\"Audience\":{(int)Audience.Public}", StringComparison.Ordinal);
        return FrozenPublication.Read(publication.Edition, statistics.ToArray(), Encoding.UTF8.GetBytes(frame));
    }

    private static SiteContent Make()
    {
        var report = new TrendReport
        {
            Edition = new Edition(2025),
            Title = Both("Trendrapport ICT Benchmark Gemeenten 2025", "Trend report ICT Benchmark of municipalities 2025"),
            Summary = Both("ICT kost in 2024 € 114 per inwoner: € 6 meer dan in 2023", "ICT costs €114 per inhabitant in 2024: €6 more than in 2023"),
            Names = Catalogue.Names,
            Fictional = true,
            Chapters = [Highlights(), Software()],
        };
        return new SiteContent(ForEveryone(fictional: true), report, Catalogue);
    }

    private static Chapter Highlights() => new(
        "highlights",
        Both("Hoofdlijnen", "Highlights"),
        Both("De ICT-kosten stijgen met € 6 per inwoner; personeel groeit het hardst.", "ICT cost rises by €6 per inhabitant; personnel grows most."),
        [
            new KeyNumbers(
            [
                Number("ICT-kosten per inwoner", "€ 114", "+ € 6", "ict.cost-per-inhabitant"),
                Number("Software", "€ 38", "+ € 1,5", "software.cost-per-inhabitant"),
                Number("Personeel", "€ 58", "+ € 4", "personnel.cost-per-inhabitant"),
                Number("Infrastructuur", "€ 18", "+ € 0,5", "infrastructure.cost-per-inhabitant"),
            ]),
            new Paragraph(Both("In 2024 stijgen de ICT-kosten met 6 euro per inwoner.", "In 2024 ICT cost rises by 6 euros per inhabitant.")),
            new FigureBlock(Figure(1, Components())),
            new FigureBlock(Figure(2, BySize())),
            new FigureBlock(Figure(3, Index())),
            new FigureBlock(Figure(4, Share())),
            new TableBlock(
                Both("Verandering ten opzichte van 2023", "Change against 2023"),
                [Both("Onderdeel", "Component"), Both("Verandering", "Change"), Both("Dezelfde gemeenten", "Like for like")],
                [[Both("Software", "Software"), Both("+ 1,5", "+ 1.5"), Both("+ 1,2", "+ 1.2")]]),
        ]);

    private static Chapter Software() => new(
        "software",
        Both("Software", "Software"),
        Both("Software kost € 38 per inwoner.", "Software costs €38 per inhabitant."),
        [
            new Heading(Both("Aandeel SaaS", "SaaS share")),
            new Points([Both("Het aandeel SaaS stijgt naar 61%.", "The SaaS share rises to 61%."), Both("De groei vlakt af.", "Growth levels off.")]),
            new FigureBlock(Figure(5, Saas())),
            new FigureBlock(Figure(6, Functions())),
            new FigureBlock(Figure(7, Maturity())),
            Board(8),
            Board(9) with { Radar = LawRadar.Of(Catalogue.Laws, new Edition(2025), Catalogue.Names) },
        ]);

    private static BoardBlock Board(int number) => new(
        $"figuur-{number}",
        number,
        Both($"Elk niveau vraagt <meer> dan figuur {number}", $"Each level asks <more> than figure {number}"),
        new TableBlock(
            Both("Drie niveaus", "Three levels"),
            [Both("Niveau", "Level"), Both("Waarvoor", "What for"), Both("Gegevens", "Data")],
            [
                [Both("Een", "One"), Both("Verantwoorden & plannen", "Accounting & planning"), Both("Elk systeem apart", "Each system apart")],
                [Both("Twee", "Two"), Both("Beslissen", "Deciding"), Both(string.Empty, string.Empty)],
            ]),
        Both("Eigen woorden", "Own words"));

    private static KeyNumber Number(string name, string value, string change, string indicator) => new(
        Both(name, name),
        Both(value, value),
        Both(change, change),
        Both("Dezelfde 20 gemeenten: + € 5; andere deelnemers: + € 1", "The same 20 municipalities: + €5; composition: + €1"),
        indicator);

    private static ReportFigure Figure(int number, Chart chart) => new()
    {
        Id = $"figuur-{number}",
        Number = number,
        Title = number == 1
            ? Both("Personeel groeit het hardst: + € 4 per inwoner", "Personnel grows most: + €4 per inhabitant")
            : Both($"De lijn <b>stijgt</b> & blijft in figuur {number}", $"The line <b>rises</b> & stays in figure {number}"),
        Subtitle = Both("ICT-kosten per inwoner, naar onderdeel, alle deelnemers", "ICT cost per inhabitant, by component, all participants"),
        Chart = chart,
        Alternative = Both("Grafiek met een stijgende lijn.", "Chart with a rising line."),
        Foot = new FigureFoot(
            Both("27 gemeenten, 15 onafhankelijke eenheden.", "27 municipalities, 15 independent units."),
            Both("ICT Benchmark Gemeenten, editie 2025", "ICT Benchmark of municipalities, edition 2025"),
            Both("Som van de kosten gedeeld door de som van de inwoners.", "Sum of cost divided by the sum of inhabitants."),
            [Both("Vanaf 2024 tellen regiefuncties apart.", "From 2024 coordination is counted separately.")]),
        Indicators = ["ict.cost-per-inhabitant"],
    };

    private static Chart Components() => new()
    {
        Kind = ChartKind.StackedBars,
        Unit = Unit("eur/inhabitant"),
        ValueName = Both("euro per inwoner", "euros per inhabitant"),
        CategoryName = Both("Boekjaar", "Fiscal year"),
        Decimals = 1,
        Categories = Years(2019, 6),
        Series =
        [
            Series("software", "Software", SeriesRole.Software, 28.2, 29.1, 33.4, 36.0, 36.6, 38.1),
            Series("personnel", "Personeel", SeriesRole.Personnel, 45.0, 47.2, 46.1, 53.0, 54.0, 58.0),
            Series("infrastructure", "Infrastructuur", SeriesRole.Infrastructure, 16.0, 16.2, 16.4, 17.0, 17.5, 18.0),
        ],
    };

    private static Chart BySize() => Components() with
    {
        Kind = ChartKind.GroupedBars,
        Categories = [Both("Klein", "Small"), Both("Middelgroot", "Medium"), Both("Groot", "Large")],
        CategoryName = Both("Groep", "Group"),
        Series =
        [
            Series("software", "Software", SeriesRole.Software, 40.1, 38.2, 37.0),
            Series("personnel", "Personeel", SeriesRole.Personnel, 59.0, 53.1, 60.2),
            new("infrastructure", Both("Infrastructuur", "Infrastructure"), SeriesRole.Infrastructure, [Point(17.1, 1.2), new(new FigureValue.Withheld("n<5")), Point(18.9, 2)]),
        ],
    };

    private static Chart Index() => new()
    {
        Kind = ChartKind.Lines,
        Unit = null,
        ValueName = Both("index, 2004 = 100", "index, 2004 = 100"),
        CategoryName = Both("Boekjaar", "Fiscal year"),
        Decimals = 0,
        Categories = Years(2004, 21),
        Series =
        [
            Line("nominal", "ICT-kosten", SeriesRole.Accent, 100, 3.2),
            Line("real", "ICT-kosten zonder inflatie", SeriesRole.Software, 100, 0.3),
            Line("prices", "Consumentenprijzen", SeriesRole.Context, 100, 2.8),
        ],
        ReferenceLine = 100,
        Breaks = [new ChartBreak(20, Both("nieuwe indeling", "new taxonomy"))],
    };

    private static Chart Share() => new()
    {
        Kind = ChartKind.Lines,
        Unit = Unit("ratio"),
        ValueName = Both("procent van de begroting", "percent of the budget"),
        CategoryName = Both("Boekjaar", "Fiscal year"),
        Decimals = 1,
        Categories = Years(2013, 12),
        Series = [new("ict.share-of-budget", Both("Aandeel van ICT", "Share of ICT"), SeriesRole.Accent, [.. Enumerable.Range(0, 12).Select(at => at is 4 or 6 ? ChartPoint.Gap : Point(0.021 + at * 0.001, 0.0015))])],
    };

    private static Chart Saas() => new()
    {
        Kind = ChartKind.GroupedBars,
        Unit = Unit("ratio"),
        ValueName = Both("procent", "percent"),
        CategoryName = Both("Soort software", "Kind of software"),
        Decimals = 0,
        Categories = [.. Catalogue.CostTree.ChildrenOf("software").Select(node => node.Short)],
        Series =
        [
            Series("2023", "2023", SeriesRole.Context, 0.51, 0.6, 0.62, 0.55, 0.5, 0.2),
            Series("2024", "2024", SeriesRole.Accent, 0.69, 0.65, 0.67, 0.59, 0.55, 0.22),
        ],
    };

    private static Chart Functions() => new()
    {
        Kind = ChartKind.Lines,
        Unit = Unit("eur/inhabitant"),
        ValueName = Both("euro per inwoner", "euros per inhabitant"),
        CategoryName = Both("Boekjaar", "Fiscal year"),
        Decimals = 2,
        Categories = Years(2015, 10),
        Series =
        [
            .. new[] { "Functioneel applicatiebeheer", "Informatisering", "Automatisering", "ICT-management", "Tijdelijke inhuur projecten" }
                .Select((name, at) => Line(name, name, SeriesRole.Series, 8 + at * 2, 0.4 + at * 0.3, 10)),
        ],
        Breaks = [new ChartBreak(9, Both("regiefuncties apart", "coordination apart"))],
    };

    private static Chart Maturity() => new()
    {
        Kind = ChartKind.Quadrant,
        Unit = null,
        ValueName = Both("punten", "points"),
        CategoryName = Both("Boekjaar", "Fiscal year"),
        Decimals = 2,
        Categories = Years(2020, 5),
        Series =
        [
            new("operations", Both("Operationele efficiëntie", "Operational efficiency"), SeriesRole.Series, [Point(2.4, 0.1), Point(2.5, 0.1), ChartPoint.Gap, Point(2.8, 0.1), Point(3.2, 0.1)]),
            new("customer", Both("Klantervaring", "Customer experience"), SeriesRole.Series, [Point(2.6, 0.1), Point(2.7, 0.1), ChartPoint.Gap, new(new FigureValue.Withheld("n<5")), Point(2.9, 0.1)]),
        ],
        Scale = new QuadrantScale(1, 5, Both("Traditioneel", "Traditional"), Both("Vooral klant", "Mostly customer"), Both("Vooral efficiënt", "Mostly efficient"), Both("Klaar voor <later>", "Ready for <later>")),
    };

    private static IEnumerable<ConfidentialFigure> Figures() =>
        from indicator in (string[])["ict.cost-per-inhabitant", "software.cost-per-inhabitant", "software.saas-share", "personnel.cost-per-fte", "personnel.fte-per-100k"]
        from year in Enumerable.Range(2015, 10)
        from grouping in Catalogue.Groups
        from statistic in (string[])["headline", "mean", "median", "p25", "p75", "interval_low", "interval_high", .. grouping.Id == "all" ? (string[])["like_for_like", "composition", "matched_n", "matched_coverage", "real_2015"] : []]
        where year != 2018
        select new ConfidentialFigure(new FigureKey(indicator, year, grouping.Id, statistic), Value(indicator, year, statistic), 27, 15);

    private static double Value(string indicator, int year, string statistic)
    {
        var level = indicator switch { "software.saas-share" => 0.1 + (year - 2015) * 0.05, "personnel.cost-per-fte" => 80_000 + year, _ => 60 + (year - 2015) * 5.5 };
        return level * statistic switch { "interval_low" or "p25" => 0.9, "interval_high" or "p75" => 1.1, "composition" => -0.01, "like_for_like" => 0.04, _ => 1 };
    }

    private static ChartSeries Series(string id, string name, SeriesRole role, params double[] values) =>
        new(id, Both(name, name), role, [.. values.Select(value => new ChartPoint(new FigureValue.Known(value), N: 27, Clusters: 15))]);

    private static ChartSeries Line(string id, string name, SeriesRole role, double from, double step, int count = 21) =>
        Series(id, name, role, [.. Enumerable.Range(0, count).Select(at => from + step * at + Math.Sin(at) * step)]);

    private static ChartPoint Point(double value, double half) => new(new FigureValue.Known(value), value - half, value + half, 27, 15);

    private static IReadOnlyList<LocalisedText> Years(int from, int count) => [.. Enumerable.Range(from, count).Select(year => Both($"{year}", $"{year}"))];

    private static Unit Unit(string id) => Catalogue.Units.Single(unit => unit.Id == id);

    private static LocalisedText Both(string dutch, string english) => new(dutch, english);
}
