using System.Globalization;
using System.Text;
using Maatstaf.Spreadsheets;
using Maatstaf.Workbook.Writing;

namespace Maatstaf.Workbook;

/// <summary>A cell of a table that is taken away: a text, or a number; neither = empty.</summary>
/// <param name="Text">The text; null = it is a number, or empty.</param>
/// <param name="Number">The number; null = it is a text, or empty.</param>
public readonly record struct PlainCell(string? Text, decimal? Number)
{
    /// <summary>A cell with a text.</summary>
    public static implicit operator PlainCell(string text) => FromString(text);

    /// <summary>A cell with a number; null = empty.</summary>
    public static implicit operator PlainCell(decimal? number) => FromDecimal(number);

    /// <summary>A cell with a text.</summary>
    public static PlainCell FromString(string text) => new(text, null);

    /// <summary>A cell with a number; null = empty.</summary>
    public static PlainCell FromDecimal(decimal? number) => new(null, number);
}

/// <summary>A table that a reader takes away, as CSV or as a sheet. No text in it is carried out as a formula.</summary>
/// <param name="Name">Name of the sheet, at most 31 characters.</param>
/// <param name="Notes">What must be known of it, above the table of a sheet.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">Rows, each with a cell for every column.</param>
public sealed record PlainTable(string Name, IReadOnlyList<string> Notes, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<PlainCell>> Rows)
{
    private const double TextWidth = 40, NumberWidth = 18;

    /// <summary>The table as CSV: UTF-8, comma, LF, a decimal point; without its notes.</summary>
    public string ToCsv()
    {
        var text = new StringBuilder();
        text.AppendJoin(',', Columns.Select(static column => SafeCell.CsvField(column, ','))).Append('\n');
        foreach (var row in Rows)
            text.AppendJoin(',', row.Select(static cell => cell.Number?.ToString(CultureInfo.InvariantCulture) ?? SafeCell.CsvField(cell.Text ?? string.Empty, ','))).Append('\n');
        return text.ToString();
    }

    /// <summary>Writes tables as one workbook, a sheet each. The same tables give the same bytes.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="target">Where the bytes go; stays open.</param>
    public static void WriteWorkbook(IEnumerable<PlainTable> tables, Stream target)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(target);
        var package = new WorkbookPackage();
        foreach (var table in tables)
            package.Add(table.Name, table.SheetXml());
        package.WriteTo(target);
    }

    private string SheetXml()
    {
        var head = Notes.Count == 0 ? 1 : Notes.Count + 2;
        var sheet = new SheetXml { FrozenRows = head };
        for (var column = 0; column < Columns.Count; column++)
            sheet.Column(Rows.Any(row => row[column].Text is not null) ? TextWidth : NumberWidth, CellStyle.Plain);
        foreach (var (index, note) in Notes.Index())
        {
            sheet.Row(index + 1);
            sheet.Text(1, note, index == 0 ? CellStyle.Bold : CellStyle.Plain);
        }

        sheet.Row(head);
        foreach (var (index, column) in Columns.Index())
            sheet.Text(index + 1, column, CellStyle.Heading);
        foreach (var (index, row) in Rows.Index())
        {
            sheet.Row(head + 1 + index);
            foreach (var (column, cell) in row.Index())
                Write(sheet, column + 1, cell);
        }

        return sheet.ToString();
    }

    private static void Write(SheetXml sheet, int at, PlainCell cell)
    {
        if (cell.Number is { } number)
            sheet.Number(at, number.ToString(CultureInfo.InvariantCulture), CellStyle.Money);
        else
            sheet.Text(at, cell.Text ?? string.Empty, SafeCell.IsDangerous(cell.Text) ? CellStyle.QuotedText : CellStyle.Text);
    }
}
