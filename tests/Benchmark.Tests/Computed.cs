using Maatstaf.Benchmark;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark_Tests;

/// <summary>The figures of a situation, by key.</summary>
internal sealed class Computed
{
    private readonly Dictionary<FigureKey, ConfidentialFigure> figures;

    private Computed(BenchmarkResults results)
    {
        Results = results;
        figures = results.Figures.ToDictionary(static figure => figure.Key);
    }

    public BenchmarkResults Results { get; }

    public static Computed Of(Country country, int edition = 2025, bool withIntervals = false)
    {
        var observations = Observations.Of(country.Data(), Country.Catalogue, new Edition(edition), cores: 1);
        return new Computed(new BenchmarkEngine(Country.Catalogue, observations, new ComputeOptions(withIntervals, 1)).Compute(observations, new Edition(edition)));
    }

    public ConfidentialFigure this[string indicator, int year, string statistic = StatisticIds.Headline, string group = GroupIds.All] =>
        figures[new FigureKey(indicator, year, group, statistic)];

    public bool Has(string indicator, int year, string statistic = StatisticIds.Headline, string group = GroupIds.All) =>
        figures.ContainsKey(new FigureKey(indicator, year, group, statistic));
}
