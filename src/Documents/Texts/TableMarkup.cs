using System.Xml.Linq;
using Maatstaf.Documents.Drawing;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Texts;

/// <summary>Tables: a head that comes back on every page, thin lines, numbers to the right.</summary>
internal static class TableMarkup
{
    private const double CellSide = 4;

    /// <summary>A table as a piece of text.</summary>
    /// <param name="shares">Width of each column as a share of the text.</param>
    /// <param name="head">Heads of the columns.</param>
    /// <param name="rows">The cells.</param>
    /// <param name="isNumeric">Whether a column stands to the right.</param>
    /// <param name="summary">What the table holds, for who cannot see it.</param>
    public static (XElement Table, double Height) Of(
        IReadOnlyList<double> shares,
        IReadOnlyList<string> head,
        IReadOnlyList<IReadOnlyList<string>> rows,
        Func<int, bool> isNumeric,
        string summary)
    {
        double[] widths = [.. shares.Select(static share => share * Paper.TextWidth)];
        var table = W(
            "tbl",
            W(
                "tblPr",
                W("tblW", WAt("w", Paper.Twips(Paper.TextWidth)), WAt("type", "dxa")),
                W("tblLayout", WAt("type", "fixed")),
                W("tblCellMar", W("left", WAt("w", Paper.Twips(CellSide)), WAt("type", "dxa")), W("right", WAt("w", Paper.Twips(CellSide)), WAt("type", "dxa"))),
                W("tblLook", WAt("firstRow", true), WAt("firstColumn", true), WAt("noHBand", true), WAt("noVBand", true)),
                W("tblDescription", WVal(summary))),
            W("tblGrid", widths.Select(static width => W("gridCol", WAt("w", Paper.Twips(width))))),
            Row(widths, head, TextStyle.CellHead, isNumeric, isHead: true),
            rows.Select(row => Row(widths, row, TextStyle.Cell, isNumeric, isHead: false)));
        var height = HeightOf(widths, head, TextStyle.CellHead) + rows.Sum(row => HeightOf(widths, row, TextStyle.Cell));
        return (table, height);
    }

    private static XElement Row(double[] widths, IReadOnlyList<string> cells, TextStyle style, Func<int, bool> isNumeric, bool isHead) => W(
        "tr",
        W("trPr", W("cantSplit"), isHead ? W("tblHeader") : null),
        cells.Select((text, column) => W(
            "tc",
            W(
                "tcPr",
                W("tcW", WAt("w", Paper.Twips(widths[column])), WAt("type", "dxa")),
                W("tcBorders", isHead ? Line(8, Palette.Accent) : Line(4, Palette.Line)),
                isHead ? W("vAlign", WVal("bottom")) : null),
            W("p", TextMarkup.Properties(style, isNumeric(column) ? W("jc", WVal("right")) : null), TextMarkup.Run(text)))));

    // Lines of a table are measured in eighths of a point.
    private static XElement Line(int width, string colour) => W("bottom", WAt("val", "single"), WAt("sz", width), WAt("space", 0), WAt("color", colour));

    private static double HeightOf(double[] widths, IReadOnlyList<string> cells, TextStyle style) =>
        cells.Select((text, column) => style.HeightOf(text, widths[column] - (2 * CellSide))).Max() + 1;
}
