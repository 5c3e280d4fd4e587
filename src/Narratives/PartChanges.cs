using Maatstaf.Catalogue;

namespace Maatstaf.Narratives;

/// <summary>A change and its new value as shown, rounded together with what stands beside it.</summary>
/// <param name="Trend">The change in full precision.</param>
/// <param name="Shown">The change as shown.</param>
/// <param name="Level">The new value as shown.</param>
/// <param name="Split">Like for like and composition as shown; they add up to the change. Null = not known.</param>
public sealed record PartChange(Trend Trend, ShownChange Shown, decimal Level, ShownSplit? Split)
{
    /// <summary>Rounds a change that stands by itself.</summary>
    public static PartChange Of(Trend trend, int decimals, NarrativeThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(trend);
        var shown = ShownChange.Of(trend, decimals, thresholds);
        var times = trend.Indicator.Unit.ShownTimes;
        var split = trend.Matched is { } matched
            ? Rounding.AddingUpTo([matched.LikeForLike * times, matched.Composition * times], trend.Difference * times, shown.Amount, decimals)
            : null;
        return new PartChange(
            trend,
            shown,
            Wording.Shown(trend.After, trend.Indicator.Unit, decimals),
            split is [var same, var others] ? new ShownSplit(same, others) : null);
    }
}

/// <summary>The two parts of a change as shown.</summary>
/// <param name="LikeForLike">The part that the same municipalities made.</param>
/// <param name="Composition">The part that comes from who takes part.</param>
public sealed record ShownSplit(decimal LikeForLike, decimal Composition);

/// <summary>The changes of a whole and of its parts, rounded so that values, changes and splits add up.</summary>
/// <param name="Whole">The whole.</param>
/// <param name="Parts">The parts in order.</param>
public sealed record PartChanges(PartChange Whole, IReadOnlyList<PartChange> Parts)
{
    /// <summary>The part whose unrounded change is largest upwards; the first of equals.</summary>
    public PartChange? LargestRise => Parts.Where(static part => part.Shown.Direction == Direction.Rises).MaxBy(static part => part.Trend.Difference);

    /// <summary>The part whose unrounded change is largest downwards; the first of equals.</summary>
    public PartChange? LargestFall => Parts.Where(static part => part.Shown.Direction == Direction.Falls).MinBy(static part => part.Trend.Difference);

    /// <summary>Rounds parts under a whole that was rounded before.</summary>
    /// <param name="whole">The whole, in the same two years as its parts.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="thresholds">From when a sentence says what.</param>
    public static PartChanges Under(PartChange whole, IReadOnlyList<Trend> parts, NarrativeThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(parts);
        var decimals = whole.Shown.Decimals;
        var times = whole.Trend.Indicator.Unit.ShownTimes;
        var changes = Rounding.AddingUpTo([.. parts.Select(part => part.Difference * times)], whole.Trend.Difference * times, whole.Shown.Amount, decimals);
        var levels = Rounding.AddingUpTo([.. parts.Select(part => part.After * times)], whole.Trend.After * times, whole.Level, decimals);
        var splits = SplitUnder(whole, parts, changes);
        return new PartChanges(whole, [.. parts.Select((part, index) => new PartChange(
            part,
            ShownChange.Of(part, changes[index], decimals, thresholds),
            levels[index],
            splits[index]))]);
    }

    /// <summary>
    /// Splits every part's shown change so that the like-for-like parts add up to that of the whole. Each goes to a
    /// neighbouring step; those go up that bring both columns nearest to their exact values.
    /// </summary>
    private static ShownSplit?[] SplitUnder(PartChange whole, IReadOnlyList<Trend> parts, decimal[] changes)
    {
        if (whole.Split is null || parts.Any(static part => part.Matched is null))
            return new ShownSplit?[parts.Count];
        var times = whole.Trend.Indicator.Unit.ShownTimes;
        var step = Rounding.Step(whole.Shown.Decimals);
        var exact = parts.Select(part => Rounding.ToDecimal(part.Matched!.LikeForLike * times)).ToArray();
        var same = exact.Select(part => Math.Floor(part / step) * step).ToArray();
        var up = (int)Math.Clamp((whole.Split.LikeForLike - same.Sum()) / step, 0, parts.Count);
        decimal Cost(int index, decimal shown)
        {
            var others = Rounding.ToDecimal(parts[index].Matched!.Composition * times);
            return Square(shown - exact[index]) + Square(changes[index] - shown - others);
        }

        var order = Enumerable.Range(0, parts.Count).OrderBy(index => Cost(index, same[index] + step) - Cost(index, same[index]));
        foreach (var index in order.Take(up).ToArray())
            same[index] += step;
        return [.. same.Select((shown, index) => new ShownSplit(shown, changes[index] - shown))];
    }

    private static decimal Square(decimal value) => value * value;
}
