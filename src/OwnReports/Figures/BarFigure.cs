using Maatstaf.Charts;
using Maatstaf.Position.Places;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Figures;

/// <summary>Things of one unit side by side, the own value beside that of the group, in the year of the report.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class BarFigure(OwnReportContext report)
{
    private static readonly LocalisedText Bars = new("Staven naast elkaar", "Bars side by side");

    /// <summary>The figure.</summary>
    /// <param name="subject">What it is about, for its id.</param>
    /// <param name="lines">The things, all in one unit; the first says on how many the figure rests.</param>
    /// <param name="categoryName">What they are.</param>
    /// <param name="title">The point.</param>
    /// <param name="subtitle">What is shown, without unit and year.</param>
    public ReportFigure Of(string subject, IReadOnlyList<PlaceLine> lines, LocalisedText categoryName, LocalisedText title, LocalisedText subtitle)
    {
        var charts = new OwnChart(report);
        var (first, unit) = (lines[0].Row.Indicator, lines[0].Row.Indicator.Unit);
        var chart = charts.Of(
            ChartKind.GroupedBars,
            unit,
            categoryName,
            [.. lines.Select(static line => line.Name)],
            [.. lines.Select(static line => new ChartPoint(line.Row.Own, Shown: line.Shown.Find(line.Row, PlaceColumn.Own)))],
            [.. lines.Select(line => charts.OfGroup(line.Row.Indicator, report.Year, line.Shown.Find(line.Row, PlaceColumn.Group)))]);
        return new ReportFigure
        {
            Id = FigureNumbers.IdOf(subject),
            Number = report.Figures.Next(),
            Title = title,
            Subtitle = new($"{subtitle.Dutch}, {unit.Label.Dutch}, {report.YearText}.", $"{subtitle.English}, {unit.Label.English}, {report.YearText}."),
            Chart = chart,
            Alternative = OwnChart.Alternative(Bars, chart),
            Foot = new FootText(report).Of(first, NotesOf(lines)),
            Indicators = [.. lines.Select(static line => line.Row.Indicator.Id)],
        };
    }

    private static IEnumerable<LocalisedText> NotesOf(IReadOnlyList<PlaceLine> lines) => lines
        .Where(static line => line.Row.Group.Headline.Value is FigureValue.Withheld)
        .GroupBy(static line => ((FigureValue.Withheld)line.Row.Group.Headline.Value).Reason, StringComparer.Ordinal)
        .Select(static reason => (Said: PositionWords.Reason(reason.Key), Lines: reason.ToArray()))
        .Select(static reason => new LocalisedText(
            $"{string.Join(", ", reason.Lines.Select(static line => line.Name.Dutch))}. {reason.Said.Dutch}",
            $"{string.Join(", ", reason.Lines.Select(static line => line.Name.English))}. {reason.Said.English}"));
}
