using System.Xml.Linq;
using Maatstaf.Documents.Drawing;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Slides;

/// <summary>Colours and fonts of the slides: what a reader gets who adds a slide or a series.</summary>
internal static class ThemeMarkup
{
    /// <summary>The part with the theme.</summary>
    public static XElement Part() => A(
        "theme",
        At("name", "Maatstaf"),
        A(
            "themeElements",
            A(
                "clrScheme",
                At("name", "Maatstaf"),
                Colour("dk1", Palette.Text),
                Colour("lt1", Palette.Ground),
                Colour("dk2", Palette.Accent),
                Colour("lt2", Palette.GroundSoft),
                Colour("accent1", Palette.Accent),
                Colour("accent2", Palette.Software),
                Colour("accent3", Palette.Personnel),
                Colour("accent4", Palette.Infrastructure),
                Colour("accent5", Palette.Series[1]),
                Colour("accent6", Palette.Series[2]),
                Colour("hlink", Palette.Accent),
                Colour("folHlink", Palette.TextSoft)),
            A("fontScheme", At("name", "Maatstaf"), Fonts("majorFont"), Fonts("minorFont")),
            A(
                "fmtScheme",
                At("name", "Maatstaf"),
                A("fillStyleLst", Three(static () => A("solidFill", A("schemeClr", Val("phClr"))))),
                A("lnStyleLst", Three(static () => A("ln", At("w", 9_525), A("solidFill", A("schemeClr", Val("phClr")))))),
                A("effectStyleLst", Three(static () => A("effectStyle", A("effectLst")))),
                A("bgFillStyleLst", Three(static () => A("solidFill", A("schemeClr", Val("phClr"))))))));

    private static XElement Colour(string name, string colour) => A(name, A("srgbClr", Val(colour)));

    private static XElement Fonts(string name) => A(
        name,
        A("latin", At("typeface", ShapeMarkup.Font), At("panose", ShapeMarkup.Panose)),
        A("ea", At("typeface", string.Empty)),
        A("cs", At("typeface", string.Empty)));

    private static IEnumerable<XElement> Three(Func<XElement> make) => [make(), make(), make()];
}
