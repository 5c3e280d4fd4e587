namespace Maatstaf.Reports.Outlook;

/// <summary>
/// A level with a trend that dies out: l = αy + (1 − α)(l + φb), b = β(l − l₋₁) + (1 − β)φb, and h years ahead l + (φ + … + φʰ)b
/// (Holt, 1957; Gardner and McKenzie, 1985). α, β and φ are those of a grid with the smallest squared errors one year ahead.
/// </summary>
internal sealed class DampedTrend
{
    private static readonly double[] Weights = [.. Enumerable.Range(1, 19).Select(static step => step * 0.05)];
    private static readonly double[] Dampings = [.. Enumerable.Range(0, 10).Select(static step => 0.80 + (step * 0.02))];
    private readonly int last;
    private readonly State state;

    private DampedTrend(int last, State state) => (this.last, this.state) = (last, state);

    /// <summary>The trend through figures of years in a row; null with fewer than three, or with a year missing.</summary>
    /// <param name="figures">Fiscal year and share, ascending.</param>
    public static DampedTrend? Through(IReadOnlyList<(int Year, double Share)> figures)
    {
        if (figures.Count < 3 || figures[^1].Year - figures[0].Year != figures.Count - 1)
            return null;
        var best = (from level in Weights from trend in Weights from damping in Dampings select Follow(figures, level, trend, damping)).MinBy(static state => state.Squares);
        return new DampedTrend(figures[^1].Year, best);
    }

    /// <summary>The share in a year after the last figure, never below 0 or above 1.</summary>
    public double At(int year) =>
        Math.Clamp(state.Level + (Enumerable.Range(1, year - last).Sum(step => Math.Pow(state.Damping, step)) * state.Trend), 0, 1);

    private static State Follow(IReadOnlyList<(int Year, double Share)> figures, double level, double trend, double damping)
    {
        var state = new State(figures[0].Share, figures[1].Share - figures[0].Share, damping, 0);
        foreach (var (_, share) in figures.Skip(1))
        {
            var expected = state.Level + (damping * state.Trend);
            var next = (level * share) + ((1 - level) * expected);
            state = new State(next, (trend * (next - state.Level)) + ((1 - trend) * damping * state.Trend), damping, state.Squares + ((share - expected) * (share - expected)));
        }

        return state;
    }

    private readonly record struct State(double Level, double Trend, double Damping, double Squares);
}
