using Maatstaf.Catalogue;
using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Spreadsheets.Files;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Xlsx;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Name">As on its tab.</param>
/// <param name="IsHidden">Whether people do not see it.</param>
/// <param name="Relation">Name of the relation to its part.</param>
internal sealed record ListedSheet(string Name, bool IsHidden, string Relation);

/// <summary>Reads which sheets there are, and from which year days are counted.</summary>
internal static class SheetList
{
    public static (IReadOnlyList<ListedSheet> Sheets, bool IsFrom1904) Read(WorkbookZip zip, string part, SpreadsheetLimits limits)
    {
        using var xml = zip.Read(part);
        var sheets = new List<ListedSheet>();
        var isFrom1904 = false;
        while (xml.NextElement())
        {
            if (xml.Name == "workbookPr")
                isFrom1904 = xml.IsOn("date1904");
            else if (xml.Name == "sheet" && xml.Depth == 2)
                sheets.Add(new ListedSheet(xml.Plain("name") ?? string.Empty, xml.Plain("state") is "hidden" or "veryHidden", xml.Attribute("id") ?? string.Empty));
            if (sheets.Count > limits.MostSheets)
                throw new RefusedFileException(TooManySheets.Check, SentenceFact.Number("limit", limits.MostSheets));
        }

        return (sheets, isFrom1904);
    }
}
