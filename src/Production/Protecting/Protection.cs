using System.Diagnostics;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Protection;
using Maatstaf.Production.Standing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Protecting;

/// <summary>
/// Protects participants beside the requests: what each audience may see of an edition is planned once, for everybody who asks, and
/// nobody who delivers or approves waits for it. Plans of years are kept in the store, so after a restart or a change only the years
/// are planned that it touches.
/// </summary>
/// <param name="figures">What counts.</param>
/// <param name="catalogue">What is measured, and the rules.</param>
/// <param name="store">Where plans are kept.</param>
/// <param name="cores">How many cores may work; the outcome does not depend on it.</param>
public sealed class Protection(StandingFigures figures, BenchmarkCatalogue catalogue, IDeliveryStore store, int cores) : IAsyncDisposable
{
    /// <summary>The edition that stands and the one that is under way.</summary>
    private const int MostEditions = 2;
    private readonly Lock turns = new();
    private readonly CancellationTokenSource stop = new();
    private readonly SemaphoreSlim keeping = new(1);
    private readonly KnownPlans plans = new();
    private readonly List<ProtectionJob> jobs = [];
    private bool remembers;

    /// <summary>Begins to protect an edition as it stands now, or goes on: the same work for everybody who asks.</summary>
    /// <returns>The work; its result is null when nobody takes part in the edition. It is cancelled when the figures change meanwhile.</returns>
    public Task<ProtectedEdition?> Begin(Edition edition)
    {
        var changes = figures.ChangesUpTo(edition);
        lock (turns)
        {
            if (jobs.Find(known => known.Edition == edition) is { } known)
            {
                if (known.IsOf(changes))
                    return known.Work;
                Drop(known);
            }

            if (jobs.Count == MostEditions)
                Drop(jobs[0]);
            var job = new ProtectionJob(edition, changes, stop.Token);
            jobs.Add(job);
            return job.Run(MakeAsync);
        }
    }

    /// <summary>The edition as each audience may see it: begins anew when the figures change meanwhile.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="ct">Stops the waiting, not the work.</param>
    /// <returns>Null when nobody takes part in the edition.</returns>
    public async Task<ProtectedEdition?> OfAsync(Edition edition, CancellationToken ct = default)
    {
        while (true)
        {
            var work = Begin(edition);
            await ((Task)work.WaitAsync(ct)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            ct.ThrowIfCancellationRequested();
            // Work that was given up because the figures changed is followed by other work.
            if (!work.IsCanceled || stop.IsCancellationRequested)
                return await work;
        }
    }

    /// <summary>The edition as each audience may see it, when that was made of the figures as they are now. Null = it was not, or nobody takes part; nothing is begun.</summary>
    public ProtectedEdition? MadeOf(Edition edition)
    {
        var changes = figures.ChangesUpTo(edition);
        lock (turns)
            return jobs.Find(known => known.Edition == edition && known.IsOf(changes) && known.Work.IsCompleted)?.Work.Result;
    }

    /// <summary>How far the work on an edition is; null when none is under way.</summary>
    public PlanningProgress? ProgressOf(Edition edition)
    {
        lock (turns)
            return jobs.Find(known => known.Edition == edition && !known.Work.IsCompleted)?.Progress;
    }

    /// <summary>Stops the work. Years that were finished are kept.</summary>
    public async ValueTask DisposeAsync()
    {
        Task[] working;
        lock (turns)
            working = [.. jobs.Select(static job => job.Work)];
        await stop.CancelAsync();
        await Task.WhenAll(working).ContinueWith(static _ => { }, TaskScheduler.Default);
        stop.Dispose();
        keeping.Dispose();
    }

    private void Drop(ProtectionJob job)
    {
        job.Stop();
        jobs.Remove(job);
    }

    private async Task<ProtectedEdition?> MakeAsync(ProtectionJob job, CancellationToken ct)
    {
        using var span = ProductionSpans.Protect(job.Edition);
        await RememberAsync(ct);
        var (results, changes) = figures.Compute(job.Edition);
        try
        {
            var plan = Protector.Plan(results, catalogue, plans, cores, job, ct);
            Publication For(Audience audience) => DisclosureControl.Release(results, audience, plan);
            var team = DisclosureControl.ForTeam(results);
            span?.SetStatus(ActivityStatusCode.Ok);
            return team.ParticipantsOf(job.Edition.FiscalYear) is null
                ? null
                : new ProtectedEdition(job.Edition, changes, team, For(Audience.Circle), For(Audience.Public), DisclosureControl.Shared(results));
        }
        finally
        {
            await KeepAsync();
        }
    }

    private async Task RememberAsync(CancellationToken ct)
    {
        await keeping.WaitAsync(ct);
        try
        {
            if (remembers)
                return;
            plans.Remember((await store.YearPlansAsync(ct)).Select(static kept => new KeptYearPlan(kept.FiscalYear, kept.Hash, kept.Verdicts)));
            remembers = true;
        }
        finally
        {
            keeping.Release();
        }
    }

    /// <summary>Keeps what was made, also of work that was stopped halfway.</summary>
    private async Task KeepAsync()
    {
        var made = plans.TakeMade();
        if (made.Count == 0)
            return;
        await store.ChangeAsync(
            Caller.Program("protection"),
            "protection.plan",
            string.Join('/', made.Select(static plan => plan.FiscalYear).Distinct()),
            change =>
            {
                foreach (var plan in made)
                    change.Put(new YearPlanEntry(plan.FiscalYear, plan.Hash, plan.Verdicts));
            },
            CancellationToken.None);
    }
}
