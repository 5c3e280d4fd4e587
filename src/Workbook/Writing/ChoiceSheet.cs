using Maatstaf.Catalogue;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Writing;

/// <summary>The lists from which people choose, each a column of a sheet that they do not see.</summary>
internal sealed class ChoiceSheet
{
    private readonly List<(string Key, IReadOnlyList<string> Words)> lists = [];

    public ChoiceSheet(WorkbookContent content, IEnumerable<FormTable> tables)
    {
        foreach (var table in tables)
        {
            foreach (var column in table.Columns)
            {
                if (Words(content, column) is { Count: > 0 } words)
                    lists.Add((KeyOf(table, column), words));
            }
        }
    }

    /// <summary>Where the list of a column is; null when it has none.</summary>
    public string? RangeOf(FormTable table, FormColumn column)
    {
        var at = lists.FindIndex(list => list.Key == KeyOf(table, column));
        if (at < 0)
            return null;
        var letters = CellReference.Letters(at + 1);
        return $"'{WorkbookIdentity.ChoicesName}'!${letters}$2:${letters}${lists[at].Words.Count + 1}";
    }

    /// <summary>The word for yes or no.</summary>
    public static string Flag(bool value, Language language) => (value, language) switch
    {
        (true, Language.Dutch) => "Ja",
        (false, Language.Dutch) => "Nee",
        (true, _) => "Yes",
        _ => "No",
    };

    public string Xml()
    {
        var sheet = new SheetXml();
        var longest = lists.Select(static list => list.Words.Count).DefaultIfEmpty().Max();
        for (var row = 0; row <= longest; row++)
        {
            sheet.Row(row + 1);
            for (var at = 0; at < lists.Count; at++)
            {
                if (row <= lists[at].Words.Count)
                    sheet.Text(at + 1, row == 0 ? lists[at].Key : lists[at].Words[row - 1], CellStyle.Plain);
            }
        }

        return sheet.ToString();
    }

    private static string KeyOf(FormTable table, FormColumn column) => table.Id + "." + column.Id;

    private static IReadOnlyList<string> Words(WorkbookContent content, FormColumn column) => column.Kind switch
    {
        FormKind.Choice => [.. column.ChoicesIn(content.Edition.FiscalYear).Select(choice => choice.Label.In(content.Language))],
        FormKind.Partnership => [.. content.Partnerships.Select(static partnership => $"{partnership.Code} {partnership.Name}")],
        FormKind.Flag => [Flag(true, content.Language), Flag(false, content.Language)],
        _ => [],
    };
}
