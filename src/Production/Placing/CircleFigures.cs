using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Disclosure.Protection;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Placing;

/// <summary>
/// What participants may see of the newest edition that stands. An edition that is still being delivered is not shown: who saw
/// the figures before and after one approval could work out what was approved.
/// </summary>
/// <param name="figures">What counts.</param>
/// <param name="store">Says which editions are under way.</param>
/// <param name="protection">Protects participants beside the requests.</param>
public sealed class CircleFigures(StandingFigures figures, IDeliveryStore store, Protection protection)
{
    private readonly Lock turns = new();
    private (Task<ProtectedEdition?> Work, Task<CircleEdition?> Circle)? kept;

    /// <summary>The newest edition that stands; null when there is none.</summary>
    public async Task<Edition?> NewestAsync(CancellationToken ct = default)
    {
        var underWay = (await store.EditionsAsync(ct)).Where(static record => record.State != EditionState.Published).Select(static record => record.Edition).ToHashSet();
        return figures.FiscalYears.Select(Edition.About).Where(edition => !underWay.Contains(edition)).Select(static edition => (Edition?)edition).LastOrDefault();
    }

    /// <summary>Begins to make it, or goes on: the same work for everybody who asks.</summary>
    /// <returns>The work; its result is null when nobody takes part in the edition. It is cancelled when the figures change meanwhile.</returns>
    public Task<CircleEdition?> Begin(Edition edition)
    {
        var work = protection.Begin(edition);
        lock (turns)
        {
            if (kept is not { } known || known.Work != work)
                kept = known = (work, OfAsync(work));
            return known.Circle;
        }
    }

    /// <summary>How far the making of an edition is; null when nothing is being made.</summary>
    public PlanningProgress? ProgressOf(Edition edition) => protection.ProgressOf(edition);

    private static async Task<CircleEdition?> OfAsync(Task<ProtectedEdition?> work) =>
        await work is { } made ? new CircleEdition(made.Edition, made.Circle, made.Shared) : null;
}
