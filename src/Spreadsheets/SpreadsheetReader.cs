using Maatstaf.Catalogue;
using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Spreadsheets.Csv;
using Maatstaf.Spreadsheets.Files;
using Maatstaf.Spreadsheets.Xlsx;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets;

/// <summary>
/// Reads the tables of a workbook (XLSX) or a CSV file. The content decides what it is, not the name. Formulas are never computed, nothing
/// outside the file is opened, and whatever is delivered, memory stays bounded and no exception of a broken file escapes.
/// </summary>
public static class SpreadsheetReader
{
    /// <summary>Reads a file on disk.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">What it may hold.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static SpreadsheetReading Read(string path, SpreadsheetLimits limits, CancellationToken cancellation = default)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return Read(file, Path.GetFileName(path), limits, clock: null, cancellation);
    }

    /// <summary>Reads a file that was sent.</summary>
    /// <param name="content">Its bytes, from the start; must be seekable, and stays open.</param>
    /// <param name="fileName">The name it was sent under; shown in problems.</param>
    /// <param name="limits">What it may hold.</param>
    /// <param name="clock">Measures how long it takes; null = it may take long.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static SpreadsheetReading Read(Stream content, string fileName, SpreadsheetLimits limits, TimeProvider? clock, CancellationToken cancellation = default)
    {
        var findings = new FileProblems(fileName, limits.MostProblems);
        try
        {
            var budget = new CellBudget(limits, new ReadingTime(clock, limits.LongestReading));
            var tables = ReadTables(content, fileName, budget, findings, cancellation);
            if (tables.All(static table => table.Rows.Count == 0))
                findings.Add(NothingInside.Check, default);
            return new SpreadsheetReading(findings.IsStopped ? [] : tables, findings.ToProblems());
        }
        catch (RefusedFileException refusal)
        {
            findings.Add(refusal);
            return new SpreadsheetReading([], findings.ToProblems());
        }
    }

    private static IReadOnlyList<SheetTable> ReadTables(Stream content, string fileName, CellBudget budget, FileProblems findings, CancellationToken cancellation)
    {
        if (content.Length == 0)
            throw new RefusedFileException(FileEmpty.Check);
        if (content.Length > budget.Limits.LargestFile)
            throw new RefusedFileException(FileTooLarge.Check, SentenceFact.Number("limit", budget.Limits.LargestFile));
        var kind = ContentKind.Of(content);
        if (kind.Refusal is { } check)
            throw new RefusedFileException(check, SentenceFact.Text("kind", kind.Name));
        WatchName(fileName, kind.IsZip, findings);
        content.Position = 0;
        return kind.IsZip
            ? XlsxReader.Read(content, budget, findings, cancellation)
            : [CsvTable.Read(content, budget, findings, cancellation)];
    }

    private static void WatchName(string fileName, bool isWorkbook, FileProblems findings)
    {
        var extension = Path.GetExtension(fileName);
        string[] fitting = isWorkbook ? [".xlsx", ""] : [".csv", ".txt", ".tsv", ".tab", ""];
        if (!fitting.Contains(extension, StringComparer.OrdinalIgnoreCase))
            findings.Add(NameAndContentDiffer.Check, default, SentenceFact.Delivered("value", extension), SentenceFact.Text("kind", isWorkbook ? "xlsx" : "csv"));
    }
}
