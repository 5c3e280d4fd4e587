using Maatstaf.Catalogue;

namespace Maatstaf.Checks;

/// <summary>
/// What is usual at others, as plain numbers made outside: nobody's value can be told from it. It never holds the
/// organisation that is checked. What is not here is not compared.
/// </summary>
public sealed record Comparison
{
    /// <summary>Nothing to compare with.</summary>
    public static Comparison None { get; } = new();

    /// <summary>Cost per inhabitant of the municipalities of the same size, by leaf of the cost tree.</summary>
    public IReadOnlyDictionary<string, LevelSpread> Levels { get; init; } = new Dictionary<string, LevelSpread>();

    /// <summary>Changes since last year at others, by leaf of the cost tree.</summary>
    public IReadOnlyDictionary<string, ChangeSpread> Changes { get; init; } = new Dictionary<string, ChangeSpread>();
}

/// <summary>How cost per inhabitant is spread over others. Logarithms are natural, of euros per inhabitant above 0.</summary>
/// <param name="N">How many have a cost above 0.</param>
/// <param name="ShareWithValue">Share of all others in the class that have a cost other than 0; 0 to 1.</param>
/// <param name="Median">Median of the logarithms.</param>
/// <param name="MedianDeviation">Median of the absolute deviations from the median (MAD).</param>
/// <param name="MeanDeviation">Mean of the absolute deviations from the median.</param>
public sealed record LevelSpread(int N, double ShareWithValue, double Median, double MedianDeviation, double MeanDeviation)
{
    /// <summary>A median on this grid of logarithms is known to a tenth at best; deviations of 0.05 follow it.</summary>
    private const double MedianStep = 0.2, DeviationStep = 0.05;

    /// <summary>
    /// The same spread in coarse steps. Whoever tries one amount after another until a check speaks finds a step, never the
    /// value of the municipality in the middle: at best within ±10 %.
    /// </summary>
    public LevelSpread Coarsened() => this with
    {
        Median = OrderStatistic.ToStep(Median, MedianStep),
        MedianDeviation = OrderStatistic.UpToStep(MedianDeviation, DeviationStep),
        MeanDeviation = OrderStatistic.UpToStep(MeanDeviation, DeviationStep),
    };

    /// <summary>The spread of values; null when nobody has a cost above 0.</summary>
    /// <param name="euros">Euros per inhabitant of each other municipality.</param>
    public static LevelSpread? Of(IReadOnlyCollection<double> euros)
    {
        double[] logarithms = [.. euros.Where(static value => value > 0).Select(static value => Math.Log(value)).Order()];
        if (logarithms.Length == 0)
            return null;
        var median = OrderStatistic.Quantile(logarithms, 0.5);
        double[] deviations = [.. logarithms.Select(logarithm => Math.Abs(logarithm - median)).Order()];
        return new LevelSpread(
            logarithms.Length,
            (double)euros.Count(static value => value != 0) / euros.Count,
            median,
            OrderStatistic.Quantile(deviations, 0.5),
            deviations.Average());
    }
}

/// <summary>How changes since last year are spread over others, as effects of Hidiroglou and Berthelot (1986).</summary>
/// <param name="N">How many have an amount above 0 in both years.</param>
/// <param name="MedianRatio">Median of this year's amount divided by last year's.</param>
/// <param name="LowerQuartile">First quartile of the effects.</param>
/// <param name="Median">Median of the effects.</param>
/// <param name="UpperQuartile">Third quartile of the effects.</param>
public sealed record ChangeSpread(int N, double MedianRatio, double LowerQuartile, double Median, double UpperQuartile)
{
    private const double RatioStep = 0.02;

    /// <summary>The same spread in coarse steps (the ratio in fiftieths, effects in one digit), for the reason of <see cref="LevelSpread.Coarsened"/>.</summary>
    public ChangeSpread Coarsened() => this with
    {
        MedianRatio = Math.Max(RatioStep, OrderStatistic.ToStep(MedianRatio, RatioStep)),
        LowerQuartile = OrderStatistic.OneDigit(LowerQuartile),
        Median = OrderStatistic.OneDigit(Median),
        UpperQuartile = OrderStatistic.OneDigit(UpperQuartile),
    };

    /// <summary>The weight of size, U, with which the catalogue compares changes; null when it does not.</summary>
    public static double? ExponentOf(CheckCatalogue checks) => checks.Find(new Outliers.ChangesUnlikeOthers().Code)?[Outliers.ChangesUnlikeOthers.Exponent];

    /// <summary>The spread of changes; null when nobody has an amount above 0 in both years.</summary>
    /// <param name="cents">Last year's and this year's amount of each other organisation, in cents.</param>
    /// <param name="exponent">The weight of size, U.</param>
    public static ChangeSpread? Of(IEnumerable<(long Before, long Now)> cents, double exponent)
    {
        (long Before, long Now)[] pairs = [.. cents.Where(static pair => pair is { Before: > 0, Now: > 0 })];
        if (pairs.Length == 0)
            return null;
        double[] ratios = [.. pairs.Select(static pair => (double)pair.Now / pair.Before).Order()];
        var medianRatio = OrderStatistic.Quantile(ratios, 0.5);
        double[] effects = [.. pairs.Select(pair => Effect(pair.Before, pair.Now, medianRatio, exponent)).Order()];
        return new ChangeSpread(
            pairs.Length,
            medianRatio,
            OrderStatistic.Quantile(effects, 0.25),
            OrderStatistic.Quantile(effects, 0.5),
            OrderStatistic.Quantile(effects, 0.75));
    }

    /// <summary>
    /// The effect of one change: the ratio, made symmetric around the median ratio r, times the larger amount in euros to
    /// the power U: s = 1 − r/x when x &lt; r, else x/r − 1 (Hidiroglou and Berthelot, 1986).
    /// </summary>
    internal static double Effect(long before, long now, double medianRatio, double exponent)
    {
        var ratio = (double)now / before;
        var symmetric = ratio < medianRatio ? 1 - (medianRatio / ratio) : (ratio / medianRatio) - 1;
        return symmetric * Math.Pow(Math.Max(before, now) / 100.0, exponent);
    }
}

/// <summary>Quantiles of type 7 (Hyndman and Fan, 1996), and coarse numbers.</summary>
internal static class OrderStatistic
{
    /// <summary>The nearest multiple of a step.</summary>
    public static double ToStep(double value, double step) => Math.Round(value / step, MidpointRounding.AwayFromZero) * step;

    /// <summary>The next multiple of a step; 0 stays 0.</summary>
    public static double UpToStep(double value, double step) => Math.Ceiling(value / step) * step;

    /// <summary>The value rounded to its first digit.</summary>
    public static double OneDigit(double value)
    {
        if (value == 0)
            return 0;
        var unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))));
        return Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit;
    }

    /// <summary>The quantile of one or more values in ascending order.</summary>
    public static double Quantile(double[] ascending, double probability)
    {
        var position = (ascending.Length - 1) * probability;
        var below = (int)position;
        return below + 1 < ascending.Length
            ? ascending[below] + ((position - below) * (ascending[below + 1] - ascending[below]))
            : ascending[below];
    }
}
