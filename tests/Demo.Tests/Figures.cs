using Maatstaf.Benchmark;
using Maatstaf.Demo;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo_Tests;

/// <summary>What the engine computes for the demo country, and what follows from it by a sum.</summary>
public sealed class Figures
{
    private const double SaasCeiling = 0.8;
    private const int FirstYearOfSaas = 2015;

    private readonly DemoPackage package;
    private readonly Dictionary<FigureKey, double> values;

    private Figures(DemoPackage package, BenchmarkResults results)
    {
        (this.package, Results) = (package, results);
        values = results.Figures.ToDictionary(f => f.Key, f => f.Value);
    }

    public BenchmarkResults Results { get; }

    public static Figures Of(DemoPackage package) => new(package, Computation.Of(package));

    public double Get(string indicator, int year, string statistic, string group = "all") => values[new FigureKey(indicator, year, group, statistic)];

    public double Headline(string indicator, int year) => Get(indicator, year, "headline");

    /// <summary>The headline of some size classes together: their headlines weighted by inhabitants, which for a figure per inhabitant is the ratio of sums.</summary>
    public double Headline(string indicator, int year, IReadOnlyList<string> classes)
    {
        var inhabitants = Country.InhabitantsByClass(year);
        return classes.Sum(c => Get(indicator, year, "headline", c) * inhabitants[c]) / classes.Sum(c => (double)inhabitants[c]);
    }

    /// <summary>
    /// The headline of the participants whose mean answer on operational efficiency is above 3, divided by that of the others.
    /// Of each half the headline is computed with the returns of the other half as drafts: those then take their part of partnerships with them.
    /// </summary>
    public double EfficientAgainstRest(string indicator, int year)
    {
        var efficient = package.Maturity.Where(a => a.Year == year && a.Question.StartsWith("operations.", StringComparison.Ordinal))
            .GroupBy(a => a.Organisation)
            .Where(answers => answers.Average(a => a.Score) > 3)
            .Select(answers => answers.Key)
            .ToHashSet();
        var all = Country.Participants(year);
        return WithDrafts([.. all.Except(efficient)], year).Headline(indicator, year) / WithDrafts([.. all.Intersect(efficient)], year).Headline(indicator, year);
    }

    /// <summary>The SaaS share of a coming year: a logistic curve with a ceiling, least squares on its logits.</summary>
    public double SaasForecast(int year)
    {
        var years = Enumerable.Range(FirstYearOfSaas, year - FirstYearOfSaas).ToList();
        var logits = years.ConvertAll(y => Math.Log(Headline("software.saas-share", y) / (SaasCeiling - Headline("software.saas-share", y))));
        var (meanYear, meanLogit) = (years.Average(), logits.Average());
        var slope = years.Zip(logits, (y, l) => (y - meanYear) * (l - meanLogit)).Sum() / years.Sum(y => (y - meanYear) * (y - meanYear));
        return SaasCeiling / (1 + Math.Exp(-(meanLogit + (slope * (year - meanYear)))));
    }

    private Figures WithDrafts(HashSet<string> drafts, int year) => Of(new DemoPackage
    {
        Organisations = package.Organisations,
        Memberships = package.Memberships,
        Profiles = package.Profiles,
        Returns = [.. package.Returns.Select(r => r.Year == year && drafts.Contains(r.Organisation) ? r with { Status = "draft" } : r)],
        Software = package.Software,
        Personnel = package.Personnel,
        Infrastructure = package.Infrastructure,
        Projects = package.Projects,
        Maturity = package.Maturity,
        Ai = package.Ai,
        SizeClasses = package.SizeClasses,
    });
}
