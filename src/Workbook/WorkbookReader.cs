using System.Collections.Immutable;
using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook.Checks;
using Maatstaf.Workbook.Reading;

namespace Maatstaf.Workbook;

/// <summary>
/// Reads a filled-in workbook of an organisation. Columns are found by their headings, so that people may add and move columns and rows; what
/// cannot be understood is a problem at its cell, never a guess.
/// </summary>
public static class WorkbookReader
{
    /// <summary>Reads a workbook.</summary>
    /// <param name="content">Its bytes; seekable, stays open.</param>
    /// <param name="fileName">The name it was sent under.</param>
    /// <param name="organisation">Whose it must be.</param>
    /// <param name="fiscalYear">The year it must be about.</param>
    /// <param name="catalogue">What is asked.</param>
    /// <param name="clock">Measures how long its cells take to read; null = it may take long.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static WorkbookReading Read(
        Stream content, string fileName, OrganisationCode organisation, int fiscalYear, BenchmarkCatalogue catalogue, TimeProvider? clock, CancellationToken cancellation = default)
    {
        var sheets = SpreadsheetReader.Read(content, fileName, catalogue.SpreadsheetLimits, clock, cancellation);
        if (sheets.IsRefused)
            return Refused(sheets.Problems);
        var findings = new WorkbookFindings(fileName);
        if (Stop(sheets, organisation, fiscalYear, findings) is not { } identity)
            return Refused(findings.Problems);
        if (identity.FormVersion != WorkbookIdentity.Version)
            findings.AtFile(OtherForm.Check, SentenceFact.Delivered("value", identity.FormVersion));

        var form = new FormReading(catalogue.Form, fiscalYear, fileName, findings);
        foreach (var sheet in sheets.Tables.Where(static sheet => !IsOurs(sheet.Name)))
            form.Read(sheet);
        foreach (var table in catalogue.Form.Tables.Where(table => !form.Tables.Contains(table.Id) && form.Expects(table, sheets.Tables)))
            findings.AtSheet(SheetMissing.Check, null, new SentenceFact("sheet", table.Label));
        return new WorkbookReading
        {
            Rows = form.Rows,
            Tables = form.Tables,
            Columns = form.Columns.ToImmutableDictionary(),
            Problems = InOrder(sheets, findings.Problems),
        };
    }

    private static bool IsOurs(string sheet) => sheet is WorkbookIdentity.SheetName or WorkbookIdentity.ChoicesName || sheet == Marking.ProblemSheet.Name.Dutch || sheet == Marking.ProblemSheet.Name.English
        || sheet == Writing.CoverSheet.Name.Dutch || sheet == Writing.CoverSheet.Name.English;

    private static WorkbookIdentity? Stop(SpreadsheetReading sheets, OrganisationCode organisation, int fiscalYear, WorkbookFindings findings)
    {
        if (sheets.Tables is [{ Name: "" }])
        {
            findings.AtFile(NotAWorkbook.Check);
            return null;
        }

        if (WorkbookIdentity.In(sheets.Tables) is not { } identity)
        {
            findings.AtFile(NotThisWorkbook.Check);
            return null;
        }

        if (identity.Organisation != organisation.ToString())
            findings.AtFile(OtherOrganisation.Check, SentenceFact.Delivered("value", identity.Organisation), SentenceFact.Text("expected", organisation.ToString()));
        if (identity.FiscalYear != fiscalYear)
            findings.AtFile(OtherYear.Check, SentenceFact.Number("value", identity.FiscalYear), SentenceFact.Number("expected", fiscalYear));
        return findings.Problems.Count == 0 ? identity : null;
    }

    private static IReadOnlyList<Problem> InOrder(SpreadsheetReading sheets, IReadOnlyList<Problem> found)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, sheet) in sheets.Tables.Index())
            order.TryAdd(sheet.Name, index);
        return [.. sheets.Problems.Concat(found)
            .OrderBy(problem => problem.Place.Sheet is { } sheet ? order.GetValueOrDefault(sheet) : -1)
            .ThenBy(static problem => problem.Place.Line).ThenBy(static problem => problem.Place.Column).ThenBy(static problem => problem.Code, StringComparer.Ordinal)];
    }

    private static WorkbookReading Refused(IReadOnlyList<Problem> problems) => new()
    {
        Rows = [],
        Tables = ImmutableHashSet<string>.Empty,
        Columns = ImmutableDictionary<(string, string), int>.Empty,
        Problems = problems,
    };
}
