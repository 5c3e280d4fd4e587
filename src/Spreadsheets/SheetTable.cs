namespace Maatstaf.Spreadsheets;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>Text as written; a number in it still has to be understood.</summary>
    Text,

    /// <summary>A number, in invariant notation with as many decimals as were meant (15 significant digits).</summary>
    Number,

    /// <summary>A day, ISO.</summary>
    Date,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>An error of the spreadsheet program, such as <c>#REF!</c>.</summary>
    Error,
}

/// <summary>A cell.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">The value; empty when blank.</param>
public readonly record struct SheetCell(CellKind Kind, string Text)
{
    /// <summary>Nothing.</summary>
    public static SheetCell Blank { get; } = new(CellKind.Blank, string.Empty);
}

/// <summary>A row that holds something.</summary>
/// <param name="Number">Its number in the sheet or the line in the file, from 1.</param>
/// <param name="Cells">Its cells from the first column on; what lies beyond is blank.</param>
/// <param name="IsHidden">Whether the row is hidden, by hand or by a filter.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells, bool IsHidden = false)
{
    /// <summary>The cell in a column, counted from 0.</summary>
    public SheetCell this[int column] => column < Cells.Count ? Cells[column] : SheetCell.Blank;
}

/// <summary>A table of cells: a sheet of a workbook, or a CSV file.</summary>
/// <param name="Name">Name of the sheet; empty for a file with one table.</param>
/// <param name="IsHidden">Whether the sheet is hidden.</param>
/// <param name="Rows">Rows that hold something, in order.</param>
public sealed record SheetTable(string Name, bool IsHidden, IReadOnlyList<SheetRow> Rows);
