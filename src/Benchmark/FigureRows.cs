using System.Collections;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark;

/// <summary>Figures as rows, sorted by indicator, year, group, statistic (ordinal); made when they are first asked for.</summary>
internal sealed class FigureRows(BenchmarkCatalogue catalogue, IndicatorFormula[] formulas, IndicatorSeries[] series) : IReadOnlyList<ConfidentialFigure>
{
    private readonly Lazy<List<ConfidentialFigure>> rows = new(() => Rows(catalogue, formulas, series));

    public int Count => rows.Value.Count;

    public ConfidentialFigure this[int index] => rows.Value[index];

    public IEnumerator<ConfidentialFigure> GetEnumerator() => rows.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static List<ConfidentialFigure> Rows(BenchmarkCatalogue catalogue, IndicatorFormula[] formulas, IndicatorSeries[] series)
    {
        var groups = catalogue.Groups.Index().OrderBy(static group => group.Item.Id, StringComparer.Ordinal).ToArray();
        var list = new List<ConfidentialFigure>();
        for (var indicator = 0; indicator < formulas.Length; indicator++)
        {
            foreach (var year in series[indicator].Years)
            {
                foreach (var (number, group) in groups)
                {
                    var first = list.Count;
                    if (year.Groups[number] is { } statistics)
                        Add(list, formulas[indicator], year.Year, group.Id, statistics);
                    if (group.Id == GroupIds.All)
                        Add(list, formulas[indicator], year.Year, series[indicator].OverTime(year.Year));
                    list.Sort(first, list.Count - first, ByStatistic.Instance);
                }
            }
        }

        return list;
    }

    private static void Add(List<ConfidentialFigure> list, IndicatorFormula formula, int year, string group, GroupStatistics statistics)
    {
        void Row(string statistic, double value) =>
            list.Add(new ConfidentialFigure(new FigureKey(formula.Indicator.Id, year, group, statistic), value, statistics.N, statistics.Clusters));
        if (statistics.Headline.Exists)
            Row(StatisticIds.Headline, statistics.Headline.Times(formula.Factor));
        if (statistics.Spread is not { } spread)
            return;
        Row(StatisticIds.Mean, spread.Mean);
        Row(StatisticIds.Median, spread.Median);
        Row(StatisticIds.LowerQuartile, spread.LowerQuartile);
        Row(StatisticIds.UpperQuartile, spread.UpperQuartile);
        if (statistics.Interval is not { } interval)
            return;
        Row(StatisticIds.IntervalLow, interval.Low);
        Row(StatisticIds.IntervalHigh, interval.High);
    }

    private static void Add(List<ConfidentialFigure> list, IndicatorFormula formula, int year, IEnumerable<(string Statistic, double Value, int N, int Clusters)> overTime) =>
        list.AddRange(overTime.Select(row =>
            new ConfidentialFigure(new FigureKey(formula.Indicator.Id, year, GroupIds.All, row.Statistic), row.Value, row.N, row.Clusters)));

    private sealed class ByStatistic : IComparer<ConfidentialFigure>
    {
        public static readonly ByStatistic Instance = new();

        public int Compare(ConfidentialFigure x, ConfidentialFigure y) => string.CompareOrdinal(x.Key.Statistic, y.Key.Statistic);
    }
}
