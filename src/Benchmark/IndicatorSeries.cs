using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark;

/// <summary>One indicator over the years, for all participants (method of the benchmark, part 4).</summary>
internal sealed class IndicatorSeries
{
    private const int AllParticipants = 0;
    private readonly IndicatorFormula formula;
    private readonly Deflator deflator;
    private readonly IReadOnlyList<int> baseYears;
    private readonly SortedDictionary<int, List<(string Statistic, double Value, int N, int Clusters)>> byYear = [];
    private readonly Dictionary<int, GroupStatistics> headlines = [];

    public IndicatorSeries(IndicatorFormula formula, IReadOnlyList<IndicatorYear> years, Deflator deflator, IReadOnlyList<int> baseYears)
    {
        this.formula = formula;
        this.deflator = deflator;
        this.baseYears = baseYears;
        Years = years;
        foreach (var year in years)
        {
            byYear[year.Year] = [];
            if (year.Groups[AllParticipants] is { } statistics)
                headlines[year.Year] = statistics;
        }

        // What only explains a gap has its headline and no more.
        if (formula.Indicator.IsExplaining)
            return;
        AddLikeForLike();
        if (formula.Indicator.Unit.IsEuros)
            AddConstantPrices();
    }

    /// <summary>The years in which somebody has a value, ascending.</summary>
    public IReadOnlyList<IndicatorYear> Years { get; }

    /// <summary>The statistics over time of a year, for all participants.</summary>
    public IReadOnlyList<(string Statistic, double Value, int N, int Clusters)> OverTime(int year) => byYear[year];

    private void AddLikeForLike()
    {
        var index = 100.0;
        var chained = true;
        for (var position = 0; position < Years.Count; position++)
        {
            var year = Years[position];
            var all = headlines[year.Year];
            if (position == 0)
            {
                Add(year.Year, StatisticIds.MatchedIndex, index, all.N, all.Clusters);
                continue;
            }

            var before = Years[position - 1];
            var matched = before.Year == year.Year - 1 ? year.MatchWith(before) : default;
            AddChange(year.Year, matched, headlines[before.Year].Headline, all.Headline);
            // Once broken, an index never resumes: what came before and after cannot be linked.
            chained = chained && matched is { Count: > 0, Now.Exists: true, Before: { Exists: true, Numerator: not 0 } };
            if (!chained)
                continue;
            index *= matched.Now.Times(formula.Factor) / matched.Before.Times(formula.Factor);
            Add(year.Year, StatisticIds.MatchedIndex, index, matched.Count, matched.Clusters);
        }
    }

    private void AddChange(int year, MatchedYears matched, Ratio before, Ratio now)
    {
        if (matched.Count == 0)
            return;
        void AddMatched(string statistic, double value) => Add(year, statistic, value, matched.Count, matched.Clusters);
        AddMatched(StatisticIds.MatchedCount, matched.Count);
        AddMatched(StatisticIds.MatchedCoverage, (double)matched.Inhabitants / matched.AllInhabitants);
        if (!matched.Before.Exists || !matched.Now.Exists || !before.Exists || !now.Exists)
            return;
        AddMatched(StatisticIds.LikeForLike, matched.Now.Minus(matched.Before, formula.Factor));
        AddMatched(StatisticIds.Composition, now.Minus(matched.Now, formula.Factor) - before.Minus(matched.Before, formula.Factor));
    }

    private void AddConstantPrices()
    {
        foreach (var (year, statistics) in headlines)
        {
            foreach (var baseYear in baseYears.Where(_ => statistics.Headline.Exists))
                AddConstantPrices(year, statistics, baseYear);
        }
    }

    private void AddConstantPrices(int year, GroupStatistics statistics, int baseYear)
    {
        var suffix = baseYear.ToString(CultureInfo.InvariantCulture);
        var value = statistics.Headline.Times(formula.Factor);
        double? real = deflator.Values.TryGetValue(year, out var then) && deflator.Values.TryGetValue(baseYear, out var prices)
            ? value * prices / then
            : null;
        if (real is not null)
            Add(year, StatisticIds.RealPrefix + suffix, real.Value, statistics.N, statistics.Clusters);
        if (!headlines.TryGetValue(baseYear, out var atBase) || !atBase.Headline.Exists || atBase.Headline.Numerator == 0)
            return;
        var start = atBase.Headline.Times(formula.Factor);
        Add(year, StatisticIds.NominalIndexPrefix + suffix, value / start * 100, statistics.N, statistics.Clusters);
        if (real is not null)
            Add(year, StatisticIds.RealIndexPrefix + suffix, real.Value / start * 100, statistics.N, statistics.Clusters);
    }

    private void Add(int year, string statistic, double value, int n, int clusters) => byYear[year].Add((statistic, value, n, clusters));
}
