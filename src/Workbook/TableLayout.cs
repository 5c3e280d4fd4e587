using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook;

/// <summary>What a column of a tab is for.</summary>
internal enum ColumnRole
{
    /// <summary>Name of the line; blank for a new one.</summary>
    Line,

    /// <summary>Code of a row that stands there from the start.</summary>
    Code,

    /// <summary>What such a row asks about, in words.</summary>
    Asked,

    /// <summary>To be filled in.</summary>
    Input,

    /// <summary>The number of the year before, to look at.</summary>
    LastYear,
}

/// <summary>A column of a tab.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Column">Column of the form; null for what names the row.</param>
internal sealed record LayoutColumn(ColumnRole Role, FormColumn? Column);

/// <summary>How a table of the form lies on its tab; template and reader agree on it.</summary>
internal static class TableLayout
{
    public const int TitleRow = 1, HelpRow = 2, HeadingRow = 4, ColumnHelpRow = 5, FirstRow = 6;

    /// <summary>The last row for which lists and rules hold.</summary>
    public const int LastRow = 5000;

    private static readonly LocalisedText LineHeading = new("Regel", "Line");
    private static readonly LocalisedText CodeHeading = new("Code", "Code");

    /// <summary>The columns of a tab, from the left.</summary>
    public static IReadOnlyList<LayoutColumn> ColumnsOf(FormTable table, bool hasLastYear)
    {
        var columns = new List<LayoutColumn>();
        if (table.HasFixedRows)
            columns.AddRange([new(ColumnRole.Code, null), new(ColumnRole.Asked, null)]);
        else if (!table.HasOneRow)
            columns.Add(new LayoutColumn(ColumnRole.Line, null));
        foreach (var column in table.Columns)
        {
            columns.Add(new LayoutColumn(ColumnRole.Input, column));
            if (hasLastYear && IsAskedAnew(table, column))
                columns.Add(new LayoutColumn(ColumnRole.LastYear, column));
        }

        return columns;
    }

    /// <summary>Whether a column is asked anew each year, so that last year's value is shown beside it and not filled in.</summary>
    public static bool IsAskedAnew(FormTable table, FormColumn column) =>
        table.HasOneRow || table.HasFixedRows || column.Kind is FormKind.Money or FormKind.Fte or FormKind.Hours or FormKind.Count;

    /// <summary>The heading of a column, without the sign that it is required.</summary>
    public static string HeadingOf(FormTable table, LayoutColumn column, Language language, int fiscalYear) => column.Role switch
    {
        ColumnRole.Line => LineHeading.In(language),
        ColumnRole.Code => CodeHeading.In(language),
        ColumnRole.Asked => table.Rows!.Label.In(language),
        ColumnRole.LastYear => LastYearHeading(column.Column!.Label.In(language), fiscalYear),
        _ => column.Column!.Label.In(language),
    };

    private static string LastYearHeading(string label, int fiscalYear) => label + " " + (fiscalYear - 1).ToString(CultureInfo.InvariantCulture);
}
