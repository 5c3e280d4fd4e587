using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Protection;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Placing;

/// <summary>
/// What participants may see of the newest edition that stands. An edition that is still being delivered is not shown, and of a
/// published one they see what was frozen for them, whatever counts today: who saw the figures before and after one approval could
/// work out what was approved.
/// </summary>
/// <param name="figures">What counts.</param>
/// <param name="store">Says which editions are under way, and what was frozen.</param>
/// <param name="protection">Protects participants of an edition that was not led to its publication here.</param>
public sealed class CircleFigures(StandingFigures figures, IDeliveryStore store, Protection protection)
{
    private readonly Lock turns = new();
    private Kept? kept;

    /// <summary>The newest edition that stands; null when there is none.</summary>
    public async Task<Edition?> NewestAsync(CancellationToken ct = default)
    {
        var underWay = (await store.EditionsAsync(ct)).Where(static record => record.State != EditionState.Published).Select(static record => record.Edition).ToHashSet();
        return figures.FiscalYears.Select(Edition.About).Where(edition => !underWay.Contains(edition)).Select(static edition => (Edition?)edition).LastOrDefault();
    }

    /// <summary>Begins to make it, or goes on: the same work for everybody who asks.</summary>
    /// <returns>The work; its result is null when nobody takes part in the edition. It is cancelled when the figures change meanwhile.</returns>
    public async Task<Task<CircleEdition?>> BeginAsync(Edition edition, CancellationToken ct = default)
    {
        var frozen = await store.NewestFrozenAsync(edition, ct);
        var changes = figures.ChangesUpTo(edition);
        lock (turns)
        {
            if (kept is not { } known || (known.Edition, known.Frozen, known.Changes) != (edition, frozen, changes) || known.Work.IsFaulted || known.Work.IsCanceled)
                kept = known = new Kept(edition, frozen, changes, Task.Run(() => frozen > 0 ? ThawAsync(edition) : ProtectAsync(edition), CancellationToken.None));
            return known.Work;
        }
    }

    /// <summary>How far the making of an edition is; null when nothing is being made.</summary>
    public PlanningProgress? ProgressOf(Edition edition) => protection.ProgressOf(edition);

    private async Task<CircleEdition?> ThawAsync(Edition edition)
    {
        var newest = (await store.FrozenAsync(edition))[^1];
        var day = DateOnly.FromDateTime(newest.At.UtcDateTime);
        return newest.SeenBy(Audience.Circle) is { } seen
            ? new CircleEdition(edition, FrozenPublication.Read(edition, seen.Statistics, seen.Frame), figures.Shared(edition)) { FrozenOn = day }
            : await ProtectAsync(edition) is { } made ? made with { FrozenOn = day } : null;
    }

    private async Task<CircleEdition?> ProtectAsync(Edition edition) => await protection.Begin(edition) is { } made
        ? new CircleEdition(made.Edition, made.Circle, made.Shared)
        : null;

    private sealed record Kept(Edition Edition, int Frozen, int Changes, Task<CircleEdition?> Work);
}
