using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets;

/// <summary>What came of reading a workbook or a CSV file.</summary>
/// <param name="Tables">Its tables in the order of the file; empty when it is refused.</param>
/// <param name="Problems">Everything found, by place: <see cref="Place.Sheet"/> is the sheet, <see cref="Place.Line"/> the row, <see cref="Place.Column"/> the column from 1.</param>
public sealed record SpreadsheetReading(IReadOnlyList<SheetTable> Tables, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether the file could not be read at all.</summary>
    public bool IsRefused => Problems.Any(static problem => problem.Severity == Severity.Stops);
}
