using System.Xml.Linq;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Drawing;

/// <summary>Fills, lines and letters, as charts and shapes have them.</summary>
internal static class ShapeMarkup
{
    /// <summary>The fonts of the site; a program without them takes another without serifs.</summary>
    public const string Font = "Noto Sans";

    /// <summary>What kind of letter it is, by which a program finds another: humanist, without serifs.</summary>
    public const string Panose = "020B0502040504020204";

    public static XElement NoFill => A("noFill");

    public static XElement Fill(string colour) => A("solidFill", A("srgbClr", Val(colour)));

    public static XElement NoLine => A("ln", A("noFill"));

    /// <summary>A line.</summary>
    /// <param name="colour">Its colour.</param>
    /// <param name="width">In EMU: 12,700 to a point.</param>
    /// <param name="dash">How it is broken; null = it is not.</param>
    public static XElement Line(string colour, int width, string? dash = null) =>
        A("ln", At("w", width), At("cap", "flat"), Fill(colour), dash is null ? null : A("prstDash", Val(dash)), A("round"));

    /// <summary>Letters of a chart.</summary>
    /// <param name="size">In hundredths of a point.</param>
    /// <param name="colour">Their colour.</param>
    /// <param name="isBold">Whether they are bold.</param>
    public static XElement ChartText(int size, string colour, bool isBold = false) => C(
        "txPr",
        A("bodyPr", At("rot", 0), At("vert", "horz")),
        A("lstStyle"),
        A("p", A("pPr", A("defRPr", At("sz", size), At("b", isBold), Fill(colour), A("latin", At("typeface", Font), At("panose", Panose)))), A("endParaRPr", At("lang", "nl-NL"))));
}
