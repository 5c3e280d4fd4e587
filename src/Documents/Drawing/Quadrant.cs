using Maatstaf.Charts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Drawing;

/// <summary>A quadrant as a path: the first series says how far along each point lies, the second how high.</summary>
internal static class Quadrant
{
    // How far the name of a corner stays from the edges, as a share of the scale.
    private const double FromSide = 0.012, FromEnd = 0.05;

    /// <summary>The chart. A program would draw a point with one score at zero of the other, so such a point has neither.</summary>
    /// <param name="chart">What is drawn.</param>
    /// <param name="scale">Its scale.</param>
    /// <param name="plain">Its series as they stand in the table.</param>
    /// <param name="language">Language of the names.</param>
    public static DrawnChart Of(Chart chart, QuadrantScale scale, DrawnChart plain, Language language)
    {
        bool[] isWhole = [.. chart.Categories.Select((_, at) => plain.Series.All(series => series.Values[at] is not null))];
        // Intervals in two directions would hide the path; they stand in the table of where each number comes from.
        DrawnSeries Part(DrawnSeries series, DrawnAs form) => series with { Form = form, Colour = Palette.Accent, Values = [.. series.Values.Zip(isWhole, static (value, known) => known ? value : null)], Low = [], High = [] };
        return plain with
        {
            Series = [Part(plain.Series[0], DrawnAs.Along), Part(plain.Series[1], DrawnAs.Path) with { Labels = plain.Categories }],
            Scale = ScaleOf(scale, plain.Format, language),
        };
    }

    private static DrawnScale ScaleOf(QuadrantScale scale, ValueFormat format, Language language)
    {
        var (low, high) = (scale.Low * format.Times, scale.High * format.Times);
        var (left, right, below, above) = (Between(low, high, FromSide), Between(high, low, FromSide), Between(low, high, FromEnd), Between(high, low, FromEnd));
        bool IsWhole(double number) => double.IsInteger(number * (double)format.ShownTimes);
        // In quarters the middle is a step, and so it is in halves.
        var step = (high - low) / (IsWhole((high - low) / 4) ? 4 : 2);
        return new DrawnScale(low, high, step, IsWhole(low) && IsWhole(step), [
            new(scale.LowLow.In(language), left, below, "r"),
            new(scale.LowHigh.In(language), left, above, "r"),
            new(scale.HighLow.In(language), right, below, "l"),
            new(scale.HighHigh.In(language), right, above, "l"),
        ]);
    }

    private static double Between(double from, double to, double share) => from + (share * (to - from));
}
