using Maatstaf.Position.Funnels;

namespace Maatstaf.Desk.Place.Charts;

/// <summary>Where everything of a funnel plot stands: inhabitants from left to right in equal ratios, the value from below to above.</summary>
public sealed class FunnelDrawing
{
    /// <summary>Width and height of the drawing, in its own units.</summary>
    public const double Width = 720, Height = 380;

    private const double Left = 48, Right = 128, Top = 16, Bottom = 46, LineHeight = 14;
    private const int Pieces = 48;
    private const double Smallest = 1_000;
    private readonly Funnel funnel;
    private readonly PlainScale scale;
    private readonly (double Low, double High) sizes;

    /// <summary>Lays out a funnel plot.</summary>
    /// <param name="funnel">A funnel with a headline and a dispersion.</param>
    public FunnelDrawing(Funnel funnel)
    {
        ArgumentNullException.ThrowIfNull(funnel);
        this.funnel = funnel;
        FunnelPoint[] points = [.. funnel.Named.Concat(funnel.Own is { } own ? [own] : [])];
        var (low, high) = points.Length == 0 ? (Smallest, Smallest * 10) : (points.Min(static point => point.Inhabitants), points.Max(static point => point.Inhabitants));
        sizes = (low / 1.4, high * 1.4);
        // The limits are wide where municipalities are small; the picture shows them as far as municipalities go, and cuts what is far beyond.
        var widest = funnel.Limits[^1];
        scale = PlainScale.Around(
        [
            .. points.Select(static point => point.Value),
            Math.Max(0, funnel.LimitAt(sizes.Low, -widest) ?? 0),
            funnel.LimitAt(sizes.Low, widest) ?? 0,
        ], mostSteps: 6);
        Named = new FunnelNames(funnel, At).Of();
    }

    /// <summary>Where the plot begins and ends.</summary>
    public static (double Left, double Right, double Top, double Bottom) Frame => (Left, Width - Right, Top, Height - Bottom);

    /// <summary>Values with a line across, with their place.</summary>
    public IEnumerable<(double Value, double Y)> Ticks => scale.Ticks.Select(tick => (tick, Y(tick)));

    /// <summary>Decimals that the ticks need.</summary>
    public int TickDecimals => scale.Decimals;

    /// <summary>Numbers of inhabitants under the plot, with their place.</summary>
    public IEnumerable<(long Inhabitants, double X)> Sizes
    {
        get
        {
            for (var ten = (long)Smallest; ten <= sizes.High; ten *= 10)
            {
                foreach (var times in (int[])[1, 2, 5])
                {
                    if (ten * times >= sizes.Low && ten * times <= sizes.High)
                        yield return (ten * times, X(ten * times));
                }
            }
        }
    }

    /// <summary>The headline as a height.</summary>
    public double HeadlineY => Y(funnel.Headline.Number!.Value);

    /// <summary>A limit as a line, cut off at the edges of the plot.</summary>
    /// <param name="errors">Standard errors from the headline.</param>
    public IEnumerable<(double X, double Y)> Limit(int errors) => Enumerable.Range(0, Pieces + 1).Select(piece =>
    {
        var size = sizes.Low * Math.Pow(sizes.High / sizes.Low, piece / (double)Pieces);
        return (X(size), Y(Math.Clamp(funnel.LimitAt(size, errors)!.Value, scale.Low, scale.High)));
    });

    /// <summary>Where the names of the headline (0) and the limits stand on the right, clear of each other.</summary>
    public IEnumerable<(int Errors, double Y)> Ends
    {
        get
        {
            yield return (0, HeadlineY);
            foreach (var side in (int[])[1, -1])
            {
                var last = HeadlineY;
                foreach (var limit in funnel.Limits)
                {
                    var y = Limit(side * limit).Last().Y;
                    last = side > 0 ? Math.Min(y, last - LineHeight) : Math.Max(y, last + LineHeight);
                    yield return (side * limit, last);
                }
            }
        }
    }

    /// <summary>Where a municipality stands.</summary>
    public (double X, double Y) At(FunnelPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return (X(point.Inhabitants), Y(point.Value));
    }

    /// <summary>The named municipalities, each with the place of its name; null where there is no room for it.</summary>
    public IReadOnlyList<FunnelName> Named { get; }

    private double X(double inhabitants) => Left + (Math.Log(inhabitants / sizes.Low) / Math.Log(sizes.High / sizes.Low) * (Width - Left - Right));

    private double Y(double value) => Top + ((scale.High - value) / (scale.High - scale.Low) * (Height - Top - Bottom));
}
