using Maatstaf.Catalogue;
using Maatstaf.Narratives;

namespace Maatstaf.Explanation;

/// <summary>A cause that is told.</summary>
/// <param name="Cause">In full precision.</param>
/// <param name="Amount">Euros per inhabitant as told.</param>
public sealed record ToldCause(Cause Cause, decimal Amount);

/// <summary>
/// What sentences say about a gap, as numbers: the gap, the causes that are named and the rest, rounded so that they add up.
/// </summary>
/// <param name="Gap">The gap as told.</param>
/// <param name="Decimals">Decimals of all amounts.</param>
/// <param name="IsAboutTheSame">True when the gap is too small to call one side higher.</param>
/// <param name="With">Named causes in the direction of the gap, the largest first; those upwards when it is about the same.</param>
/// <param name="Against">Named causes against it, the largest first.</param>
/// <param name="Rest">Everything else together.</param>
public sealed record ToldGap(decimal Gap, int Decimals, bool IsAboutTheSame, IReadOnlyList<ToldCause> With, IReadOnlyList<ToldCause> Against, decimal Rest)
{
    /// <summary>Chooses and rounds what is told about a node. With as many decimals as is shown, it is what is shown.</summary>
    /// <param name="shown">The node as shown with one decimal.</param>
    /// <param name="catalogue">How much is told.</param>
    public static ToldGap Of(ShownNode shown, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(catalogue);
        var (node, telling) = (shown.Node, catalogue.Explanation.Telling);
        var inWholeEuros = Math.Abs(node.Gap) >= telling.WholeEurosFrom;
        var gap = inWholeEuros ? Rounding.HalfAwayFromZero(node.Gap, 0) : shown.Gap;
        var same = gap == 0 || (node.Other > 0 && Math.Abs(node.Gap) / node.Other < catalogue.Narrative.Thresholds.AboutTheSame);
        var downwards = !same && gap < 0;
        // A difference that is not split at all says no more than the gap itself.
        IReadOnlyList<(Cause Cause, decimal Amount)> causes = node.Leaf is WholeLeaf ? [] : shown.CausesIn(catalogue.CostTree);
        ToldCause[] named =
        [
            .. causes.Where(told => told.Cause.PerInhabitant < 0 == downwards).Take(telling.MostCauses)
                .Concat(causes.Where(told => told.Cause.PerInhabitant < 0 != downwards).Take(telling.MostCounterCauses))
                .Where(static told => told.Amount != 0)
                .Select(static told => new ToldCause(told.Cause, told.Amount)),
        ];
        if (inWholeEuros)
            named = InWholeEuros(named, node.Gap, gap);
        ToldCause[] Towards(bool isDownwards) => [.. named.Where(told => told.Cause.PerInhabitant < 0 == isDownwards).OrderByDescending(static told => Math.Abs(told.Amount))];
        return new ToldGap(gap, inWholeEuros ? 0 : 1, same, Towards(downwards), Towards(!downwards), gap - named.Sum(static told => told.Amount));
    }

    /// <summary>Rounds the causes so that they and the rest add up. What shows as 0 is not worth a name; without it the others are rounded anew.</summary>
    private static ToldCause[] InWholeEuros(ToldCause[] causes, double gap, decimal shown)
    {
        double[] parts = [.. causes.Select(static told => told.Cause.PerInhabitant)];
        var amounts = Rounding.AddingUpTo([.. parts, gap - parts.Sum()], gap, shown, 0);
        return Array.FindLastIndex(amounts[..^1], static amount => amount == 0) is >= 0 and var nothing
            ? InWholeEuros([.. causes[..nothing], .. causes[(nothing + 1)..]], gap, shown)
            : [.. causes.Zip(amounts, static (told, amount) => told with { Amount = amount })];
    }
}
