namespace Maatstaf.Documents.Texts;

/// <summary>A4, and what of it is text, in points.</summary>
internal static class Paper
{
    public const double Width = 595.3, Height = 841.9, Side = 62, Top = 54, Bottom = 60;

    public const double TextWidth = Width - (2 * Side), TextHeight = Height - Top - Bottom;

    /// <summary>Twentieths of a point, in which running text measures.</summary>
    public static int Twips(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    /// <summary>EMU, in which drawings measure.</summary>
    public static int Emu(double points) => (int)Math.Round(points * 12_700, MidpointRounding.AwayFromZero);
}
