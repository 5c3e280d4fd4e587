using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Reading;

/// <summary>What was found in a workbook, with the place in each sentence.</summary>
internal sealed class WorkbookFindings(string file)
{
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    public void AtFile(Check check, params ReadOnlySpan<SentenceFact> facts) => problems.Add(check.At(new Place(file), facts));

    /// <summary>About a sheet as a whole; null = about a sheet that is not there.</summary>
    public void AtSheet(Check check, string? sheet, params ReadOnlySpan<SentenceFact> facts) => problems.Add(check.At(new Place(file) { Sheet = sheet }, facts));

    public void AtRow(Check check, string sheet, int row, params ReadOnlySpan<SentenceFact> facts) =>
        problems.Add(check.At(new Place(file, row) { Sheet = sheet }, [SentenceFact.Text("sheet", sheet), SentenceFact.Number("row", row), .. facts]));

    /// <summary>About a cell.</summary>
    /// <param name="check">What is wrong.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">From 1.</param>
    /// <param name="column">From 1.</param>
    /// <param name="label">Heading of the column.</param>
    /// <param name="facts">What else the sentence tells.</param>
    public void AtCell(Check check, string sheet, int row, int column, LocalisedText label, params ReadOnlySpan<SentenceFact> facts) => problems.Add(check.At(
        new Place(file, row, column) { Sheet = sheet },
        [SentenceFact.Text("sheet", sheet), SentenceFact.Text("cell", CellReference.Of(row, column)), new("column", label), .. facts]));
}
