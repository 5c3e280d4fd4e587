using Maatstaf.Catalogue;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Writing;

/// <summary>What may be typed in a column, and what the program says about it.</summary>
internal static class InputRule
{
    private const int LongestTitle = 32, LongestText = 220;

    private static readonly LocalisedText WrongChoice = new("Kies een waarde uit de lijst.", "Choose a value from the list.");
    private static readonly LocalisedText WrongNumber = new("Typ een getal, zonder letters.", "Type a number, without letters.");
    private static readonly LocalisedText WrongCount = new("Typ een heel getal van 0 of meer.", "Type a whole number of 0 or more.");
    private static readonly LocalisedText WrongSize = new("Typ een getal van 0 of meer.", "Type a number of 0 or more.");
    private static readonly LocalisedText WrongDay = new("Typ een dag, zoals 31-12-2027.", "Type a day, such as 31-12-2027.");

    /// <summary>The rule as XML.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The column.</param>
    /// <param name="range">Where its list is; null when it has none.</param>
    /// <param name="at">Which column of the sheet, from 1.</param>
    /// <param name="language">Language of the texts.</param>
    public static string Xml(FormTable table, FormColumn column, string? range, int at, Language language)
    {
        var (kind, formula, wrong) = Of(table, column, range);
        var rows = table.HasOneRow ? TableLayout.FirstRow : TableLayout.LastRow;
        var cells = $"{CellReference.Of(TableLayout.FirstRow, at)}:{CellReference.Of(rows, at)}";
        var title = SheetXml.Escaped(Cut(column.Label.In(language), LongestTitle));
        var help = SheetXml.Escaped(Cut(column.Help.In(language) + (column.Unit is { } unit ? $" ({unit.In(language)})" : string.Empty), LongestText));
        return $"<dataValidation{kind} allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"{title}\" error=\"{SheetXml.Escaped(wrong.In(language))}\" promptTitle=\"{title}\" prompt=\"{help}\" sqref=\"{cells}\">{formula}</dataValidation>";
    }

    private static (string Kind, string Formula, LocalisedText Wrong) Of(FormTable table, FormColumn column, string? range)
    {
        if (range is not null)
            return (" type=\"list\"", $"<formula1>{SheetXml.Escaped(range)}</formula1>", WrongChoice);
        const string from = "<formula1>0</formula1>";
        return column.Kind switch
        {
            // An amount may be negative: a credit note. The rule only keeps words out.
            FormKind.Money => (" type=\"decimal\"", "<formula1>-10000000000</formula1><formula2>10000000000</formula2>", WrongNumber),
            FormKind.Fte or FormKind.Hours => (" type=\"decimal\" operator=\"greaterThanOrEqual\"", from, WrongSize),
            FormKind.Count => (" type=\"whole\" operator=\"greaterThanOrEqual\"", from, WrongCount),
            FormKind.Decimal when table.HasFixedRows => (" type=\"decimal\"", "<formula1>1</formula1><formula2>5</formula2>", column.Help),
            FormKind.Decimal => (" type=\"decimal\"", "<formula1>-1000</formula1><formula2>1000</formula2>", WrongNumber),
            FormKind.Date => (" type=\"date\" operator=\"greaterThanOrEqual\"", "<formula1>32874</formula1>", WrongDay),
            _ => (string.Empty, string.Empty, WrongChoice),
        };
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
