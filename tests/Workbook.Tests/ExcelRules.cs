using System.Buffers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Maatstaf.Workbook_Tests;

/// <summary>
/// What Excel refuses or "repairs" when it opens a workbook although its schema allows it: limits of the program (specifications and limits of
/// Excel, Microsoft) and places that lead nowhere.
/// </summary>
internal static class ExcelRules
{
    private const int LongestSheetName = 31, LongestText = 32_767, LongestList = 255, LongestPrompt = 255, LongestError = 225, LongestTitle = 32, LongestFormula = 8_192, MostHyperlinks = 65_530;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("[]:*?/\\");

    /// <summary>Everything that breaks a rule.</summary>
    public static IEnumerable<string> Broken(SpreadsheetDocument document)
    {
        var workbook = document.WorkbookPart!;
        string[] sheets = [.. workbook.Workbook.Sheets!.Elements<Sheet>().Select(static sheet => sheet.Name!.Value!)];
        foreach (var name in sheets.Where(static name => name.Length > LongestSheetName || name.AsSpan().ContainsAny(Forbidden) || name.StartsWith('\'') || name.EndsWith('\'')))
            yield return $"sheet name {name}";
        if (sheets.Distinct(StringComparer.OrdinalIgnoreCase).Count() != sheets.Length)
            yield return "two sheets with one name";
        foreach (var name in workbook.Workbook.DefinedNames?.Elements<DefinedName>() ?? [])
        {
            if (!LeadsSomewhere(name.Text, sheets))
                yield return $"name {name.Name}: {name.Text}";
        }

        foreach (var part in workbook.WorksheetParts)
        {
            foreach (var broken in InSheet(part, sheets))
                yield return $"{part.Uri}: {broken}";
        }
    }

    private static IEnumerable<string> InSheet(WorksheetPart part, string[] sheets)
    {
        foreach (var rule in part.Worksheet.Descendants<DataValidation>())
        {
            if (Length(rule.Prompt) > LongestPrompt || Length(rule.Error) > LongestError || Length(rule.PromptTitle) > LongestTitle || Length(rule.ErrorTitle) > LongestTitle)
                yield return $"words at {rule.SequenceOfReferences!.InnerText} are too long";
            if (rule.Formula1 is { Text: { } list } && (list.StartsWith('"') ? list.Length > LongestList : !LeadsSomewhere(list, sheets)))
                yield return $"list at {rule.SequenceOfReferences!.InnerText}: {list}";
        }

        Hyperlink[] links = [.. part.Worksheet.Descendants<Hyperlink>()];
        if (links.Length > MostHyperlinks)
            yield return "too many links";
        foreach (var link in links.Where(link => link.Location is { Value: { } place } && !LeadsSomewhere(place, sheets)))
            yield return $"link to {link.Location!.Value}";
        foreach (var cell in part.Worksheet.Descendants<Cell>().Where(static cell => cell.InnerText.Length > LongestText || (cell.CellFormula?.Text.Length ?? 0) > LongestFormula))
            yield return $"cell {cell.CellReference!.Value} holds too much";
        string[] merged = [.. part.Worksheet.Descendants<MergeCell>().Select(static cell => cell.Reference!.Value!)];
        if (merged.Distinct().Count() != merged.Length)
            yield return "merged twice";
        if (part.WorksheetCommentsPart is { } notes && notes.Comments.CommentList!.Elements<Comment>().GroupBy(static note => note.Reference!.Value).Any(static same => same.Count() > 1))
            yield return "two notes at one cell";
    }

    private static int Length(StringValue? text) => text?.Value?.Length ?? 0;

    /// <summary>Whether the sheets that a place or formula names are there.</summary>
    private static bool LeadsSomewhere(string place, string[] sheets) =>
        !place.Contains("#REF!", StringComparison.Ordinal)
        && (place.LastIndexOf('!') is not (> 0 and var mark) || sheets.Any(sheet => place[..mark].EndsWith(sheet.Replace("'", "''", StringComparison.Ordinal) + "'", StringComparison.Ordinal) || place[..mark].EndsWith(sheet, StringComparison.Ordinal)));
}
