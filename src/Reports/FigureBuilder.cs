using Maatstaf.Catalogue;
using Maatstaf.Charts;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>Makes a figure of the report from its entry in the catalogue.</summary>
/// <param name="report">What the report works with.</param>
/// <param name="charts">Makes the chart.</param>
internal sealed class FigureBuilder(ReportContext report, ChartBuilder charts)
{
    /// <summary>Writes the titles.</summary>
    public FigureTitles Titles { get; } = new(report);

    /// <summary>The figures of a chapter that have something to draw, in order.</summary>
    public IReadOnlyList<FigureBlock> InChapter(string chapter) =>
        [.. report.Catalogue.Figures.Where(figure => figure.Chapter == chapter).Select(Build).OfType<ReportFigure>().Select(static figure => new FigureBlock(figure))];

    /// <summary>The figure; null when there is nothing to draw.</summary>
    public ReportFigure? Build(FigureSpec figure)
    {
        if (charts.Build(figure) is not { } chart)
            return null;
        return new ReportFigure
        {
            Id = figure.Id,
            Number = figure.Number,
            Letter = figure.Letter,
            Title = Titles.Of(figure),
            Subtitle = Subtitle(figure, chart),
            Chart = chart,
            Alternative = Alternative(figure, chart),
            Foot = new FootWriter(report).Write(figure, chart),
            Indicators = [.. figure.Indicators.Append(figure.Total).OfType<Indicator>().Select(static indicator => indicator.Id)],
        };
    }

    private LocalisedText Subtitle(FigureSpec figure, Chart chart)
    {
        var years = figure.Shape switch
        {
            FigureShape.Groups => Numerals.Year(report.Year),
            FigureShape.TwoYears => Span(chart.Series, " en ", " and "),
            _ => chart.Categories.Count == 1 ? chart.Categories[0] : new(
                $"{chart.Categories[0].Dutch} tot en met {chart.Categories[^1].Dutch}",
                $"{chart.Categories[0].English} to {chart.Categories[^1].English}"),
        };
        var who = figure.Shape switch
        {
            FigureShape.Groups => new LocalisedText("per groep", "by group"),
            FigureShape.National => new LocalisedText("heel Nederland", "the whole country"),
            _ => new LocalisedText("alle deelnemers", "all participants"),
        };
        var value = Wording.Capital(chart.ValueName);
        return new(
            $"{figure.Subtitle.Dutch}. {value.Dutch}, {who.Dutch}, {years.Dutch}.",
            $"{figure.Subtitle.English}. {value.English}, {who.English}, {years.English}.");
    }

    private static LocalisedText Span(IReadOnlyList<ChartSeries> years, string and, string andEnglish) => new(
        string.Join(and, years.Select(static year => year.Name.Dutch)),
        string.Join(andEnglish, years.Select(static year => year.Name.English)));

    private static LocalisedText Alternative(FigureSpec figure, Chart chart)
    {
        var last = chart.Categories.Count - 1;
        var table = FigureTable.Of(chart);
        var known = table.Columns.Zip(table.Rows[last].Cells).Where(static pair => pair.Second.Shown is not null).ToArray();
        var kind = chart.Kind switch
        {
            ChartKind.StackedBars => new LocalisedText("Gestapelde staven", "Stacked bars"),
            ChartKind.GroupedBars => new LocalisedText("Staven naast elkaar", "Bars side by side"),
            ChartKind.Quadrant => new LocalisedText("Pad door vier kwadranten", "Path through four quadrants"),
            _ => new LocalisedText("Lijnen", "Lines"),
        };
        if (known.Length == 0)
            return Unknown(figure, chart, kind);
        return new(
            $"{kind.Dutch}: {figure.Subtitle.Dutch}. {chart.Categories[last].Dutch}: {string.Join("; ", known.Select(static pair => $"{pair.First.Dutch} {pair.Second.Text.Dutch}"))} ({chart.ValueName.Dutch}).",
            $"{kind.English}: {figure.Subtitle.English}. {chart.Categories[last].English}: {string.Join("; ", known.Select(static pair => $"{pair.First.English} {pair.Second.Text.English}"))} ({chart.ValueName.English}).");
    }

    private static LocalisedText Unknown(FigureSpec figure, Chart chart, LocalisedText kind)
    {
        var last = chart.Categories[^1];
        var why = chart.Series.Any(static series => series.Points[^1].Value is FigureValue.Withheld)
            ? new LocalisedText("afgeschermd", "withheld")
            : new LocalisedText("niet bekend", "not known");
        return new(
            $"{kind.Dutch}: {figure.Subtitle.Dutch}. {last.Dutch}: {why.Dutch}.",
            $"{kind.English}: {figure.Subtitle.English}. {last.English}: {why.English}.");
    }
}
