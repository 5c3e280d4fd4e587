using System.Globalization;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Charts;

/// <summary>The two lines of a chart: the own one and that of the group.</summary>
public enum HistorySide
{
    /// <summary>The municipality itself.</summary>
    Own,

    /// <summary>Beside whom.</summary>
    Group,
}

/// <summary>
/// Where everything of a small chart stands: the own line over the years beside the group's. A gap in the years is a gap in the line, a withheld
/// year is a hatched band, and the lines are labelled at their end.
/// </summary>
public sealed class HistoryDrawing
{
    /// <summary>Width and height of the drawing, in its own units.</summary>
    public const double Width = 280, Height = 156;

    private const double Left = 34, Right = 86, Top = 12, Bottom = 24, LineHeight = 15;
    private readonly IReadOnlyList<HistoryYear> years;
    private readonly PlainScale scale;

    /// <summary>Lays out a chart.</summary>
    /// <param name="years">The years, ascending and without holes; at least one value is known.</param>
    /// <param name="times">Factor before a value is shown (100 for a ratio in percent).</param>
    public HistoryDrawing(IReadOnlyList<HistoryYear> years, double times)
    {
        ArgumentNullException.ThrowIfNull(years);
        this.years = years;
        scale = PlainScale.Around([.. years.SelectMany(static year => (double?[])[year.Own.Number, year.Group.Number]).OfType<double>().Select(value => value * times)]);
        Times = times;
    }

    /// <summary>Factor before a value is shown.</summary>
    public double Times { get; }

    /// <summary>Where the lines begin and end from left to right.</summary>
    public static (double From, double To) Across => (Left, Width - Right);

    /// <summary>Where the years stand.</summary>
    public static double Floor => Height - Bottom;

    /// <summary>Values with a line across, with their place; in the unit as shown.</summary>
    public IEnumerable<(double Value, double Y)> Ticks => scale.Ticks.Select(tick => (tick, Y(tick)));

    /// <summary>Decimals that the ticks need.</summary>
    public int TickDecimals => scale.Decimals;

    /// <summary>The first and the last year with their place.</summary>
    public IEnumerable<(int Year, double X)> Ends => years.Count == 1 ? [(years[0].Year, X(years[0].Year))] : [(years[0].Year, X(years[0].Year)), (years[^1].Year, X(years[^1].Year))];

    /// <summary>The years in which the group's value is withheld, as bands.</summary>
    public IEnumerable<(double X, double Width)> Withheld =>
        years.Where(static year => year.Group is FigureValue.Withheld).Select(year => (Math.Max(Left, X(year.Year) - (Step / 2)), Math.Min(Step, 24)));

    /// <summary>The pieces of a line: each the points of years that follow each other.</summary>
    public IReadOnlyList<IReadOnlyList<(double X, double Y)>> Pieces(HistorySide side)
    {
        var pieces = new List<List<(double X, double Y)>>();
        var isOpen = false;
        foreach (var year in years)
        {
            if (ValueOf(year, side) is not { } value)
            {
                isOpen = false;
                continue;
            }

            if (!isOpen)
                pieces.Add([]);
            isOpen = true;
            pieces[^1].Add((X(year.Year), Y(value * Times)));
        }

        return pieces;
    }

    /// <summary>The last known value of a side, in the unit of the indicator, with its year; null when there is none.</summary>
    public (int Year, double Value)? Last(HistorySide side) =>
        years.LastOrDefault(year => ValueOf(year, side) is not null) is { } last ? (last.Year, ValueOf(last, side)!.Value) : null;

    /// <summary>Where the label of a side stands: beside its last point, and clear of the other label.</summary>
    public (double X, double Y)? LabelOf(HistorySide side)
    {
        if (Last(side) is not { } last)
            return null;
        var (x, y) = (X(last.Year) + 8, Y(last.Value * Times));
        if (Last(side == HistorySide.Own ? HistorySide.Group : HistorySide.Own) is { } other && other.Year == last.Year)
        {
            var elsewhere = Y(other.Value * Times);
            var isUpper = y < elsewhere || (y == elsewhere && side == HistorySide.Own);
            var room = Math.Max(0, LineHeight - Math.Abs(y - elsewhere)) / 2;
            y += isUpper ? -room : room;
        }

        return (x, y + 4);
    }

    /// <summary>The place of a year from left to right.</summary>
    public double X(int year) => years.Count == 1 ? (Left + Width - Right) / 2 : Left + 4 + ((year - years[0].Year) * Step);

    /// <summary>A number in a drawing.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Points as an attribute of a line.</summary>
    public static string Points(IEnumerable<(double X, double Y)> points) => string.Join(' ', points.Select(static point => $"{Number(point.X)},{Number(point.Y)}"));

    private static double? ValueOf(HistoryYear year, HistorySide side) => (side == HistorySide.Own ? year.Own : year.Group).Number;

    private double Step => (Width - Right - Left - 8) / Math.Max(1, years.Count - 1);

    private double Y(double shown) => Top + ((scale.High - shown) / (scale.High - scale.Low) * (Height - Top - Bottom));
}
