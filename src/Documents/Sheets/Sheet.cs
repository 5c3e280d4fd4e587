using System.Xml.Linq;
using Maatstaf.Spreadsheets;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Sheets;

/// <summary>A sheet while it is written: rows from above to below, cells from left to right.</summary>
/// <param name="name">Its name.</param>
/// <param name="looks">The looks of the workbook.</param>
internal sealed class Sheet(string name, LookList looks)
{
    private readonly List<XElement> columns = [];
    private readonly List<XElement> rows = [];
    private readonly List<string> merged = [];
    private readonly List<XElement> links = [];
    private readonly List<int> breaks = [];

    // Number of the last column of a sheet, from 0.
    private const int LastColumn = 16_383;

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Rows that stay in sight; 0 = none.</summary>
    public int HeadRow { get; set; }

    /// <summary>Row that was begun last, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>Adds the next column.</summary>
    /// <param name="width">In letters.</param>
    public void Column(double width) => columns.Add(S("col", At("min", columns.Count + 1), At("max", columns.Count + 1), At("width", width), At("customWidth", true)));

    /// <summary>Begins the next row.</summary>
    /// <param name="height">In points; 0 = as needed.</param>
    public Sheet Next(double height = 0)
    {
        rows.Add(S("row", At("r", ++Row), height > 0 ? At("ht", height) : null, height > 0 ? At("customHeight", true) : null));
        return this;
    }

    /// <summary>Leaves rows empty up to one.</summary>
    public void SkipTo(int row)
    {
        while (Row < row - 1)
            Next();
    }

    /// <summary>A text; nothing when it is empty.</summary>
    public Sheet Text(int column, string text, CellLook look)
    {
        var safe = SafeCell.IsDangerous(text) ? look with { IsQuoted = true } : look;
        return text.Length == 0
            ? Blank(column, look)
            : Cell(column, safe, At("t", "inlineStr"), S("is", S("t", KeepSpaces, EscapedSigns.Encode(text))));
    }

    /// <summary>A number.</summary>
    public Sheet Number(int column, double number, CellLook look) => Cell(column, look, S("v", number));

    /// <summary>A cell without content.</summary>
    public Sheet Blank(int column, CellLook look) => Cell(column, look);

    /// <summary>Begins a page of paper below this row.</summary>
    public void BreakPage() => breaks.Add(Row);

    /// <summary>Makes the cells of this row up to a column one.</summary>
    public void Merge(int from, int to) => merged.Add($"{CellReference.Of(Row, from)}:{CellReference.Of(Row, to)}");

    /// <summary>Makes a cell of this row lead to another sheet.</summary>
    public void Link(int column, string sheet) =>
        links.Add(S("hyperlink", At("ref", CellReference.Of(Row, column)), At("location", $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!A1"), At("display", sheet)));

    /// <summary>The part with the sheet.</summary>
    /// <param name="drawing">Id of what is drawn on it; null = nothing.</param>
    /// <param name="footer">What stands below every page.</param>
    public XElement Part(string? drawing, string footer) => S(
        "worksheet",
        S("sheetPr", S("pageSetUpPr", At("fitToPage", true))),
        S("sheetViews", S("sheetView", At("showGridLines", false), At("workbookViewId", 0), Pane())),
        S("sheetFormatPr", At("defaultRowHeight", 15)),
        S("cols", columns),
        S("sheetData", rows),
        merged.Count == 0 ? null : S("mergeCells", At("count", merged.Count), merged.Select(static cells => S("mergeCell", At("ref", cells)))),
        links.Count == 0 ? null : S("hyperlinks", links),
        S("pageMargins", At("left", 0.5), At("right", 0.5), At("top", 0.6), At("bottom", 0.7), At("header", 0.3), At("footer", 0.3)),
        S("pageSetup", At("paperSize", 9), At("orientation", "landscape"), At("fitToWidth", 1), At("fitToHeight", 0)),
        S("headerFooter", S("oddFooter", $"&L{footer.Replace("&", "&&", StringComparison.Ordinal)}&R&P / &N")),
        breaks.Count == 0 ? null : S("rowBreaks", At("count", breaks.Count), At("manualBreakCount", breaks.Count), breaks.Select(static row => S("brk", At("id", row), At("max", LastColumn), At("man", true)))),
        drawing is null ? null : S("drawing", Rel(drawing)));

    private Sheet Cell(int column, CellLook look, params object?[] content)
    {
        rows[^1].Add(S("c", At("r", CellReference.Of(Row, column)), At("s", looks[look]), content));
        return this;
    }

    private XElement? Pane()
    {
        if (HeadRow == 0)
            return null;
        var corner = CellReference.Of(HeadRow + 1, 1);
        return S("pane", At("ySplit", HeadRow), At("topLeftCell", corner), At("activePane", "bottomLeft"), At("state", "frozen"));
    }
}
