using Maatstaf.Charts;
using Maatstaf.Disclosure;
using Maatstaf.Documents;
using Maatstaf.Reports;
using Maatstaf.Reports_Tests;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents_Tests;

/// <summary>Reports of fictional countries.</summary>
internal static class Sample
{
    /// <summary>Every form in every language.</summary>
    public static TheoryData<DocumentForm, Language> All
    {
        get
        {
            var all = new TheoryData<DocumentForm, Language>();
            foreach (var form in Enum.GetValues<DocumentForm>())
            {
                foreach (var language in Enum.GetValues<Language>())
                    all.Add(form, language);
            }

            return all;
        }
    }

    /// <summary>A report with every figure of the catalogue.</summary>
    public static DocumentContent Whole { get; } = Of(Publications.Of(3, [.. Enumerable.Range(2004, 21)]));

    /// <summary>Lines with a value of each kind: known, missing, not applicable, withheld, zero, below zero.</summary>
    public static Chart Withheld { get; } = new()
    {
        Kind = ChartKind.Lines,
        Unit = Publications.Catalogue.Indicator("software.saas-share").Unit,
        ValueName = new("procent", "percent"),
        CategoryName = new("Boekjaar", "Fiscal year"),
        Decimals = 1,
        Categories = [new("2022", "2022"), new("2023", "2023"), new("=2024", "=2024")],
        Series =
        [
            new("a", new("@Eén", "@One"), SeriesRole.Accent, [new(new FigureValue.Known(0.1 + 0.2), 0.25, 0.35, 27, 15), ChartPoint.Gap, new(new FigureValue.Known(0), N: 27, Clusters: 15)]),
            new("b", new("Twee", "Two"), SeriesRole.Context, [new(new FigureValue.Withheld("n<5")), new(new FigureValue.NotApplicable()), new(new FigureValue.Known(-0.125))]),
        ],
    };

    /// <summary>A waterfall that goes below zero.</summary>
    public static Chart Steps { get; } = new()
    {
        Kind = ChartKind.Waterfall,
        Unit = Publications.Catalogue.Indicator("ict.cost-per-inhabitant").Unit,
        ValueName = new("euro per inwoner", "euros per inhabitant"),
        CategoryName = new("Stap", "Step"),
        Decimals = 1,
        Categories = [new("2023", "2023"), new("Software", "Software"), new("Personeel", "Personnel"), new("2024", "2024")],
        Series = [new("steps", new("Verandering", "Change"), SeriesRole.Series, [Known(10), Known(-15), Known(8), Known(3)])],
        Bars = [new(0, 10, SeriesRole.Context, true), new(10, -5, SeriesRole.Software, false), new(-5, 3, SeriesRole.Personnel, false), new(0, 3, SeriesRole.Accent, true)],
    };

    /// <summary>A path through two scores, with a year that is missing, one that lacks a score, and one of which a score is withheld.</summary>
    public static Chart Scores { get; } = new()
    {
        Kind = ChartKind.Quadrant,
        Unit = null,
        ValueName = new("punten", "points"),
        CategoryName = new("Boekjaar", "Fiscal year"),
        Decimals = 1,
        Categories = [new("2019", "2019"), new("2020", "2020"), new("2021", "2021"), new("2022", "2022"), new("2023", "2023"), new("2024", "2024")],
        Series =
        [
            new("operations", new("Operationele efficiëntie", "Operational efficiency"), SeriesRole.Series, [Known(2.04), ChartPoint.Gap, Known(2.61), new(new FigureValue.Withheld("n<5")), Known(3.11), Known(3.46)]),
            new("customer", new("Klantervaring", "Customer experience"), SeriesRole.Series, [new(new FigureValue.Known(2.52), 2.4, 2.7, 27, 15), ChartPoint.Gap, ChartPoint.Gap, Known(3), Known(2.88), Known(3.33)]),
        ],
        Scale = new(1, 5, new("Traditioneel", "Traditional"), new("Vooral klantervaring", "Mostly customer experience"), new("Vooral efficiëntie", "Mostly efficiency"), new("Klaar voor de toekomst", "Ready for the future")),
    };

    /// <summary>A report whose one chapter holds the charts that have something odd.</summary>
    public static DocumentContent Odd { get; } = With(
        Figure("figuur-1", Withheld, "=HYPERLINK(\"http://voorbeeld.invalid\")"),
        Figure("figuur-2", Steps, "+ 1 \u0001 <b>&"),
        Figure("figuur-3", Scores, "Een pad"),
        Board(4, 2, "=1+1 \u0001 <b>&"));

    /// <summary>What the documents of a publication are made of.</summary>
    public static DocumentContent Of(Publication publication) => DocumentContent.Of(publication, TrendReportBuilder.Build(publication, Publications.Catalogue));

    /// <summary>A figure of words.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="text">What stands in its cells, behind the number of the row.</param>
    public static BoardBlock Board(int number, int rows, string text) => new(
        $"figuur-{number}",
        number,
        new("Elk niveau beantwoordt een moeilijkere vraag", "Each level answers a harder question"),
        new TableBlock(
            new("Niveaus van volwassenheid", "Levels of maturity"),
            [new("Niveau", "Level"), new("Waarvoor het dient", "What it is for"), new("Mensen", "People")],
            [.. Enumerable.Range(1, rows).Select(row => (IReadOnlyList<LocalisedText>)[new($"Niveau {row}", $"Level {row}"), new($"{row} {text}", $"{row} {text}"), new(text, text)])]),
        new("Eigen woorden", "Own words"));

    /// <summary>A figure with a chart.</summary>
    public static FigureBlock Figure(string id, Chart chart, string title)
    {
        var text = new LocalisedText(title, title);
        return new FigureBlock(new ReportFigure
        {
            Id = id,
            Number = id[^1] - '0',
            Title = text,
            Subtitle = text,
            Chart = chart,
            Alternative = text,
            Foot = new FigureFoot(text, text, text, [text]),
            Indicators = ["software.saas-share"],
        });
    }

    /// <summary>A report whose one chapter holds these blocks.</summary>
    public static DocumentContent With(params Block[] blocks)
    {
        var publication = Publications.Of(3, 2023, 2024);
        var report = TrendReportBuilder.Build(publication, Publications.Catalogue);
        return DocumentContent.Of(publication, report with { Chapters = [report.Chapters[1] with { Blocks = blocks }] });
    }

    private static ChartPoint Known(double value) => new(new FigureValue.Known(value));
}
