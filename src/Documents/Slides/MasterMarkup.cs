using System.Xml.Linq;
using Maatstaf.Documents.Drawing;
using Maatstaf.Vocabulary;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Slides;

/// <summary>The master of the slides and its layouts: everything that slides have in common stands here once.</summary>
/// <param name="language">Language of the slides.</param>
internal sealed class MasterMarkup(Language language)
{
    private static readonly (int Size, int Left)[] Levels = [(2050, 0), (1800, 285_750), (1600, 571_500)];
    private readonly SlideText text = new(language);

    /// <summary>The part with the master.</summary>
    /// <param name="layouts">Ids of the layouts.</param>
    public XElement Master(IEnumerable<string> layouts)
    {
        var shapes = new Shapes();
        return P(
            "sldMaster",
            P(
                "cSld",
                Ground("bg1"),
                Shapes.Tree(
                [
                    shapes.Area("Title", "title", null, Layouts.Title, "t", null, Example()),
                    shapes.Area("Text", "body", 1, Layouts.Body, "t", null, Example()),
                    shapes.Area("Footer", "ftr", 2, Layouts.Footer, "ctr", Level(1, 1000, Palette.TextSoft), text.Paragraph(string.Empty)),
                    shapes.Area("Number", "sldNum", 3, Layouts.Number, "ctr", Level(1, 1000, Palette.TextSoft, align: "r"), text.Number()),
                ])),
            P("clrMap", ColourMap()),
            P("sldLayoutIdLst", layouts.Select(static (id, index) => P("sldLayoutId", At("id", 2_147_483_649 + index), Rel(id)))),
            P(
                "txStyles",
                P("titleStyle", Level(1, 2600, "tx1", isBold: true, isScheme: true)),
                P("bodyStyle", Levels.Select((level, index) => Level(index + 1, level.Size, "tx1", isScheme: true, left: level.Left))),
                P("otherStyle", Level(1, 1800, "tx1", isScheme: true))));
    }

    /// <summary>The part with a layout.</summary>
    public XElement Layout(SlideKind kind)
    {
        var shapes = new Shapes();
        return P(
            "sldLayout",
            kind == SlideKind.Title ? At("type", "title") : kind == SlideKind.Chapter ? At("type", "secHead") : null,
            At("preserve", true),
            At("userDrawn", true),
            P("cSld", At("name", NameOf(kind).In(language)), kind is SlideKind.Title ? Ground("tx2") : kind is SlideKind.Chapter ? Ground("bg2") : null, Shapes.Tree(Areas(kind, shapes))),
            P("clrMapOvr", A("masterClrMapping")));
    }

    /// <summary>What the names of colours on slides stand for.</summary>
    public static XAttribute[] ColourMap() =>
    [
        At("bg1", "lt1"), At("tx1", "dk1"), At("bg2", "lt2"), At("tx2", "dk2"), At("accent1", "accent1"), At("accent2", "accent2"), At("accent3", "accent3"),
        At("accent4", "accent4"), At("accent5", "accent5"), At("accent6", "accent6"), At("hlink", "hlink"), At("folHlink", "folHlink"),
    ];

    private IEnumerable<XElement> Areas(SlideKind kind, Shapes shapes)
    {
        if (kind == SlideKind.Title)
        {
            return
            [
                shapes.Area("Title", "ctrTitle", null, Layouts.FirstTitle, "b", Level(1, 4400, Palette.Ground, isBold: true), Example()),
                shapes.Area("Text", "subTitle", 1, Layouts.FirstText, "t", Level(1, 2050, Palette.Ground), Example()),
                Foot(shapes, Palette.Ground),
            ];
        }

        if (kind == SlideKind.Chapter)
        {
            return
            [
                shapes.Rectangle("Edge", Layouts.Edge, Palette.Accent),
                shapes.Area("Title", "title", null, Layouts.ChapterTitle, "b", Level(1, 4000, Palette.Accent, isBold: true), Example()),
                shapes.Area("Text", "body", 1, Layouts.ChapterText, "t", Level(1, 2200, Palette.Text), Example()),
                Foot(shapes, Palette.TextSoft),
                Number(shapes),
            ];
        }

        return
        [
            shapes.Rectangle("Rule", Layouts.Rule, Palette.Accent),
            shapes.Area("Title", "title", null, Layouts.Title, "t", null, Example()),
            .. Own(kind, shapes),
            Foot(shapes, Palette.TextSoft),
            Number(shapes),
        ];
    }

    private IEnumerable<XElement> Own(SlideKind kind, Shapes shapes) => kind switch
    {
        SlideKind.Figure => Figure(shapes, "Chart", "chart", Layouts.ChartIndex),
        SlideKind.Board => Figure(shapes, "Table", "tbl", Layouts.TableIndex),
        SlideKind.Text => [shapes.Area("Text", "body", Layouts.BodyIndex, Layouts.Body, "t", Level(1, 1800, Palette.Text, space: 900), Example())],
        _ => [],
    };

    private IEnumerable<XElement> Figure(Shapes shapes, string name, string type, int index) =>
    [
        shapes.Area("Subtitle", "body", Layouts.SubtitleIndex, Layouts.Subtitle, "t", Level(1, 1450, Palette.TextSoft), Example()),
        shapes.Area(name, type, index, Layouts.Chart, "t", Level(1, 1450, Palette.TextSoft), text.Paragraph(string.Empty)),
        shapes.Area("Foot", "body", Layouts.FootIndex, Layouts.Foot, "b", Level(1, 1050, Palette.TextSoft, space: 200), Example()),
    ];

    private XElement Foot(Shapes shapes, string colour) =>
        shapes.Area("Footer", "ftr", Layouts.FooterIndex, Layouts.Footer, "ctr", Level(1, 1000, colour), text.Paragraph(string.Empty));

    private XElement Number(Shapes shapes) =>
        shapes.Area("Number", "sldNum", Layouts.NumberIndex, Layouts.Number, "ctr", Level(1, 1000, Palette.TextSoft, align: "r"), text.Number());

    private XElement Example() => text.Paragraph(new LocalisedText("Tekst", "Text").In(language));

    private static LocalisedText NameOf(SlideKind kind) => kind switch
    {
        SlideKind.Title => new("Titel", "Title"),
        SlideKind.Chapter => new("Hoofdstuk", "Chapter"),
        SlideKind.Figure => new("Figuur", "Figure"),
        SlideKind.Numbers => new("Kerncijfers", "Key numbers"),
        SlideKind.Board => new("Figuur in woorden", "Figure of words"),
        _ => new("Tekst", "Text"),
    };

    private static XElement Ground(string colour) => P("bg", P("bgPr", A("solidFill", A("schemeClr", Val(colour))), A("effectLst")));

    private static XElement Level(int level, int size, string colour, bool isBold = false, bool isScheme = false, int left = 0, string align = "l", int space = 0) => A(
        FormattableString.Invariant($"lvl{level}pPr"),
        At("marL", left),
        At("indent", 0),
        At("algn", align),
        A("spcBef", A("spcPts", Val(space))),
        A("buNone"),
        A(
            "defRPr",
            At("sz", size),
            At("b", isBold),
            isScheme ? A("solidFill", A("schemeClr", Val(colour))) : ShapeMarkup.Fill(colour),
            A("latin", At("typeface", "+mn-lt"))));
}
