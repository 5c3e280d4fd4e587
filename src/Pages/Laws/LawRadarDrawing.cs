using Maatstaf.Catalogue;
using Maatstaf.Reports;

namespace Maatstaf.Pages.Laws;

/// <summary>A place in the drawing.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
internal readonly record struct RadarPoint(double X, double Y);

/// <summary>Where everything of the radar stands: a sector a domain, a ring a year, the middle for what holds already.</summary>
/// <param name="radar">What is drawn.</param>
internal sealed class LawRadarDrawing(LawRadar radar)
{
    /// <summary>Width and height.</summary>
    public const double Width = 900, Height = 640;

    /// <summary>How large a mark is.</summary>
    public const double Dot = 15;

    private const double Inner = 115, Step = 62, Label = 18, LineHeight = 20;
    private const char Space = ' ';

    /// <summary>The middle.</summary>
    public static RadarPoint Middle { get; } = new(Width / 2, Height / 2);

    /// <summary>The rings from the outermost to the innermost: its radius, and its year; null = what holds already.</summary>
    public IEnumerable<(double Radius, int? Year)> Rings => Enumerable.Range(0, LawRadar.YearsAhead + 1).Reverse()
        .Select(ring => (RadiusOf(ring), ring == 0 ? (int?)null : radar.Edition.Year + ring));

    /// <summary>The lines between sectors, from the middle outwards.</summary>
    public IEnumerable<RadarPoint> Borders => Enumerable.Range(0, radar.Laws.Domains.Count).Select(sector => At(Start(sector), RadiusOf(LawRadar.YearsAhead)));

    /// <summary>The marks.</summary>
    public IEnumerable<(LawMark Mark, RadarPoint At)> Marks => radar.Marks
        .GroupBy(static mark => (mark.Law.Domain, mark.Ring))
        .SelectMany(cell => cell.Select((mark, index) => (mark, At(Start(SectorOf(mark.Law.Domain)) + (Span * (index + 0.5) / cell.Count()), MiddleOf(mark.Ring)))));

    private double Span => 2 * Math.PI / radar.Laws.Domains.Count;

    /// <summary>The name of each domain, broken into lines, beside its sector.</summary>
    /// <param name="name">The name in the language of the page.</param>
    public IEnumerable<(string Line, RadarPoint At, string Anchor)> Names(Func<LawDomain, string> name)
    {
        foreach (var (sector, domain) in radar.Laws.Domains.Index())
        {
            var at = At(Start(sector) + (Span / 2), RadiusOf(LawRadar.YearsAhead) + Label);
            var anchor = (at.X - Middle.X) switch { > 20 => "start", < -20 => "end", _ => "middle" };
            var lines = Broken(name(domain));
            var top = at.Y - (LineHeight * (lines.Count - 1) / 2);
            foreach (var (number, line) in lines.Index())
                yield return (line, new RadarPoint(at.X, top + (number * LineHeight)), anchor);
        }
    }

    private static double RadiusOf(int ring) => Inner + (ring * Step);

    private static double MiddleOf(int ring) => ring == 0 ? Inner * 0.72 : RadiusOf(ring) - (Step / 2);

    private static RadarPoint At(double angle, double radius) => new(Middle.X + (radius * Math.Cos(angle)), Middle.Y + (radius * Math.Sin(angle)));

    private static List<string> Broken(string name)
    {
        var lines = new List<string>();
        foreach (var word in name.Split(Space))
        {
            if (lines.Count > 0 && lines[^1].Length + word.Length < 12)
                lines[^1] += $"{Space}{word}";
            else
                lines.Add(word);
        }

        return lines;
    }

    // The first border points upwards: the years are written on it.
    private double Start(int sector) => (-Math.PI / 2) + (Span * sector);

    private int SectorOf(LawDomain domain) => radar.Laws.Domains.Index().First(entry => entry.Item == domain).Index;
}
