using System.Globalization;
using Maatstaf.Charts;

namespace Maatstaf.Documents.Drawing;

/// <summary>The colours of the site, on paper: those of <c>src/Pages/assets/colours.css</c>, without its dark.</summary>
internal static class Palette
{
    public const string Ground = "FFFFFF";
    public const string GroundSoft = "F5F7F7";
    public const string Line = "D7DEDF";
    public const string Text = "182225";
    public const string TextSoft = "4E5B60";
    public const string Accent = "0B5B66";
    public const string AccentSoft = "E6F2F3";
    public const string Software = "1B3F78";
    public const string Personnel = "C4511D";
    public const string Infrastructure = "3A9B96";
    public const string Context = "858F94";
    public const string Grid = "E3E8E9";
    public const string Axis = "88949A";

    // White on a colour must be read by who sees little: 4.5 to 1 (WCAG 2.2, 1.4.3).
    private const double EnoughContrast = 4.5;

    /// <summary>Equals, in the order in which a chart gives them out.</summary>
    public static IReadOnlyList<string> Series { get; } = ["0B5B66", "4F83CC", "A37400", "7D4596", "5F7D1D", "B8436F", "858F94"];

    /// <summary>The colour of each series of a chart. Of equals, the first is the accent unless another has it.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<SeriesRole> roles)
    {
        var next = roles.Contains(SeriesRole.Accent) ? 1 : 0;
        return [.. roles.Select(role => role == SeriesRole.Series ? Series[next++ % Series.Count] : Of(role))];
    }

    /// <summary>The colour of a role that has one of its own.</summary>
    public static string Of(SeriesRole role) => role switch
    {
        SeriesRole.Software => Software,
        SeriesRole.Personnel => Personnel,
        SeriesRole.Infrastructure => Infrastructure,
        SeriesRole.Context => Context,
        _ => Accent,
    };

    /// <summary>White or the colour of text, whichever is read on a colour.</summary>
    public static string TextOn(string colour) => 1.05 / (Luminance(colour) + 0.05) >= EnoughContrast ? Ground : Text;

    private static double Luminance(string colour) => (0.2126 * Channel(colour, 0)) + (0.7152 * Channel(colour, 2)) + (0.0722 * Channel(colour, 4));

    private static double Channel(string colour, int at)
    {
        var share = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
