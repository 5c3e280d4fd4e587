using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Spreadsheets.Files;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Xlsx;

/// <summary>Reads the sheets of a workbook, streaming.</summary>
internal static class XlsxReader
{
    public static IReadOnlyList<SheetTable> Read(Stream content, CellBudget budget, FileProblems findings, CancellationToken cancellation)
    {
        using var zip = WorkbookZip.Open(content, budget);
        var root = Relations.Of(zip, string.Empty).FirstOrDefault(static relation => relation.Is("officeDocument"))
            ?? throw new RefusedFileException(PartMissing.Check, SentenceFact.Text("value", "xl/workbook.xml"));
        var relations = Relations.Of(zip, root.Target);
        if (relations.Any(static relation => relation.Is("vbaProject")))
            throw new RefusedFileException(MacrosInside.Check);
        if (relations.Any(static relation => relation.Is("externalLink") || relation.Is("connections")) || zip.HasAny("xl/externalLinks/") || zip.HasAny("xl/queryTables/"))
            findings.Add(LinksElsewhere.Check, default);

        var (sheets, isFrom1904) = SheetList.Read(zip, root.Target, budget.Limits);
        var texts = relations.FirstOrDefault(static relation => relation.Is("sharedStrings")) is { } shared ? SharedTexts.Read(zip, shared.Target, budget) : [];
        var formats = relations.FirstOrDefault(static relation => relation.Is("styles")) is { } styles ? DateFormats.Read(zip, styles.Target) : DateFormats.None;
        var reader = new SheetReader(zip, texts, formats, new SerialDay(isFrom1904), budget, findings, cancellation);
        var tables = new List<SheetTable>();
        foreach (var sheet in sheets)
        {
            var relation = relations.FirstOrDefault(relation => relation.Id == sheet.Relation)
                ?? throw new RefusedFileException(PartMissing.Check, SentenceFact.Delivered("value", sheet.Name));
            if (relation.Is("xlMacrosheet") || relation.Is("xlIntlMacrosheet") || relation.Is("dialogsheet"))
                throw new RefusedFileException(MacrosInside.Check);
            // A sheet with a chart only has no cells.
            if (relation.Is("worksheet"))
                tables.Add(reader.Read(sheet, relation.Target));
        }

        return tables;
    }
}
