using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook.Checks;

namespace Maatstaf.Workbook.Reading;

/// <summary>Reads the tabs of a workbook into rows of the form.</summary>
internal sealed class FormReading(ReturnForm form, int fiscalYear, string file, WorkbookFindings findings)
{
    private readonly HashSet<string> tables = new(StringComparer.Ordinal);
    private readonly List<DeliveredRow> rows = [];

    public IReadOnlySet<string> Tables => tables;

    public IReadOnlyList<DeliveredRow> Rows => rows;

    /// <summary>Where the columns of the form stood, from 1.</summary>
    public Dictionary<(string Sheet, string Column), int> Columns { get; } = [];

    /// <summary>Whether a table belongs in this workbook: a partnership has no key data.</summary>
    public bool Expects(FormTable table, IReadOnlyList<SheetTable> sheets) =>
        !table.HasOneRow || sheets.Any(sheet => TableOf(sheet.Name)?.Id == table.Id);

    public void Read(SheetTable sheet)
    {
        if (TableOf(sheet.Name) is not { } table || tables.Contains(table.Id))
        {
            findings.AtSheet(SheetUnknown.Check, sheet.Name, SentenceFact.Text("sheet", sheet.Name));
            return;
        }

        if (SheetHeadings.Find(sheet, table, fiscalYear, findings) is not { } headings)
        {
            findings.AtSheet(HeadingsMissing.Check, sheet.Name, SentenceFact.Text("sheet", sheet.Name));
            return;
        }

        tables.Add(table.Id);
        foreach (var column in table.Columns)
        {
            if (headings.Of(column.Id) is >= 0 and var at)
                Columns[(sheet.Name, column.Id)] = at + 1;
        }

        TellHidden(sheet, headings);
        var read = new CellReading(table, headings, sheet.Name, fiscalYear, findings);
        rows.AddRange(new TableRows(table, sheet.Name, findings).From(sheet.Rows.Where(row => row.Number > headings.Row).Select(row => read.Row(row, file))));
    }

    private FormTable? TableOf(string sheet)
    {
        var bare = WrittenChoice.Bare(sheet);
        return form.Tables.FirstOrDefault(table => bare == WrittenChoice.Bare(table.Label.Dutch) || bare == WrittenChoice.Bare(table.Label.English));
    }

    private void TellHidden(SheetTable sheet, SheetHeadings headings)
    {
        var hidden = sheet.Rows.Where(row => row.IsHidden && row.Number > headings.Row).ToArray();
        if (hidden.Length > 0)
            findings.AtRow(RowsHidden.Check, sheet.Name, hidden[0].Number, SentenceFact.Number("count", hidden.Length));
    }
}
