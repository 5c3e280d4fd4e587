using Maatstaf.Spreadsheets;

namespace Maatstaf.Documents.Drawing;

/// <summary>Where the numbers of a chart stand: categories down, a column a series, names above them.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="HeadRow">Row of the names, from 1.</param>
/// <param name="FirstColumn">Column of the categories, from 1.</param>
internal sealed record ChartPlace(string Sheet, int HeadRow, int FirstColumn)
{
    /// <summary>Row of the first corner of a quadrant: its name, how far along it stands, how high; 0 = the chart has none.</summary>
    public int CornerRow { get; init; }

    /// <summary>The cells with the categories.</summary>
    public string Categories(int count) => Down(HeadRow + 1, FirstColumn, count);

    /// <summary>The cell with the name of a series.</summary>
    public string Name(int series) => $"{Quoted}!{Fixed(HeadRow, FirstColumn + 1 + series)}";

    /// <summary>The cells with the values of a series.</summary>
    public string Values(int series, int count) => Down(HeadRow + 1, FirstColumn + 1 + series, count);

    /// <summary>The cells that say how far along, or how high, the names of the corners stand.</summary>
    public string Corners(int series, int count) => Down(CornerRow, FirstColumn + 1 + series, count);

    private string Quoted => "'" + Sheet.Replace("'", "''", StringComparison.Ordinal) + "'";

    private string Down(int row, int column, int count) => $"{Quoted}!{Fixed(row, column)}:{Fixed(row + count - 1, column)}";

    private static string Fixed(int row, int column) => FormattableString.Invariant($"${CellReference.Letters(column)}${row}");
}
