using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Pages.Figures;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages.Indicators;

/// <summary>A row of statistics: a year, its cells, and how many stand behind it.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Cells">One a column.</param>
/// <param name="N">Municipalities.</param>
/// <param name="Clusters">Independent units.</param>
public sealed record StatisticsRow(string Year, IReadOnlyList<TableCell> Cells, int? N, int? Clusters);

/// <summary>All years of an indicator for one group: a column a statistic, only those that exist.</summary>
/// <param name="Columns">Statistics.</param>
/// <param name="Rows">Years, the latest first.</param>
public sealed record StatisticsTable(IReadOnlyList<Statistic> Columns, IReadOnlyList<StatisticsRow> Rows)
{
    private static readonly string[] Levels =
    [
        StatisticIds.Headline, StatisticIds.Mean, StatisticIds.Median, StatisticIds.LowerQuartile, StatisticIds.UpperQuartile,
        StatisticIds.IntervalLow, StatisticIds.IntervalHigh,
    ];

    /// <summary>Headline, mean, median, quartiles and interval.</summary>
    public static StatisticsTable LevelsOf(PageContext context, Indicator indicator, string group) =>
        Of(context, indicator, group, statistic => Levels.Contains(statistic.Id));

    /// <summary>Changes, like for like, prices and indices.</summary>
    public static StatisticsTable ChangesOf(PageContext context, Indicator indicator) =>
        Of(context, indicator, GroupIds.All, statistic => !Levels.Contains(statistic.Id));

    private static StatisticsTable Of(PageContext context, Indicator indicator, string group, Func<Statistic, bool> wanted)
    {
        var publication = context.Content.Publication;
        PublishedFigure? Find(Statistic statistic, int year) => publication.Find(indicator.Id, year, group, statistic.Id);
        Statistic[] columns = [.. context.Content.Catalogue.Statistics.All.Where(wanted).Where(statistic => publication.Years.Any(year => Find(statistic, year) is not null))];
        return new StatisticsTable(columns, [.. publication.Years.Reverse()
            .Where(year => columns.Any(statistic => Find(statistic, year) is not null))
            .Select(year => new StatisticsRow(
                year.ToString(CultureInfo.InvariantCulture),
                [.. columns.Select(statistic => Cell(context, indicator, statistic.Id, Find(statistic, year)))],
                columns.Select(statistic => Find(statistic, year)).FirstOrDefault(static figure => figure is not null)?.N,
                columns.Select(statistic => Find(statistic, year)).FirstOrDefault(static figure => figure is not null)?.Clusters))]);
    }

    private static TableCell Cell(PageContext context, Indicator indicator, string statistic, PublishedFigure? figure)
    {
        var (times, decimals) = NotationOf(statistic, indicator.Unit);
        return NumberText.Cell(figure?.Value ?? new FigureValue.Missing(), times, decimals, context.Culture, context.Language);
    }

    /// <summary>Counts have no decimals, coverage is a percentage, an index has one decimal, the rest is in the unit of the indicator.</summary>
    private static (double Times, int Decimals) NotationOf(string statistic, Unit unit) => statistic switch
    {
        StatisticIds.MatchedCount => (1, 0),
        StatisticIds.MatchedCoverage => (100, 0),
        _ when statistic.StartsWith("index_", StringComparison.Ordinal) => (1, 1),
        _ => (unit.ShownTimes, unit.Decimals),
    };
}
