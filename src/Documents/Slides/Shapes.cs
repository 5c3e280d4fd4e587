using System.Xml.Linq;
using Maatstaf.Documents.Drawing;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Slides;

/// <summary>The shapes of one slide, numbered as they are made.</summary>
internal sealed class Shapes
{
    /// <summary>Between the side of a box and its text, in the units of a slide.</summary>
    public const int Inset = 137_160;

    private int last = 1;

    /// <summary>The tree of shapes of a slide.</summary>
    public static XElement Tree(IEnumerable<XElement> shapes) => P(
        "spTree",
        P("nvGrpSpPr", P("cNvPr", At("id", 1), At("name", string.Empty)), P("cNvGrpSpPr"), P("nvPr")),
        P("grpSpPr", A("xfrm", A("off", At("x", 0), At("y", 0)), A("ext", At("cx", 0), At("cy", 0)), A("chOff", At("x", 0), At("y", 0)), A("chExt", At("cx", 0), At("cy", 0)))),
        shapes);

    /// <summary>Text in a place of the layout.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="type">What kind of place; null = body text.</param>
    /// <param name="index">Number of the place; null = the only one of its kind.</param>
    /// <param name="paragraphs">The text.</param>
    public XElement Placeholder(string name, string? type, int? index, params IEnumerable<XElement> paragraphs) => P(
        "sp",
        P("nvSpPr", Named(name), P("cNvSpPr", A("spLocks", At("noGrp", true))), P("nvPr", Place(type, index))),
        P("spPr"),
        P("txBody", A("bodyPr"), A("lstStyle"), paragraphs));

    /// <summary>A place of a layout or master.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="type">What kind of place; null = body text.</param>
    /// <param name="index">Its number.</param>
    /// <param name="box">Where it is.</param>
    /// <param name="anchor">Where text stands in it: t, ctr or b.</param>
    /// <param name="style">How text in it looks, as level properties.</param>
    /// <param name="paragraph">What stands in it on the layout.</param>
    public XElement Area(string name, string? type, int? index, Box box, string anchor, XElement? style, XElement paragraph) => P(
        "sp",
        P("nvSpPr", Named(name), P("cNvSpPr", A("spLocks", At("noGrp", true))), P("nvPr", Place(type, index))),
        P("spPr", Frame("xfrm", box, isShape: true), A("prstGeom", At("prst", "rect"), A("avLst"))),
        P("txBody", A("bodyPr", At("lIns", 0), At("tIns", 0), At("rIns", 0), At("bIns", 0), At("anchor", anchor), A("normAutofit")), A("lstStyle", style), paragraph));

    /// <summary>A rectangle, with or without text.</summary>
    public XElement Rectangle(string name, Box box, string colour, params XElement[] paragraphs) => P(
        "sp",
        P("nvSpPr", Named(name), P("cNvSpPr"), P("nvPr")),
        P("spPr", Frame("xfrm", box, isShape: true), A("prstGeom", At("prst", "rect"), A("avLst")), ShapeMarkup.Fill(colour), ShapeMarkup.NoLine),
        P(
            "txBody",
            A("bodyPr", At("wrap", "square"), At("lIns", Inset), At("tIns", Inset), At("rIns", Inset), At("bIns", Inset), At("anchor", "t"), A("normAutofit")),
            A("lstStyle"),
            paragraphs.Length == 0 ? A("p", A("endParaRPr")) : paragraphs));

    /// <summary>A chart in the place of the layout.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="alternative">What it shows, for who cannot see it.</param>
    /// <param name="chart">Id of the chart.</param>
    public XElement Chart(string name, string alternative, string chart) =>
        Graphic(name, alternative, Place("chart", Layouts.ChartIndex), Layouts.Chart, A("graphicData", At("uri", ChartUri), C("chart", Rel(chart))));

    /// <summary>A table in the place of the layout.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="alternative">What it holds, for who cannot see it.</param>
    /// <param name="height">Its height.</param>
    /// <param name="table">The table.</param>
    public XElement Table(string name, string alternative, int height, XElement table) =>
        Graphic(name, alternative, Place("tbl", Layouts.TableIndex), Layouts.Chart with { Height = height }, A("graphicData", At("uri", TableUri), table));

    /// <summary>The picture of the slide on a page with notes.</summary>
    public XElement Picture(Box? box) => P(
        "sp",
        P("nvSpPr", Named("Slide"), P("cNvSpPr", A("spLocks", At("noGrp", true), At("noRot", true), At("noChangeAspect", true))), P("nvPr", Place("sldImg", null))),
        P("spPr", box is null ? null : Frame("xfrm", box, isShape: true), box is null ? null : A("prstGeom", At("prst", "rect"), A("avLst"))));

    private XElement Graphic(string name, string alternative, XElement place, Box box, XElement data) => P(
        "graphicFrame",
        P("nvGraphicFramePr", P("cNvPr", At("id", ++last), At("name", name), At("descr", alternative)), P("cNvGraphicFramePr", A("graphicFrameLocks", At("noGrp", true))), P("nvPr", place)),
        Frame("xfrm", box, isShape: false),
        A("graphic", data));

    private XElement Named(string name) => P("cNvPr", At("id", ++last), At("name", name));

    private static XElement Place(string? type, int? index) => P("ph", type is null ? null : At("type", type), index is { } number ? At("idx", number) : null);

    private static XElement Frame(string name, Box box, bool isShape)
    {
        object[] content = [A("off", At("x", box.X), At("y", box.Y)), A("ext", At("cx", box.Width), At("cy", box.Height))];
        return isShape ? A(name, content) : P(name, content);
    }
}
