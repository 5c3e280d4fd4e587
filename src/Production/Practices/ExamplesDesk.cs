using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Practices;
using Maatstaf.Explanation;
using Maatstaf.Position.Peers;
using Maatstaf.Production.Placing;

namespace Maatstaf.Production.Practices;

/// <summary>A cause that costs more, who does better on it, and what was written about it.</summary>
/// <param name="Cause">The cause, with named municipalities.</param>
/// <param name="Practices">Practices about the same part of the cost, by those municipalities first, then the newest.</param>
public sealed record Example(DearCause Cause, IReadOnlyList<ShownPractice> Practices);

/// <summary>Shows to a municipality which named ones like it do better on what costs it most, and what they wrote about that.</summary>
/// <param name="place">Explains the own cost.</param>
/// <param name="library">What can be read.</param>
public sealed class ExamplesDesk(PlaceDesk place, PracticeLibrary library)
{
    private readonly DearCauses causes = new(place.Catalogue);

    /// <summary>The causes that cost most, with examples; null when the own cost cannot be explained against the group.</summary>
    /// <exception cref="Delivering.RefusedException">The caller may not read practices.</exception>
    public async Task<IReadOnlyList<Example>?> OfAsync(Caller caller, PlaceSituation situation, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(situation);
        if (place.ExplanationOf(situation, GapAgainst.Group) is not { } told)
            return null;
        var near = new NearestNeighbours(situation.Edition.Shared, place.Catalogue.Peers).Of(situation.Own, situation.Year, place.Catalogue.Practices.Better.Nearest);
        var practices = await library.AllAsync(caller, ct);
        return [.. causes.Of(told.Explanation, [.. near.Nearest.Select(static neighbour => neighbour.Figures)]).Select(cause => new Example(cause, AboutIt(cause, practices)))];
    }

    private IReadOnlyList<ShownPractice> AboutIt(DearCause cause, IReadOnlyList<ShownPractice> practices)
    {
        var tree = place.Catalogue.CostTree;
        var better = cause.Peers.Select(static peer => peer.Figures.Owner).ToHashSet();
        return
        [
            .. practices
                .Where(practice => tree.IsWithin(practice.Text.Node, cause.Cause.Node) || tree.IsWithin(cause.Cause.Node, practice.Text.Node))
                .OrderByDescending(practice => practice.Author.Named is { } author && better.Contains(author)),
        ];
    }
}
