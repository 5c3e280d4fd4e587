namespace Maatstaf.Desk.Place.Charts;

/// <summary>A scale with round numbers around values. It need not begin at 0: lines are read by their slope.</summary>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end, above the lower one.</param>
/// <param name="Step">From one line across to the next.</param>
public sealed record PlainScale(double Low, double High, double Step)
{
    /// <summary>The round numbers on it, ascending.</summary>
    public IEnumerable<double> Ticks
    {
        get
        {
            var count = (int)Math.Round((High - Low) / Step);
            return Enumerable.Range(0, count + 1).Select(place => Low + (place * Step));
        }
    }

    /// <summary>Decimals that its round numbers need.</summary>
    public int Decimals => Math.Max(0, -(int)Math.Floor(Math.Log10(Step) + 1e-9)) + (IsQuarter ? 1 : 0);

    /// <summary>A scale around values; from 0 to 1 when there are none.</summary>
    /// <param name="values">What must be on it.</param>
    /// <param name="mostSteps">Most steps from its lower to its upper end.</param>
    public static PlainScale Around(IReadOnlyCollection<double> values, int mostSteps = 4)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
            return new PlainScale(0, 1, 1);
        var (low, high) = (values.Min(), values.Max());
        var size = Math.Max(high - low, Math.Max(Math.Abs(high), 1e-6) * 0.05);
        foreach (var step in Steps(size))
        {
            var (from, to) = (Math.Floor((low / step) + 1e-9) * step, Math.Ceiling((high / step) - 1e-9) * step);
            if (to - from < step / 2)
                to = from + step;
            if (Math.Round((to - from) / step) <= mostSteps)
                return new PlainScale(from, to, step);
        }

        return new PlainScale(low, low + size, size);
    }

    // 2.5 needs one decimal more than 2 or 5.
    private bool IsQuarter => Math.Abs((Step / Math.Pow(10, Math.Floor(Math.Log10(Step) + 1e-9))) - 2.5) < 1e-6;

    private static IEnumerable<double> Steps(double size)
    {
        var ten = Math.Pow(10, Math.Floor(Math.Log10(size)) - 1);
        foreach (var times in (double[])[1, 10, 100])
        {
            foreach (var step in (double[])[1, 2, 2.5, 5])
                yield return step * times * ten;
        }
    }
}
