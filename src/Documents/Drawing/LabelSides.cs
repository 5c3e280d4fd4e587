namespace Maatstaf.Documents.Drawing;

/// <summary>What takes room in a chart, in shares of its width and height.</summary>
/// <param name="Along">Its middle, from the left.</param>
/// <param name="Up">Its middle, from below.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
internal readonly record struct ChartRoom(double Along, double Up, double Width, double Height)
{
    /// <summary>Whether two would lie over each other.</summary>
    public bool Overlaps(ChartRoom other) => Math.Abs(Along - other.Along) < (Width + other.Width) / 2 && Math.Abs(Up - other.Up) < (Height + other.Height) / 2;
}

/// <summary>
/// On which side of each point of a path its label stands: where it is least in the way of the path, and not on
/// another label. A label for which there is no room is left out; the table has it.
/// </summary>
/// <param name="points">The points, in the order of the path, as shares of the scale.</param>
/// <param name="names">What is written in the corners.</param>
internal sealed class LabelSides(IReadOnlyList<(double Along, double Up)> points, IReadOnlyList<ChartRoom> names)
{
    /// <summary>Height of a line of letters, as a share of the height of a chart.</summary>
    public const double Height = 0.07;

    // Size of the label and of a point, and how many times a chart is as wide as high.
    private const double Width = 0.05, Dot = 0.02, Wide = 2;

    // From one place on the path to the next where it is looked at, and as how many of these a name in a corner counts.
    private const double Pace = 0.01;
    private const int Name = 5;

    // The first is taken when all are as good.
    private static readonly (string Name, double Along, double Up)[] Sides = [("t", 0, 1), ("b", 0, -1), ("r", 1, 0), ("l", -1, 0)];

    private readonly ChartRoom[] path = [.. points.Zip(points.Skip(1), Between).SelectMany(static places => places)];
    private readonly ChartRoom[] dots = [.. points.Select(static point => new ChartRoom(point.Along, point.Up, Dot, Dot))];
    private readonly List<ChartRoom> taken = [];
    private readonly string?[] sides = new string?[points.Count];

    /// <summary>The side of each point: t, b, r or l; null = there is no room. The last point comes first.</summary>
    public IReadOnlyList<string?> Of()
    {
        foreach (var at in Enumerable.Range(0, points.Count).OrderBy(at => at == points.Count - 1 ? -1 : at))
            sides[at] = Place(at);
        return sides;
    }

    private string? Place(int at)
    {
        var free = Sides
            .Select(side => (side.Name, Label: Beside(points[at], side.Along, side.Up), Hindrance: Hindrance(at, side.Along, side.Up)))
            .Where(side => !taken.Concat(dots).Any(side.Label.Overlaps))
            .OrderBy(side => path.Count(side.Label.Overlaps) + (Name * names.Count(side.Label.Overlaps)))
            .ThenBy(static side => side.Hindrance)
            .ToArray();
        if (free.Length == 0)
            return null;
        taken.Add(free[0].Label);
        return free[0].Name;
    }

    /// <summary>How much the path runs in a direction from a point.</summary>
    private double Hindrance(int at, double along, double up)
    {
        var hindrance = 0.0;
        foreach (var neighbour in (int[])[at - 1, at + 1])
        {
            if (neighbour < 0 || neighbour == points.Count)
                continue;
            var (right, above) = (Wide * (points[neighbour].Along - points[at].Along), points[neighbour].Up - points[at].Up);
            var distance = Math.Sqrt((right * right) + (above * above));
            hindrance += distance == 0 ? 0 : Math.Max(0, ((right * along) + (above * up)) / distance);
        }

        return hindrance;
    }

    private static ChartRoom Beside((double Along, double Up) point, double along, double up) =>
        new(point.Along + (along * ((Width / 2) + Dot)), point.Up + (up * ((Height / 2) + Dot)), Width, Height);

    /// <summary>Places on the path from one point to the next.</summary>
    private static IEnumerable<ChartRoom> Between((double Along, double Up) from, (double Along, double Up) to)
    {
        var steps = (int)(Math.Max(Math.Abs(to.Along - from.Along), Math.Abs(to.Up - from.Up)) / Pace) + 1;
        return Enumerable.Range(0, steps).Select(step => new ChartRoom(from.Along + ((to.Along - from.Along) * step / steps), from.Up + ((to.Up - from.Up) * step / steps), 0, 0));
    }
}
