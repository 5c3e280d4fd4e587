using Maatstaf.Spreadsheets;

namespace Maatstaf.Documents.Drawing;

/// <summary>Where the numbers of a chart stand: categories down, a column a series, names above them.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="HeadRow">Row of the names, from 1.</param>
/// <param name="FirstColumn">Column of the categories, from 1.</param>
internal sealed record ChartPlace(string Sheet, int HeadRow, int FirstColumn)
{
    /// <summary>The cells with the categories.</summary>
    public string Categories(int count) => Down(FirstColumn, count);

    /// <summary>The cell with the name of a series.</summary>
    public string Name(int series) => $"{Quoted}!{Fixed(HeadRow, FirstColumn + 1 + series)}";

    /// <summary>The cells with the values of a series.</summary>
    public string Values(int series, int count) => Down(FirstColumn + 1 + series, count);

    private string Quoted => "'" + Sheet.Replace("'", "''", StringComparison.Ordinal) + "'";

    private string Down(int column, int count) => $"{Quoted}!{Fixed(HeadRow + 1, column)}:{Fixed(HeadRow + count, column)}";

    private static string Fixed(int row, int column) => FormattableString.Invariant($"${CellReference.Letters(column)}${row}");
}
