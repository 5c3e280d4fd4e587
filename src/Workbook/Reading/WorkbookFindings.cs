using System.Globalization;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Reading;

/// <summary>What was found in a workbook, with the place in each sentence.</summary>
internal sealed class WorkbookFindings(string file)
{
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    public void AtFile(Check check, params ReadOnlySpan<(string Name, string Value)> facts) => problems.Add(check.At(new Place(file), facts));

    /// <summary>About a sheet as a whole; the facts differ by language.</summary>
    public void AtSheet(Check check, string? sheet, params ReadOnlySpan<(string Name, LocalisedText Value)> facts) =>
        problems.Add(new Problem(new Place(file) { Sheet = sheet }, check.Code, check.Severity, check.SayBoth(facts)));

    public void AtRow(Check check, string sheet, int row, params ReadOnlySpan<(string Name, string Value)> facts) =>
        problems.Add(check.At(new Place(file, row) { Sheet = sheet }, [("sheet", sheet), ("row", Text(row)), .. facts]));

    /// <summary>About a cell.</summary>
    /// <param name="check">What is wrong.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">From 1.</param>
    /// <param name="column">From 1.</param>
    /// <param name="label">Heading of the column.</param>
    /// <param name="facts">What else the sentence tells.</param>
    public void AtCell(Check check, string sheet, int row, int column, LocalisedText label, params ReadOnlySpan<(string Name, string Value)> facts)
    {
        var both = new List<(string, LocalisedText)> { ("sheet", Same(sheet)), ("cell", Same(CellReference.Of(row, column))), ("column", label) };
        foreach (var (name, value) in facts)
            both.Add((name, Same(value)));
        problems.Add(new Problem(new Place(file, row, column) { Sheet = sheet }, check.Code, check.Severity, check.SayBoth([.. both])));
    }

    public static LocalisedText Same(string text) => new(text, text);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
