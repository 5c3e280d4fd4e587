using Maatstaf.Charts;
using Maatstaf.Narratives;
using Maatstaf.Position.Places;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Figures;

/// <summary>A cost over the years, the own line beside that of the group, from the first year in which there is an own one to that of the report.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class HistoryFigure(OwnReportContext report)
{
    private static readonly LocalisedText FiscalYear = new("Boekjaar", "Fiscal year"), Lines = new("Lijnen", "Lines"), Whole = new("Alle ICT", "All ICT");

    /// <summary>The figure.</summary>
    /// <param name="line">The cost with its numbers of the year of the report as the table shows them; its own value is known.</param>
    public ReportFigure Of(PlaceLine line)
    {
        var indicator = line.Row.Indicator;
        HistoryYear[] years = [.. report.HistoryOf(indicator).SkipWhile(static year => year.Own is not FigureValue.Known).TakeWhile(year => year.Year <= report.Year)];
        var charts = new OwnChart(report);
        decimal? Shown(HistoryYear year, PlaceColumn column) => year.Year == report.Year ? line.Shown.Find(line.Row, column) : null;
        var chart = charts.Of(
            ChartKind.Lines,
            indicator.Unit,
            FiscalYear,
            [.. years.Select(static year => Numerals.Year(year.Year))],
            [.. years.Select(year => new ChartPoint(year.Own, Shown: Shown(year, PlaceColumn.Own)))],
            [.. years.Select(year => charts.OfGroup(indicator, year.Year, Shown(year, PlaceColumn.Group)))]);
        return new ReportFigure
        {
            Id = FigureNumbers.IdOf("jaren-" + line.Row.Node!.Id),
            Number = report.Figures.Next(),
            Title = TitleOf(line),
            Subtitle = SubtitleOf(line, chart),
            Chart = chart,
            Alternative = OwnChart.Alternative(Lines, chart),
            Foot = new FootText(report).Of(indicator, FootText.Gaps(years)),
            Indicators = [indicator.Id],
        };
    }

    private LocalisedText TitleOf(PlaceLine line)
    {
        var name = line.Row.Depth == 0 ? Whole : line.Name;
        return report.Against(line.Row) is { } against
            ? new($"{name.Dutch}: {against.Dutch}", $"{name.English}: {against.English}")
            : new($"{name.Dutch}: uw kosten door de jaren", $"{name.English}: your cost over the years");
    }

    private static LocalisedText SubtitleOf(PlaceLine line, Chart chart)
    {
        var (label, value, first, last) = (line.Row.Node!.Label, Wording.Capital(chart.ValueName), chart.Categories[0].Dutch, chart.Categories[^1].Dutch);
        var years = first == last ? new LocalisedText(first, first) : new LocalisedText($"{first} tot en met {last}", $"{first} to {last}");
        return new(
            $"{label.Dutch}. {value.Dutch}, in de prijzen van elk jaar, {years.Dutch}.",
            $"{label.English}. {value.English}, at the prices of each year, {years.English}.");
    }
}
