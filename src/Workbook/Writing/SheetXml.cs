using System.Globalization;
using System.Security;
using System.Text;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Workbook.Writing;

/// <summary>A sheet while it is written: columns, rows of cells, and what comes behind them, in the order that programs insist on.</summary>
internal sealed class SheetXml
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly StringBuilder columns = new();
    private readonly StringBuilder rows = new();
    private readonly StringBuilder validations = new();
    private readonly StringBuilder links = new();
    private readonly StringBuilder formats = new();
    private int row, column, validationCount;
    private bool isRowOpen;

    /// <summary>Rows above which the sheet scrolls; 0 = none.</summary>
    public int FrozenRows { get; init; }

    /// <summary>Columns left of which the sheet scrolls; 0 = none.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Whether locked cells cannot be changed (no password: against mistakes, not against people).</summary>
    public bool IsProtected { get; init; }

    /// <summary>A text as it stands in XML.</summary>
    public static string Escaped(string text) => SecurityElement.Escape(EscapedSigns.Encode(text))!;

    /// <summary>Adds the next column; its style holds for cells that nobody has touched.</summary>
    public void Column(double width, CellStyle style)
    {
        column++;
        columns.Append(CultureInfo.InvariantCulture, $"<col min=\"{column}\" max=\"{column}\" width=\"{width}\" style=\"{(int)style}\" customWidth=\"1\"/>");
    }

    /// <summary>Begins a row.</summary>
    /// <param name="number">From 1, above the one before.</param>
    /// <param name="height">In points; 0 = as needed.</param>
    public void Row(int number, double height = 0)
    {
        EndRow();
        row = number;
        isRowOpen = true;
        rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\"");
        if (height > 0)
            rows.Append(CultureInfo.InvariantCulture, $" ht=\"{height}\" customHeight=\"1\"");
        rows.Append('>');
    }

    public void Text(int at, string text, CellStyle style)
    {
        if (text.Length == 0)
            Blank(at, style);
        else
            rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{CellReference.Of(row, at)}\" s=\"{(int)style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escaped(text)}</t></is></c>");
    }

    /// <summary>A number in invariant notation.</summary>
    public void Number(int at, string number, CellStyle style) =>
        rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{CellReference.Of(row, at)}\" s=\"{(int)style}\"><v>{number}</v></c>");

    public void Blank(int at, CellStyle style) => rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{CellReference.Of(row, at)}\" s=\"{(int)style}\"/>");

    /// <summary>Makes the last row's cell lead to a place in the workbook.</summary>
    public void Link(int at, string sheet, string cell) =>
        links.Append(CultureInfo.InvariantCulture, $"<hyperlink ref=\"{CellReference.Of(row, at)}\" location=\"{Escaped($"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{cell}")}\"/>");

    /// <summary>Adds a rule for what may be typed, as XML.</summary>
    public void Validation(string xml)
    {
        validationCount++;
        validations.Append(xml);
    }

    /// <summary>Makes cells look like a differential format of the workbook, whatever their style.</summary>
    /// <param name="xml">As <see cref="Marking.Marks.Formatting"/> makes it.</param>
    public void Formatting(string xml) => formats.Append(xml);

    /// <summary>The whole sheet.</summary>
    public override string ToString()
    {
        EndRow();
        var xml = new StringBuilder(rows.Length + 4096);
        xml.Append(CultureInfo.InvariantCulture, $"<worksheet xmlns=\"{Main}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">{Pane()}</sheetView></sheetViews>");
        xml.Append("<sheetFormatPr defaultRowHeight=\"15\"/>");
        if (columns.Length > 0)
            xml.Append("<cols>").Append(columns).Append("</cols>");
        xml.Append("<sheetData>").Append(rows).Append("</sheetData>");
        // 0 allows it: format, insert rows, sort, filter.
        if (IsProtected)
            xml.Append("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\" insertRows=\"0\" deleteRows=\"0\" sort=\"0\" autoFilter=\"0\"/>");
        xml.Append(formats);
        if (validationCount > 0)
            xml.Append(CultureInfo.InvariantCulture, $"<dataValidations count=\"{validationCount}\">").Append(validations).Append("</dataValidations>");
        if (links.Length > 0)
            xml.Append("<hyperlinks>").Append(links).Append("</hyperlinks>");
        xml.Append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        return xml.Append("</worksheet>").ToString();
    }

    private string Pane()
    {
        if (FrozenRows + FrozenColumns == 0)
            return string.Empty;
        var split = (FrozenColumns > 0 ? $" xSplit=\"{FrozenColumns}\"" : string.Empty) + (FrozenRows > 0 ? $" ySplit=\"{FrozenRows}\"" : string.Empty);
        var pane = FrozenColumns == 0 ? "bottomLeft" : FrozenRows == 0 ? "topRight" : "bottomRight";
        var corner = CellReference.Of(FrozenRows + 1, FrozenColumns + 1);
        return $"<pane{split} topLeftCell=\"{corner}\" activePane=\"{pane}\" state=\"frozen\"/><selection pane=\"{pane}\" activeCell=\"{corner}\" sqref=\"{corner}\"/>";
    }

    private void EndRow()
    {
        if (isRowOpen)
            rows.Append("</row>");
        isRowOpen = false;
    }
}
