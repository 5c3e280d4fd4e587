using Maatstaf.Benchmark;
using Maatstaf.Demo;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo_Tests;

/// <summary>What the engine computes for the demo country, and what follows from it by a sum.</summary>
public sealed class Figures
{
    private const double SaasCeiling = 0.8;
    private const int FirstYearOfSaas = 2015;

    private readonly Dictionary<FigureKey, double> values;

    private Figures(BenchmarkResults results)
    {
        Results = results;
        values = results.Figures.ToDictionary(f => f.Key, f => f.Value);
    }

    public BenchmarkResults Results { get; }

    public static Figures Of(DemoPackage package) => new(Computation.Of(package));

    public double Get(string indicator, int year, string statistic, string group = "all") => values[new FigureKey(indicator, year, group, statistic)];

    public double Headline(string indicator, int year) => Get(indicator, year, "headline");

    /// <summary>The headline of some size classes together: their headlines weighted by inhabitants, which for a figure per inhabitant is the ratio of sums.</summary>
    public double Headline(string indicator, int year, IReadOnlyList<string> classes)
    {
        var inhabitants = Country.InhabitantsByClass(year);
        return classes.Sum(c => Get(indicator, year, "headline", c) * inhabitants[c]) / classes.Sum(c => (double)inhabitants[c]);
    }

    /// <summary>The headline of the participants whose mean answer on operational efficiency is above 3, divided by that of the others.</summary>
    public double EfficientAgainstRest(int year) =>
        Headline("maturity.high-operations.cost-per-inhabitant", year) / Headline("maturity.low-operations.cost-per-inhabitant", year);

    /// <summary>The SaaS share of a coming year: a logistic curve with a ceiling, least squares on its logits.</summary>
    public double SaasForecast(int year)
    {
        var years = Enumerable.Range(FirstYearOfSaas, year - FirstYearOfSaas).ToList();
        var logits = years.ConvertAll(y => Math.Log(Headline("software.saas-share", y) / (SaasCeiling - Headline("software.saas-share", y))));
        var (meanYear, meanLogit) = (years.Average(), logits.Average());
        var slope = years.Zip(logits, (y, l) => (y - meanYear) * (l - meanLogit)).Sum() / years.Sum(y => (y - meanYear) * (y - meanYear));
        return SaasCeiling / (1 + Math.Exp(-(meanLogit + (slope * (year - meanYear)))));
    }
}
