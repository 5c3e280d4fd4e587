using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Disclosure;
using Maatstaf.Production.Standing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Placing;

/// <summary>
/// Keeps what participants may see of the newest edition that stands. Protecting participants takes a while the first time, so it is
/// done beside the requests: who comes meanwhile is told so. An edition that is still being delivered is not shown: who saw
/// the figures before and after one approval could work out what was approved.
/// </summary>
/// <param name="figures">What counts.</param>
/// <param name="store">Says which editions are under way.</param>
public sealed class CircleFigures(StandingFigures figures, IDeliveryStore store)
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
    /// <returns>The work; its result is null when nobody takes part in the edition.</returns>
    public Task<CircleEdition?> Begin(Edition edition)
    {
        lock (turns)
        {
            var changes = figures.ChangesUpTo(edition);
            if (kept is not { } known || known.Edition != edition || known.Changes != changes)
                kept = known = new Kept(edition, changes, Task.Run(() => Make(edition)));
            return known.Work;
        }
    }

    private CircleEdition? Make(Edition edition) => figures.Publish(edition, Audience.Circle) is { } publication
        ? new CircleEdition(edition, publication, figures.Shared(edition))
        : null;

    private sealed record Kept(Edition Edition, int Changes, Task<CircleEdition?> Work);
}
