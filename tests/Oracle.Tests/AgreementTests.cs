using System.Globalization;
using CsCheck;
using Maatstaf.Benchmark;
using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

/// <summary>The engine, from CSV to CSV, beside the exact calculation.</summary>
public class AgreementTests
{
    private const int Packages = 200;
    private const int PackagesOfLongForm = 5_000;
    private const int DifferencesShown = 10;

    private static bool IsLong => Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1";

    [Fact]
    public void The_engine_agrees_with_the_exact_calculation_on_generated_packages()
    {
        for (var number = 0; number < Packages; number++)
            Differences(PackageGenerator.Numbered(number)).ShouldBeEmpty($"package {number}");
        // The long form looks further each time, and looks for a smaller package when it finds a difference.
        if (IsLong)
            new PackageGenerator().Sample(
                package => Differences(package).ShouldBeEmpty(), iter: PackagesOfLongForm, threads: 1, print: Kept);
    }

    [Fact]
    public void Bootstrap_intervals_agree_with_a_slow_one_on_the_same_draws()
    {
        var settings = Engine.Catalogue.Statistics.Interval;
        var resamples = new Resamples(settings);
        var compared = 0;
        for (var number = 0; number < Packages / 2; number++)
        {
            var package = PackageGenerator.Numbered(number);
            foreach (var (key, low, high, figure) in Drawn(package).Where((_, place) => place % 60 == 7))
            {
                var exact = Bootstrap.Interval(figure.DrawnFrom, resamples.For(figure.Clusters), settings.Level);
                low.ShouldBe(exact.Low, Comparison.Tolerance * Math.Abs(exact.Low), $"package {number}, {key}");
                high.ShouldBe(exact.High, Comparison.Tolerance * Math.Abs(exact.High), $"package {number}, {key}");
                compared++;
            }
        }

        compared.ShouldBeGreaterThan(50);
    }

    private static List<string> Differences(Package package)
    {
        var edition = PackageGenerator.EditionOf(package);
        var exact = ExactBenchmark.Compute(package, edition);
        var statistics = Engine.Statistics(package, edition);
        if (statistics is null)
            return exact.Keys.Any(key => key.Year == edition - 1) ? ["the engine finds nobody in the edition's year"] : [];
        return [.. Comparison.Differences(statistics, exact).Take(DifferencesShown)];
    }

    /// <summary>The intervals of a package that are bootstraps, as the engine gives them and with what they are drawn from.</summary>
    private static List<(FigureKey Key, double Low, double High, Figure Figure)> Drawn(Package package)
    {
        var edition = PackageGenerator.EditionOf(package);
        var figures = ExactBenchmark.Compute(package, edition)
            .Where(figure => figure.Value.DrawnFrom.Count > 0 && figure.Key.Statistic == "interval_low")
            .ToList();
        if (figures.Count == 0 || Engine.Statistics(package, edition) is not { } statistics) return [];
        var values = Comparison.Read(statistics).ToDictionary(
            row => row.Key, row => double.Parse(row.Value[4], NumberStyles.Float, CultureInfo.InvariantCulture));
        return figures.ConvertAll(figure => (
            figure.Key, values[figure.Key], values[figure.Key with { Statistic = "interval_high" }], figure.Value));
    }

    private static string Kept(Package package)
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-oracle-").FullName;
        PackageWriter.Write(package, folder);
        return $"edition {PackageGenerator.EditionOf(package)} of {folder}";
    }
}
