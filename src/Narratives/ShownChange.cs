using Maatstaf.Catalogue;

namespace Maatstaf.Narratives;

/// <summary>What a sentence may call a change.</summary>
public enum Direction
{
    /// <summary>It rises.</summary>
    Rises,

    /// <summary>It falls.</summary>
    Falls,

    /// <summary>It stays about the same.</summary>
    Same,
}

/// <summary>A change as it is shown, and what it may be called.</summary>
/// <param name="Amount">The change as shown, with its sign, in the unit as shown.</param>
/// <param name="Decimals">Its decimals.</param>
/// <param name="Direction">What it may be called.</param>
/// <param name="IsStrong">Whether it is strong.</param>
public readonly record struct ShownChange(decimal Amount, int Decimals, Direction Direction, bool IsStrong)
{
    /// <summary>
    /// Judges a change. It rises or falls only when the shown amount is not 0 and, unless the unit is a share, it is at
    /// least <see cref="NarrativeThresholds.AboutTheSame"/> of the old value.
    /// </summary>
    /// <param name="trend">The change in full precision.</param>
    /// <param name="decimals">Decimals to show.</param>
    /// <param name="thresholds">From when a sentence says what.</param>
    public static ShownChange Of(Trend trend, int decimals, NarrativeThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(trend);
        return Of(trend, Wording.Shown(trend.Difference, trend.Indicator.Unit, decimals), decimals, thresholds);
    }

    /// <summary>As above, for an amount that was rounded together with others.</summary>
    public static ShownChange Of(Trend trend, decimal amount, int decimals, NarrativeThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(trend);
        ArgumentNullException.ThrowIfNull(thresholds);
        var isShare = Wording.IsShare(trend.Indicator.Unit);
        var small = amount == 0 || (!isShare && Math.Abs(trend.Relative ?? 1) < thresholds.AboutTheSame);
        var direction = small ? Direction.Same : amount > 0 ? Direction.Rises : Direction.Falls;
        var strong = !small && !isShare && Math.Abs(trend.Relative ?? 0) > thresholds.Strong;
        return new ShownChange(amount, decimals, direction, strong);
    }
}
