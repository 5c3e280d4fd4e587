namespace Maatstaf.Narratives;

/// <summary>Rounding for show. Inside, everything keeps its full precision.</summary>
public static class Rounding
{
    // Beyond this a double has no decimals left, and a decimal could not hold every double.
    private const double LargestWithDecimals = 1e15;

    /// <summary>
    /// Rounds half away from zero, on the 15 significant digits that a reader would see: 2.675 becomes 2.68, although
    /// the nearest double lies just below it.
    /// </summary>
    /// <param name="value">A finite number; beyond 7.9e28 it is held there.</param>
    /// <param name="decimals">Decimals that stay.</param>
    public static decimal HalfAwayFromZero(double value, int decimals) =>
        Math.Round(ToDecimal(value), decimals, MidpointRounding.AwayFromZero);

    /// <summary>
    /// Rounds parts so that they add up to their rounded total: every part goes down or up to a neighbouring step, those
    /// with the largest remainders up (ties: the first). Parts that do not make up the total are rounded one by one.
    /// </summary>
    /// <param name="parts">The parts in full precision.</param>
    /// <param name="total">The total in full precision; it decides what the parts add up to.</param>
    /// <param name="decimals">Decimals that stay.</param>
    /// <returns>The rounded parts, in order.</returns>
    public static decimal[] AddingUp(IReadOnlyList<double> parts, double total, int decimals) =>
        AddingUpTo(parts, total, HalfAwayFromZero(total, decimals), decimals);

    /// <summary>As <see cref="AddingUp"/>, for a total that was rounded with others before.</summary>
    /// <param name="parts">The parts in full precision.</param>
    /// <param name="total">The total in full precision.</param>
    /// <param name="shownTotal">The total as shown.</param>
    /// <param name="decimals">Decimals that stay.</param>
    /// <returns>The rounded parts, in order.</returns>
    public static decimal[] AddingUpTo(IReadOnlyList<double> parts, double total, decimal shownTotal, int decimals)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var step = Step(decimals);
        var exact = parts.Select(ToDecimal).ToArray();
        var shown = exact.Select(part => Math.Floor(part / step) * step).ToArray();
        var up = (shownTotal - shown.Sum()) / step;
        if (!MakesUp(parts, total) || up < 0 || up > parts.Count)
            return [.. parts.Select(part => HalfAwayFromZero(part, decimals))];
        foreach (var index in Enumerable.Range(0, exact.Length).OrderByDescending(index => exact[index] - shown[index]).Take((int)up))
            shown[index] += step;
        return shown;
    }

    /// <summary>The smallest difference that shows.</summary>
    internal static decimal Step(int decimals)
    {
        var step = 1m;
        for (var place = 0; place < decimals; place++)
            step /= 10;
        return step;
    }

    private static bool MakesUp(IReadOnlyList<double> parts, double total)
    {
        var sum = 0.0;
        var size = Math.Abs(total);
        foreach (var part in parts)
        {
            sum += part;
            size += Math.Abs(part);
        }

        return Math.Abs(sum - total) <= 1e-9 * size;
    }

    /// <summary>A double on its 15 significant digits.</summary>
    internal static decimal ToDecimal(double value) => Math.Abs(value) switch
    {
        < LargestWithDecimals => (decimal)value,
        < 7.9e28 => new decimal(Math.Round(value)),
        _ => value > 0 ? decimal.MaxValue : decimal.MinValue,
    };
}
