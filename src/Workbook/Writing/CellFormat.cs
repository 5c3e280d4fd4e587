using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Writing;

/// <summary>How the values of a column look in the workbook.</summary>
internal static class CellFormat
{
    private static readonly LocalisedText LineHelp = new("Laat leeg bij een nieuwe regel.", "Leave blank for a new line.");
    private static readonly LocalisedText BeforeHelp = new("Vorig jaar, ter vergelijking.", "Last year, to compare.");
    private static readonly DateOnly FirstSerialDay = new(1899, 12, 30), FirstSafeDay = new(1900, 3, 1);

    public static double WidthOf(LayoutColumn column) => column.Role switch
    {
        ColumnRole.Line => 8,
        ColumnRole.Code => 30,
        ColumnRole.Asked => 74,
        _ => column.Column!.Kind switch
        {
            FormKind.Text => 26,
            FormKind.Choice => 30,
            FormKind.Partnership => 26,
            FormKind.Money => 16,
            FormKind.Date or FormKind.Flag => 15,
            _ => 14,
        },
    };

    public static string HelpOf(LayoutColumn column, Language language) => column.Role switch
    {
        ColumnRole.Line => LineHelp.In(language),
        ColumnRole.LastYear => BeforeHelp.In(language),
        ColumnRole.Input => (column.Column!.Unit is { } unit ? $"[{unit.In(language)}] " : string.Empty) + column.Column.Help.In(language),
        _ => string.Empty,
    };

    /// <summary>What the signs and colours of a tab mean.</summary>
    public static LocalisedText Legend(FormTable table, bool hasLastYear) => (table.HasOneRow || table.HasFixedRows, hasLastYear) switch
    {
        (true, true) => new("* = verplicht. Grijze kolommen: vorig jaar, ter vergelijking.", "* = required. Grey columns: last year, to compare."),
        (true, false) => new("* = verplicht.", "* = required."),
        (false, true) => new(
            "* = verplicht. Schuine regels komen van vorig jaar: vul de nieuwe bedragen in en pas aan wat veranderd is. Een regel zonder getallen telt niet mee.",
            "* = required. Lines in italics come from last year: fill in the new amounts and change what has changed. A line without numbers does not count."),
        _ => new("* = verplicht. Eén regel per rij; lege rijen tellen niet mee.", "* = required. One line per row; blank rows do not count."),
    };

    public static CellStyle StyleOf(LayoutColumn column, bool isSuggestion)
    {
        if (column.Role == ColumnRole.Line)
            return CellStyle.Line;
        var isLast = column.Role == ColumnRole.LastYear;
        return column.Column!.Kind switch
        {
            FormKind.Money => isLast ? CellStyle.LastMoney : CellStyle.Money,
            FormKind.Fte => isLast ? CellStyle.LastFte : CellStyle.Fte,
            FormKind.Hours => isLast ? CellStyle.LastHours : CellStyle.Hours,
            FormKind.Count => isLast ? CellStyle.LastCount : CellStyle.Count,
            FormKind.Decimal when isLast => CellStyle.LastDecimal,
            FormKind.Decimal => isSuggestion ? CellStyle.SuggestedDecimal : CellStyle.Decimal,
            FormKind.Date => isSuggestion ? CellStyle.SuggestedDate : CellStyle.Date,
            _ when isLast => CellStyle.LastText,
            _ => isSuggestion ? CellStyle.SuggestedText : CellStyle.Text,
        };
    }

    /// <summary>Writes a value of the data package as people read it; what is no value of the column is written as it is.</summary>
    public static void Write(SheetXml sheet, int at, LayoutColumn layout, string value, bool isSuggestion, WorkbookContent content)
    {
        var style = StyleOf(layout, isSuggestion);
        var column = layout.Column!;
        if (value.Length == 0)
            sheet.Blank(at, style);
        else if (NumberOf(column, value) is { } number)
            sheet.Number(at, number, style);
        else
            WriteText(sheet, at, WordsFor(column, value, content), style);
    }

    private static void WriteText(SheetXml sheet, int at, string text, CellStyle style) => sheet.Text(at, text, (style, SafeCell.IsDangerous(text)) switch
    {
        (CellStyle.Text, true) => CellStyle.QuotedText,
        (CellStyle.SuggestedText, true) => CellStyle.SuggestedQuotedText,
        _ => style,
    });

    private static string? NumberOf(FormColumn column, string value) => column.Kind switch
    {
        FormKind.Money or FormKind.Fte or FormKind.Hours or FormKind.Count or FormKind.Decimal =>
            decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null,
        FormKind.Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= FirstSafeDay =>
            (day.DayNumber - FirstSerialDay.DayNumber).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string WordsFor(FormColumn column, string value, WorkbookContent content) => column.Kind switch
    {
        FormKind.Choice => column.Find(value)?.Label.In(content.Language) ?? value,
        FormKind.Flag when value is "true" or "false" => ChoiceSheet.Flag(value == "true", content.Language),
        FormKind.Partnership => content.Partnerships.Where(partnership => partnership.Code.ToString() == value).Select(static partnership => $"{partnership.Code} {partnership.Name}").FirstOrDefault(value),
        _ => value,
    };
}
