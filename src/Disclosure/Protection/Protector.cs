using Maatstaf.Benchmark;
using Maatstaf.Catalogue;

namespace Maatstaf.Disclosure.Protection;

/// <summary>Makes the plan of what may be shown to whom (method of the benchmark, part 7).</summary>
public static class Protector
{
    /// <summary>Plans all years of the results. The outcome does not depend on the number of cores or the order of the data.</summary>
    /// <param name="results">What was computed.</param>
    /// <param name="catalogue">What is measured, and the rules.</param>
    /// <param name="known">An earlier plan; its years are used again where nothing changed.</param>
    /// <param name="cores">How many cores may work.</param>
    /// <param name="progress">Told how far it is, 0 to 1.</param>
    /// <param name="cancel">Stops the work.</param>
    public static ProtectionPlan Plan(
        BenchmarkResults results,
        BenchmarkCatalogue catalogue,
        ProtectionPlan? known = null,
        int cores = 1,
        IProgress<double>? progress = null,
        CancellationToken cancel = default)
    {
        var years = results.Contributions.Value;
        YearLink?[] links = [.. Enumerable.Range(0, years.Count + 1).Select(place =>
            YearLink.Of(years.ElementAtOrDefault(place - 1), years.ElementAtOrDefault(place), catalogue))];
        var plans = new YearPlan[years.Count];
        var planner = new YearPlanner(catalogue);
        var done = 0;
        Parallel.For(0, years.Count, new ParallelOptions { MaxDegreeOfParallelism = cores, CancellationToken = cancel }, place =>
        {
            var hash = YearHash.Of(years[place], links[place], links[place + 1], catalogue);
            plans[place] = known?.Find(years[place].Year) is { } same && same.Hash == hash
                ? same
                : planner.Plan(years[place], links[place], links[place + 1], hash);
            progress?.Report((double)Interlocked.Increment(ref done) / years.Count);
        });
        return new ProtectionPlan(plans);
    }
}
