using Maatstaf.Catalogue;
using Maatstaf.Disclosure.Own;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>A named municipality that does better on one cause.</summary>
/// <param name="Figures">What it shares by name.</param>
/// <param name="Less">By how many euros per inhabitant this cause makes its cost lower than the own one, as shown.</param>
public sealed record BetterPeer(OwnFigures Figures, decimal Less);

/// <summary>A cause by which the own cost is higher than that of the group, with some who do better on it.</summary>
/// <param name="Cause">The cause, in full precision.</param>
/// <param name="More">By how many euros per inhabitant it makes the own cost higher than that of the group, as shown.</param>
/// <param name="Peers">A few municipalities that do better, by name; no order of merit.</param>
public sealed record DearCause(Cause Cause, decimal More, IReadOnlyList<BetterPeer> Peers);

/// <summary>
/// Finds who does better on what costs most. The own cost is explained against the group, and again against each like municipality by
/// itself; both explanations are exact, so the same cause can be laid beside itself.
/// </summary>
/// <param name="catalogue">What is measured, and how many are shown.</param>
public sealed class DearCauses(BenchmarkCatalogue catalogue)
{
    private const int Decimals = 1;
    private readonly GapExplainer explainer = new(catalogue);

    /// <summary>The causes that make the own cost higher, the largest first.</summary>
    /// <param name="against">The own cost explained against the group.</param>
    /// <param name="candidates">Named municipalities like the own one, the most like first. The most like that do better are shown.</param>
    public IReadOnlyList<DearCause> Of(GapExplanation against, IReadOnlyList<OwnFigures> candidates)
    {
        ArgumentNullException.ThrowIfNull(against);
        ArgumentNullException.ThrowIfNull(candidates);
        var settings = catalogue.Practices.Better;
        Cause[] dear = [.. Cause.Of(against.Root, catalogue.CostTree).Where(cause => cause.PerInhabitant >= settings.LeastDifference).Take(settings.MostCauses)];
        var theirs = dear.Length == 0 ? [] : candidates.Select(candidate => (Figures: candidate, Beside: ExplainedBeside(against.Own, candidate))).ToArray();
        return [.. dear.Select(cause => new DearCause(cause, Shown(cause.PerInhabitant), [.. theirs
            .Select(one => (one.Figures, Less: LessOn(cause, one.Beside)))
            .Where(one => one.Less >= settings.LeastDifference)
            .Take(settings.MostParticipants)
            .OrderBy(static one => one.Figures.Name, StringComparer.OrdinalIgnoreCase)
            .Select(static one => new BetterPeer(one.Figures, Shown(one.Less)))]))];
    }

    private GapExplanation? ExplainedBeside(Side own, OwnFigures candidate) =>
        candidate.SideOf(new LocalisedText(candidate.Name, candidate.Name), own.Year) is { } side ? explainer.Explain(own, side) : null;

    /// <summary>What the cause adds to the own cost beside one municipality; where the group's figures did not let it be split, the whole difference at that place.</summary>
    private double LessOn(Cause cause, GapExplanation? beside) => cause.Kind == CauseKind.NotSplit
        ? beside?.Find(cause.Node)?.Gap ?? 0
        : beside is null ? 0 : Cause.Of(beside.Root, catalogue.CostTree).FirstOrDefault(same => same.Node == cause.Node && same.Kind == cause.Kind)?.PerInhabitant ?? 0;

    private static decimal Shown(double perInhabitant) => Rounding.HalfAwayFromZero(perInhabitant, Decimals);
}
