using Maatstaf.Position.Funnels;

namespace Maatstaf.Desk.Place.Charts;

/// <summary>A named municipality in a funnel plot.</summary>
/// <param name="Point">The municipality.</param>
/// <param name="Name">Where its name begins and whether it is written towards the left; null = there is no room for it.</param>
public sealed record FunnelName(FunnelPoint Point, (double X, double Y, bool IsToTheLeft)? Name);

/// <summary>Finds room for names beside dots: to the right, the left, above or below, clear of all dots and of earlier names.</summary>
/// <param name="funnel">Whose municipalities.</param>
/// <param name="at">Where a municipality stands.</param>
internal sealed class FunnelNames(Funnel funnel, Func<FunnelPoint, (double X, double Y)> at)
{
    private const double Letter = 6.6, BoldLetter = 7.6, Height = 13, Dot = 5, OwnDot = 8;
    private readonly List<(double Left, double Right, double Top, double Bottom)> taken = [];

    public IReadOnlyList<FunnelName> Of()
    {
        foreach (var point in funnel.Named)
            Take(Around(at(point), Dot));
        if (funnel.Own is { } own)
        {
            var (x, y) = at(own);
            Take(Around((x, y), OwnDot));
            Take((x + OwnDot, x + OwnDot + 4 + (own.Name.Length * BoldLetter), y - Height / 2, y + Height / 2));
        }

        return [.. funnel.Named.Select(point => new FunnelName(point, RoomFor(point)))];
    }

    private (double X, double Y, bool IsToTheLeft)? RoomFor(FunnelPoint point)
    {
        var (x, y) = at(point);
        var width = point.Name.Length * Letter;
        foreach (var (left, middle, isToTheLeft) in ((double, double, bool)[])[(x + Dot + 2, y, false), (x - Dot - 2 - width, y, true), (x + 2, y - Height, false), (x + 2, y + Height, false)])
        {
            var box = (left, left + width, middle - (Height / 2) + 1, middle + (Height / 2) - 1);
            if (left < FunnelDrawing.Frame.Left || left + width > FunnelDrawing.Width || taken.Exists(other => Overlaps(box, other)))
                continue;
            Take(box);
            return (isToTheLeft ? left + width : left, middle + 4, isToTheLeft);
        }

        return null;
    }

    private static (double, double, double, double) Around((double X, double Y) point, double radius) => (point.X - radius, point.X + radius, point.Y - radius, point.Y + radius);

    private static bool Overlaps((double Left, double Right, double Top, double Bottom) one, (double Left, double Right, double Top, double Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;

    private void Take((double Left, double Right, double Top, double Bottom) box) => taken.Add(box);
}
