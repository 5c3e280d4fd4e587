using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages.Indicators;

/// <summary>A cell as written.</summary>
/// <param name="Text">What stands there; empty when there is nothing.</param>
/// <param name="IsNumber">False for a word in place of a number.</param>
public sealed record StatisticsCell(LocalisedText Text, bool IsNumber);

/// <summary>A row of statistics: a year, its cells, and how many stand behind it.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Cells">One a column.</param>
/// <param name="N">Municipalities.</param>
/// <param name="Clusters">Independent units.</param>
public sealed record StatisticsRow(string Year, IReadOnlyList<StatisticsCell> Cells, int? N, int? Clusters);

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
    public static StatisticsTable LevelsOf(SiteContent content, Indicator indicator, string group) =>
        Of(content, indicator, group, statistic => Levels.Contains(statistic.Id));

    /// <summary>Changes, like for like, prices and indices.</summary>
    public static StatisticsTable ChangesOf(SiteContent content, Indicator indicator) =>
        Of(content, indicator, GroupIds.All, statistic => !Levels.Contains(statistic.Id));

    private static StatisticsTable Of(SiteContent content, Indicator indicator, string group, Func<Statistic, bool> wanted)
    {
        var publication = content.Publication;
        PublishedFigure? Find(Statistic statistic, int year) => publication.Find(indicator.Id, year, group, statistic.Id);
        Statistic[] columns = [.. content.Catalogue.Statistics.All.Where(wanted).Where(statistic => publication.Years.Any(year => Find(statistic, year) is not null))];
        return new StatisticsTable(columns, [.. publication.Years.Reverse()
            .Where(year => columns.Any(statistic => Find(statistic, year) is not null))
            .Select(year => new StatisticsRow(
                year.ToString(CultureInfo.InvariantCulture),
                [.. columns.Select(statistic => Cell(indicator, statistic.Id, Find(statistic, year)))],
                columns.Select(statistic => Find(statistic, year)).FirstOrDefault(static figure => figure is not null)?.N,
                columns.Select(statistic => Find(statistic, year)).FirstOrDefault(static figure => figure is not null)?.Clusters))]);
    }

    private static StatisticsCell Cell(Indicator indicator, string statistic, PublishedFigure? figure)
    {
        var (times, decimals) = NotationOf(statistic, indicator.Unit);
        return figure?.Value switch
        {
            FigureValue.Known known => new StatisticsCell(Numerals.Of(known.Value * times, decimals), true),
            FigureValue.Withheld => new StatisticsCell(Words.Withheld, false),
            _ => new StatisticsCell(new LocalisedText(string.Empty, string.Empty), false),
        };
    }

    /// <summary>The headline of all participants in a year, as a table writes it.</summary>
    public static StatisticsCell Headline(SiteContent content, Indicator indicator, int year) =>
        Cell(indicator, StatisticIds.Headline, content.Publication.Find(indicator.Id, year));

    /// <summary>Counts have no decimals, coverage is a percentage, an index has one decimal, the rest is in the unit of the indicator.</summary>
    private static (double Times, int Decimals) NotationOf(string statistic, Unit unit) => statistic switch
    {
        StatisticIds.MatchedCount => (1, 0),
        StatisticIds.MatchedCoverage => (100, 0),
        _ when statistic.StartsWith("index_", StringComparison.Ordinal) => (1, 1),
        _ => (unit.ShownTimes, unit.Decimals),
    };
}
