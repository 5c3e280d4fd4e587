using System.Xml.Linq;
using Maatstaf.Documents.Drawing;
using Maatstaf.Vocabulary;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Slides;

/// <summary>The pages with notes: the slide above, what the speaker may say below.</summary>
/// <param name="language">Language of the notes.</param>
internal sealed class NotesMarkup(Language language)
{
    private static readonly Box Picture = new(685_800, 685_800, 5_486_400, 3_086_100), Body = new(685_800, 4_000_000, 5_486_400, 4_458_000);
    private readonly SlideText text = new(language);

    /// <summary>Width and height of such a page.</summary>
    public static (int Width, int Height) Page => (6_858_000, 9_144_000);

    /// <summary>The part with the master of the notes.</summary>
    public XElement Master()
    {
        var shapes = new Shapes();
        return P(
            "notesMaster",
            P(
                "cSld",
                P("bg", P("bgPr", A("solidFill", A("schemeClr", Val("bg1"))), A("effectLst"))),
                Shapes.Tree([shapes.Picture(Picture), shapes.Area("Notes", "body", 1, Body, "t", null, text.Paragraph(string.Empty))])),
            P("clrMap", MasterMarkup.ColourMap()),
            P("notesStyle", A("lvl1pPr", At("algn", "l"), A("defRPr", At("sz", 1200), A("solidFill", A("schemeClr", Val("tx1"))), A("latin", At("typeface", "+mn-lt"))))));
    }

    /// <summary>The part with the notes of a slide.</summary>
    public XElement Notes(IEnumerable<string> paragraphs)
    {
        var shapes = new Shapes();
        return P(
            "notes",
            P("cSld", Shapes.Tree([shapes.Picture(null), shapes.Placeholder("Notes", "body", 1, paragraphs.Select(said => text.Paragraph(said)))])),
            P("clrMapOvr", A("masterClrMapping")));
    }
}
