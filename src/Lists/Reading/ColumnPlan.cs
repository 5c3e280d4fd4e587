using Maatstaf.Catalogue;
using Maatstaf.Lists.Checks;
using Maatstaf.Lists.Mapping;
using Maatstaf.Lists.Opening;
using Maatstaf.Lists.Values;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Reading;

/// <summary>A column of the list that gives a field.</summary>
/// <param name="Column">The column.</param>
/// <param name="Field">What it gives.</param>
/// <param name="Notation">How it writes numbers.</param>
/// <param name="Factor">By what its numbers are multiplied.</param>
internal sealed record PlannedColumn(ListColumn Column, ListField Field, NumberNotation Notation, decimal Factor);

/// <summary>Which columns give which fields, and what holds where the list says nothing.</summary>
/// <param name="Columns">Columns that are used, by field in the order of the form.</param>
/// <param name="Mapping">The mapping.</param>
internal sealed record ColumnPlan(IReadOnlyList<PlannedColumn> Columns, ListMapping Mapping)
{
    private static readonly string[] Required = ["category", "amount_eur", "function", "employment", "fte", "use_case"];

    // Above this a column of plain numbers holds percentages, not parts of 1.
    private const decimal LargestFraction = 0.25m;

    public bool Has(string field) => Columns.Any(column => column.Field.Id == field);

    public static ColumnPlan Of(OpenedList list, ListMapping mapping, ListRules rules, ListFindings findings)
    {
        var form = list.Kind.FormIn(rules.Words);
        var planned = new List<PlannedColumn>();
        foreach (var choice in mapping.Columns)
        {
            if (form.Find(choice.Field) is not { } field)
                continue;
            if (list.Columns.FirstOrDefault(column => column.Occurrence == choice.Occurrence && string.Equals(column.Heading, choice.Heading, StringComparison.OrdinalIgnoreCase)) is { } column)
                planned.Add(Plan(list, column, field, choice.InThousands));
            else
                findings.Add(ColumnGone.Check, 0, 0, SentenceFact.Delivered("heading", choice.Heading), new("column", field.Label));
        }

        var plan = new ColumnPlan([.. form.Fields.SelectMany(field => OfField(field, planned, findings))], mapping);
        foreach (var missing in form.Fields.Where(field => Required.Contains(field.Id) && !plan.Has(field.Id) && !mapping.Defaults.ContainsKey(field.Id) && !(field.Id == "fte" && plan.Has("hours"))))
            findings.Add(FieldWithoutColumn.Check, 0, 0, new SentenceFact("column", missing.Label));
        foreach (var percent in plan.Columns.Where(static column => column is { Field.Kind: FormKind.Decimal, Factor: 100 }))
            findings.Add(PercentWasFraction.Check, 0, percent.Column.Number, SentenceFact.Count("count", Filled(list, percent.Column)), new SentenceFact("column", percent.Field.Label));
        return plan;
    }

    private static IEnumerable<PlannedColumn> OfField(ListField field, List<PlannedColumn> planned, ListFindings findings)
    {
        var columns = planned.Where(column => column.Field == field).OrderBy(static column => column.Column.Heading, StringComparer.Ordinal).ThenBy(static column => column.Column.Occurrence).ToArray();
        if (columns.Length < 2)
            return columns;
        if (field.Kind is FormKind.Money)
        {
            findings.Add(ColumnsAdded.Check, 0, columns[1].Column.Number, SentenceFact.Count("count", columns.Length), new SentenceFact("column", field.Label));
            return columns;
        }

        findings.Add(FieldFromTwoColumns.Check, 0, columns[1].Column.Number, new SentenceFact("column", field.Label), SentenceFact.Delivered("heading", columns[0].Column.Heading));
        return columns.Take(1);
    }

    private static PlannedColumn Plan(OpenedList list, ListColumn column, ListField field, bool inThousands)
    {
        var notation = NumberNotation.Of(list.Rows.Select(row => row[column.Index]));
        if (field.Kind == FormKind.Decimal)
            return new(column, field, notation, AreFractions(list, column) ? 100 : 1);
        return new(column, field, notation, inThousands && field.Kind == FormKind.Money ? 1000 : 1);
    }

    private static bool AreFractions(OpenedList list, ListColumn column)
    {
        var cells = list.Rows.Select(row => row[column.Index]).Where(static cell => cell.Kind != CellKind.Blank).ToArray();
        var numbers = cells.Where(static cell => cell.Kind == CellKind.Number).Select(static cell => NumberNotation.Of([]).Read(cell, isFraction: true).Value ?? 0).ToArray();
        return numbers.Length > 0 && numbers.Length == cells.Length && numbers.Any(static number => number != 0) && numbers.All(static number => Math.Abs(number) <= LargestFraction);
    }

    private static int Filled(OpenedList list, ListColumn column) => list.Rows.Count(row => row[column.Index].Kind != CellKind.Blank);
}
