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
    /// <summary>Chooses and rounds what is told about a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="catalogue">How much is told.</param>
    public static ToldGap Of(GapNode node, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(catalogue);
        var telling = catalogue.Explanation.Telling;
        var decimals = Math.Abs(node.Gap) >= telling.WholeEurosFrom ? 0 : 1;
        var gap = Rounding.HalfAwayFromZero(node.Gap, decimals);
        var same = gap == 0 || (node.Other > 0 && Math.Abs(node.Gap) / node.Other < catalogue.Narrative.Thresholds.AboutTheSame);
        var downwards = !same && gap < 0;
        // A difference that is not split at all says no more than the gap itself.
        IReadOnlyList<Cause> causes = node.Leaf is WholeLeaf ? [] : Cause.Of(node, catalogue.CostTree);
        List<Cause> named =
        [
            .. causes.Where(cause => cause.PerInhabitant < 0 == downwards).Take(telling.MostCauses),
            .. causes.Where(cause => cause.PerInhabitant < 0 != downwards).Take(telling.MostCounterCauses),
        ];
        var amounts = Amounts(named, node.Gap, gap, decimals);
        // What shows as 0 is not worth a name; without it the others are rounded anew.
        while (named.Where((_, index) => amounts[index] == 0).LastOrDefault() is { } nothing)
        {
            named.Remove(nothing);
            amounts = Amounts(named, node.Gap, gap, decimals);
        }

        var told = named.Zip(amounts, static (cause, amount) => new ToldCause(cause, amount)).ToArray();
        return new ToldGap(
            gap,
            decimals,
            same,
            [.. told.Where(cause => cause.Cause.PerInhabitant < 0 == downwards)],
            [.. told.Where(cause => cause.Cause.PerInhabitant < 0 != downwards)],
            amounts[^1]);
    }

    /// <summary>The named causes and, last, the rest, adding up to the gap.</summary>
    private static decimal[] Amounts(List<Cause> named, double gap, decimal shown, int decimals)
    {
        double[] parts = [.. named.Select(static cause => cause.PerInhabitant)];
        return Rounding.AddingUpTo([.. parts, gap - parts.Sum()], gap, shown, decimals);
    }
}
