using System.Xml.Linq;
using Maatstaf.Documents.Drawing;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Sheets;

/// <summary>The looks of a workbook, numbered in the order in which they are first asked for.</summary>
internal sealed class LookList
{
    // Below this number formats belong to the programs themselves.
    private const int FirstFormat = 164;

    private readonly List<CellLook> looks = [new CellLook()];
    private readonly List<string> formats = [];

    /// <summary>The number of a look.</summary>
    public int this[CellLook look]
    {
        get
        {
            var index = looks.IndexOf(look);
            if (index >= 0)
                return index;
            looks.Add(look);
            if (look.Format is { } format && !formats.Contains(format))
                formats.Add(format);
            return looks.Count - 1;
        }
    }

    /// <summary>The part with all looks.</summary>
    public XElement Part() => S(
        "styleSheet",
        formats.Count == 0 ? null : S("numFmts", At("count", formats.Count), formats.Select(static (format, index) => S("numFmt", At("numFmtId", FirstFormat + index), At("formatCode", format)))),
        S("fonts", At("count", Enum.GetValues<CellFont>().Length), Enum.GetValues<CellFont>().Select(FontOf)),
        S("fills", At("count", 3), Pattern("none"), Pattern("gray125"), S("fill", S("patternFill", At("patternType", "solid"), S("fgColor", At("rgb", Opaque(Palette.AccentSoft)))))),
        S("borders", At("count", 3), Border(null, null), Border("thin", Palette.Line), Border("medium", Palette.Accent)),
        S("cellStyleXfs", At("count", 1), S("xf", At("numFmtId", 0), At("fontId", 0), At("fillId", 0), At("borderId", 0))),
        S("cellXfs", At("count", looks.Count), looks.Select(FormatOf)),
        S("cellStyles", At("count", 1), S("cellStyle", At("name", "Normal"), At("xfId", 0), At("builtinId", 0))));

    private XElement FormatOf(CellLook look) => S(
        "xf",
        At("numFmtId", look.Format is { } format ? FirstFormat + formats.IndexOf(format) : 0),
        At("fontId", (int)look.Font),
        At("fillId", look.IsHead ? 2 : 0),
        At("borderId", look.IsHead ? 2 : look.HasLine ? 1 : 0),
        At("xfId", 0),
        look.IsQuoted ? At("quotePrefix", true) : null,
        At("applyNumberFormat", true),
        At("applyFont", true),
        At("applyFill", true),
        At("applyBorder", true),
        At("applyAlignment", true),
        S(
            "alignment",
            look.Align is CellAlign.Right or CellAlign.Head ? At("horizontal", "right") : At("horizontal", "left"),
            look.Align is CellAlign.Wrapped or CellAlign.Beside ? At("vertical", "top") : look.Align == CellAlign.Head ? At("vertical", "bottom") : At("vertical", "center"),
            look.Align is CellAlign.Wrapped or CellAlign.Beside or CellAlign.Head ? At("wrapText", true) : null,
            look.Align == CellAlign.Beside ? At("indent", 1) : null));

    private static XElement FontOf(CellFont font) => S(
        "font",
        font is CellFont.Bold or CellFont.Title or CellFont.Notice ? S("b") : null,
        font == CellFont.Link ? S("u") : null,
        S("sz", Val(font == CellFont.Title ? 16 : 10)),
        S("color", At("rgb", Opaque(font switch { CellFont.Title or CellFont.Link => Palette.Accent, CellFont.Soft => Palette.TextSoft, CellFont.Notice => Palette.Personnel, _ => Palette.Text }))),
        S("name", Val(ShapeMarkup.Font)),
        S("family", Val(2)));

    private static XElement Pattern(string type) => S("fill", S("patternFill", At("patternType", type)));

    private static XElement Border(string? style, string? colour) => S(
        "border",
        S("left"),
        S("right"),
        S("top"),
        style is null ? S("bottom") : S("bottom", At("style", style), S("color", At("rgb", Opaque(colour!)))),
        S("diagonal"));

    private static string Opaque(string colour) => "FF" + colour;
}
