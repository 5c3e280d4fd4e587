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

    /// <summary>A report whose one chapter holds the charts that have something odd.</summary>
    public static DocumentContent Odd { get; } = WithFigures(Figure("figuur-1", Withheld, "=HYPERLINK(\"http://voorbeeld.invalid\")"), Figure("figuur-2", Steps, "+ 1 \u0001 <b>&"));

    /// <summary>What the documents of a publication are made of.</summary>
    public static DocumentContent Of(Publication publication) => DocumentContent.Of(publication, TrendReportBuilder.Build(publication, Publications.Catalogue));

    private static ChartPoint Known(double value) => new(new FigureValue.Known(value));

    private static ReportFigure Figure(string id, Chart chart, string title)
    {
        var text = new LocalisedText(title, title);
        return new ReportFigure
        {
            Id = id,
            Number = id[^1] - '0',
            Title = text,
            Subtitle = text,
            Chart = chart,
            Alternative = text,
            Foot = new FigureFoot(text, text, text, [text]),
            Indicators = ["software.saas-share"],
        };
    }

    private static DocumentContent WithFigures(params ReportFigure[] figures)
    {
        var publication = Publications.Of(3, 2023, 2024);
        var report = TrendReportBuilder.Build(publication, Publications.Catalogue);
        var chapter = report.Chapters[1] with { Blocks = [.. figures.Select(static figure => new FigureBlock(figure))] };
        return DocumentContent.Of(publication, report with { Chapters = [chapter] });
    }
}
