using Maatstaf.Catalogue;

namespace Maatstaf.Disclosure.Own;

/// <summary>Why there is, or is not, a size-adjusted position.</summary>
public enum SizeAdjustedState
{
    /// <summary>It is known.</summary>
    Known,

    /// <summary>The municipality has no value, or one that has no logarithm (0 or below).</summary>
    NoValue,

    /// <summary>Too few participants, or too few independent ones, to say what size does.</summary>
    TooFew,

    /// <summary>Hardly anybody is of its size: the curve goes where this municipality is, and says nothing of it.</summary>
    StandsAlone,

    /// <summary>It would tell what another participant spends.</summary>
    Withheld,
}

/// <summary>
/// Size-adjusted position: the residual of the least-squares fit of ln y on ln N and (ln N)² over all participants of the year
/// (method of the benchmark, part 6), rounded so that no other participant's value can be reckoned from it.
/// </summary>
public sealed record SizeAdjusted
{
    internal SizeAdjusted(SizeAdjustedState state, int n, int clusters, PositionSettings settings, double residual, double deviations)
    {
        (State, N, Clusters) = (state, n, clusters);
        if (state != SizeAdjustedState.Known)
            return;
        Share = InSteps(Math.Exp(residual) - 1, settings.ShareStep);
        Deviations = InSteps(deviations, settings.DeviationStep);
    }

    private SizeAdjusted() => State = SizeAdjustedState.NoValue;

    /// <summary>No value.</summary>
    internal static SizeAdjusted NoValue { get; } = new();

    /// <summary>Whether it is known, and if not why.</summary>
    public SizeAdjustedState State { get; }

    /// <summary>How far above (+) or below (−) what its size would suggest, as a ratio in steps (0.05 unless the catalogue says otherwise); null when not known.</summary>
    public double? Share { get; }

    /// <summary>The same in standard deviations of the residuals, in steps (0.5 unless the catalogue says otherwise); null when not known.</summary>
    public double? Deviations { get; }

    /// <summary>Municipalities that the fit was made on.</summary>
    public int N { get; }

    /// <summary>Independent units among them.</summary>
    public int Clusters { get; }

    // Half away from zero, as everything that is shown; as decimals, so that a step of 0.05 gives 0.15 and not a number near it.
    private static double InSteps(double value, double step) => (double)(Math.Round((decimal)(value / step), MidpointRounding.AwayFromZero) * (decimal)step);
}
