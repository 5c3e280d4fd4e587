using System.Globalization;
using Maatstaf.Explanation;

namespace Maatstaf.Desk.Place.Gaps;

/// <summary>
/// Where a level stands in a drawing, in percent of its width. Levels start at 0. When the steps between them would be too small to see,
/// the axis is shortened just after 0, and both levels show that.
/// </summary>
/// <param name="First">The lowest level that is drawn to scale.</param>
/// <param name="Last">The highest.</param>
/// <param name="IsCut">Whether the axis is shortened between 0 and the lowest.</param>
public sealed record WaterfallScale(decimal First, decimal Last, bool IsCut)
{
    /// <summary>Where the axis is cut, and where it goes on.</summary>
    public const decimal CutAt = 3, CutTo = 5;

    private const decimal Edge = 99.5m;

    /// <summary>The scale of a waterfall.</summary>
    public static WaterfallScale Of(Waterfall waterfall)
    {
        var (lowest, highest) = (waterfall.Levels.Min(), waterfall.Levels.Max());
        if (waterfall.ShortenedFrom is { } from)
            return new WaterfallScale(from, highest, true);
        return (lowest, highest) == (0, 0) ? new WaterfallScale(0, 1, false) : new WaterfallScale(Math.Min(0, lowest), Math.Max(0, highest), false);
    }

    /// <summary>Where a level stands, in percent.</summary>
    public decimal At(decimal level)
    {
        if (level == 0 && IsCut)
            return 0;
        var from = IsCut ? CutTo : 0;
        return from + ((level - First) / (Last - First) * (Edge - from));
    }

    /// <summary>As an attribute of a drawing.</summary>
    public static string Percent(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
