using System.Collections.Concurrent;
using Maatstaf.Benchmark;
using Maatstaf.Catalogue;

namespace Maatstaf.Disclosure.Protection;

/// <summary>Makes the plan of what may be shown to whom (method of the benchmark, part 7).</summary>
public static class Protector
{
    /// <summary>Plans all years of the results. The outcome does not depend on the number of cores or the order of the data.</summary>
    /// <param name="results">What was computed.</param>
    /// <param name="catalogue">What is measured, and the rules.</param>
    /// <param name="known">Plans that were made before; a year of which nothing changed is not planned again.</param>
    /// <param name="cores">How many cores may work, each on a thread of its own.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancel">Stops the work; years that were finished stay known.</param>
    public static ProtectionPlan Plan(
        BenchmarkResults results,
        BenchmarkCatalogue catalogue,
        KnownPlans? known = null,
        int cores = 1,
        IProgress<PlanningProgress>? progress = null,
        CancellationToken cancel = default)
    {
        var years = results.Contributions.Value;
        YearLink?[] links = [.. Enumerable.Range(0, years.Count + 1).Select(place =>
            YearLink.Of(years.ElementAtOrDefault(place - 1), years.ElementAtOrDefault(place), catalogue))];
        var plans = new YearPlan[years.Count];
        var planner = new YearPlanner(catalogue);
        var tally = new PlanningTally(years.Count, progress);
        InTurn([.. Enumerable.Range(0, years.Count).OrderByDescending(place => years[place].Count)], cores, place =>
        {
            cancel.ThrowIfCancellationRequested();
            var hash = YearHash.Of(years[place], links[place], links[place + 1], catalogue);
            if (known?.Find(hash) is { } same)
            {
                plans[place] = same;
            }
            else
            {
                plans[place] = planner.Plan(years[place], links[place], links[place + 1], hash, share => tally.Report(place, share), cancel);
                known?.Add(plans[place]);
            }

            tally.Finish(place);
        });
        return new ProtectionPlan(plans, catalogue.Disclosure);
    }

    /// <summary>Does the work on threads of its own: it takes long, and threads that answer requests must not wait for it.</summary>
    private static void InTurn(IReadOnlyList<int> places, int cores, Action<int> work)
    {
        var waiting = new ConcurrentQueue<int>(places);
        var workers = Enumerable.Range(0, Math.Min(cores, places.Count)).Select(_ => Task.Factory.StartNew(
            () =>
            {
                while (waiting.TryDequeue(out var place))
                    work(place);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)).ToArray();
        Task.WhenAll(workers).GetAwaiter().GetResult();
    }
}
