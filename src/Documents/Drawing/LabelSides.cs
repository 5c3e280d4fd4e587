namespace Maatstaf.Documents.Drawing;

/// <summary>
/// On which side of each point of a path its label stands: where it is least in the way of the path, and not on
/// another label. A label for which there is no room is left out; the table has it.
/// </summary>
/// <param name="points">The points, in the order of the path, as shares of the scale.</param>
internal sealed class LabelSides(IReadOnlyList<(double Along, double Up)> points)
{
    // Size of a label and of a point, as shares of a chart that is about this many times as wide as high.
    private const double Width = 0.055, Height = 0.07, Dot = 0.02, Wide = 2;

    // The first is taken when all are as good.
    private static readonly (string Name, double Along, double Up)[] Sides = [("t", 0, 1), ("b", 0, -1), ("r", 1, 0), ("l", -1, 0)];

    private readonly List<(double Along, double Up)> taken = [];
    private readonly string?[] sides = new string?[points.Count];

    /// <summary>The side of each point: t, b, r or l; null = there is no room.</summary>
    public IReadOnlyList<string?> Of()
    {
        foreach (var at in Enumerable.Range(0, points.Count).OrderBy(at => at == points.Count - 1 ? -1 : at))
            sides[at] = Place(at);
        return sides;
    }

    private string? Place(int at)
    {
        foreach (var side in Sides.OrderBy(side => Hindrance(at, side.Along, side.Up)))
        {
            var label = (Along: points[at].Along + (side.Along * ((Width / 2) + Dot)), Up: points[at].Up + (side.Up * ((Height / 2) + Dot)));
            if (taken.Any(other => Overlaps(label, other, Width, Height)) || points.Any(point => Overlaps(label, point, Width / 2, Height / 2)))
                continue;
            taken.Add(label);
            return side.Name;
        }

        return null;
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

    private static bool Overlaps((double Along, double Up) one, (double Along, double Up) other, double width, double height) =>
        Math.Abs(one.Along - other.Along) < width && Math.Abs(one.Up - other.Up) < height;
}
