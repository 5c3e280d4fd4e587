using Maatstaf.Catalogue;
using Maatstaf.Lists.Checks;
using Maatstaf.Lists.Mapping;
using Maatstaf.Lists.Opening;
using Maatstaf.Lists.Values;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Reading;

/// <summary>What one row of a list says, by field.</summary>
internal sealed class RowFacts
{
    private const decimal Largest = 1e13m;
    private readonly Dictionary<string, long> scaled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly> days = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListField> fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);

    private RowFacts(OpenedList list, SheetRow row) => (List, Number) = (list, row.Number);

    /// <summary>The list.</summary>
    public OpenedList List { get; }

    /// <summary>The number of the row.</summary>
    public int Number { get; }

    /// <summary>A number in the smallest unit of its kind (cents, thousandths, hundredths); null = nothing that can be read.</summary>
    public long? Scaled(string field) => scaled.TryGetValue(field, out var number) ? number : null;

    /// <summary>A day; null = nothing that can be read.</summary>
    public DateOnly? Day(string field) => days.TryGetValue(field, out var day) ? day : null;

    /// <summary>A text, or the code of a choice, or the word as it stands when it has no meaning; empty = nothing.</summary>
    public string Text(string field) => texts.GetValueOrDefault(field, string.Empty);

    /// <summary>The same row with its size filled in.</summary>
    public void SetFte(long milliFte) => scaled["fte"] = milliFte;

    public static IReadOnlyList<RowFacts> ReadAll(OpenedList list, ColumnPlan plan, ListFindings findings, ListRules rules)
    {
        var dayNumbers = new Dictionary<PlannedColumn, int>();
        var all = list.Rows.Select(row => Read(list, row, plan, findings, rules, dayNumbers)).ToArray();
        foreach (var (column, count) in dayNumbers)
            findings.Add(DayWasNumber.Check, 0, column.Column.Number, SentenceFact.Count("count", count), new SentenceFact("column", column.Field.Label));
        return all;
    }

    /// <summary>Counts words without a meaning, and says whether a word leaves the row out. Amounts must be known before.</summary>
    public bool IsLeftOutByWord(ListFindings findings)
    {
        foreach (var (id, field) in fields)
        {
            if (Text(id) != ValueMeanings.LeaveOut)
                continue;
            findings.CountLeftOut(field, words[id], this);
            return true;
        }

        return false;
    }

    /// <summary>Counts the words that have no meaning yet.</summary>
    public void CountUnknownWords(ListFindings findings)
    {
        foreach (var (id, field) in fields.Where(known => known.Key != "theme" && words.ContainsKey(known.Key) && known.Value.Find(Text(known.Key)) is null))
            findings.CountUnknown(field, words[id], this);
    }

    private static RowFacts Read(OpenedList list, SheetRow row, ColumnPlan plan, ListFindings findings, ListRules rules, Dictionary<PlannedColumn, int> dayNumbers)
    {
        var facts = new RowFacts(list, row);
        foreach (var column in plan.Columns)
        {
            var cell = row[column.Column.Index];
            if (cell.Kind == CellKind.Error)
                findings.Add(CellHasError.Check, row.Number, column.Column.Number, SentenceFact.Number("row", row.Number), new("column", column.Field.Label), SentenceFact.Delivered("value", cell.Text));
            else if (!PlainWords.IsBlank(cell.Text, rules.Words))
                facts.Take(column, cell, plan.Mapping, findings, rules, dayNumbers);
        }

        foreach (var (field, value) in plan.Mapping.Defaults.Where(standard => facts.Text(standard.Key).Length == 0))
            facts.texts[field] = rules.AskedInYear(value);
        return facts;
    }

    private void Take(PlannedColumn column, SheetCell cell, ListMapping mapping, ListFindings findings, ListRules rules, Dictionary<PlannedColumn, int> dayNumbers)
    {
        var field = column.Field;
        switch (field.Kind)
        {
            case FormKind.Choice:
                TakeChoice(field, cell.Text.Trim(), mapping, rules);
                break;
            case FormKind.Date:
                if (DayCell.Read(cell, out var wasNumber) is { } day)
                    days[field.Id] = day;
                else
                    Say(DayNotUnderstood.Check, column, cell, findings);
                if (wasNumber)
                    dayNumbers[column] = dayNumbers.GetValueOrDefault(column) + 1;
                break;
            case FormKind.Text:
                texts[field.Id] = string.Join(' ', cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                break;
            default:
                TakeNumber(column, cell, findings);
                break;
        }
    }

    private void TakeChoice(ListField field, string word, ListMapping mapping, ListRules rules)
    {
        fields[field.Id] = field;
        words[field.Id] = word;
        var meaning = mapping.Meanings.Find(field.Id, word) ?? field.Find(word)?.Code;
        if (meaning is not null)
            texts[field.Id] = rules.AskedInYear(meaning);
        else if (field.Id != "theme")
            texts[field.Id] = word;
    }

    private void TakeNumber(PlannedColumn column, SheetCell cell, ListFindings findings)
    {
        var (unit, isFraction) = column.Field.Kind switch
        {
            FormKind.Money => (100, false),
            FormKind.Fte => (1000, true),
            FormKind.Hours => (100, true),
            FormKind.Decimal => (10000, true),
            _ => (1, false),
        };
        var read = column.Notation.Read(cell, isFraction);
        if (read.Value is not { } value || Math.Abs(value) > Largest)
        {
            Say(read.Outcome == ReadOutcome.Ambiguous ? NumberAmbiguous.Check : AmountNotUnderstood.Check, column, cell, findings);
            return;
        }

        var exact = value * (read.IsPercent ? 1 : column.Factor) * unit;
        var whole = Math.Round(exact, MidpointRounding.AwayFromZero);
        if (column.Field.Kind == FormKind.Count && (whole != exact || whole is < 0 or > int.MaxValue))
        {
            Say(CountNotWhole.Check, column, cell, findings);
            return;
        }

        if (whole != exact)
            Say(NumberRounded.Check, column, cell, findings);
        scaled[column.Field.Id] = scaled.GetValueOrDefault(column.Field.Id) + (long)whole;
    }

    private void Say(Check check, PlannedColumn column, SheetCell cell, ListFindings findings) => findings.Add(
        check, Number, column.Column.Number, SentenceFact.Number("row", Number), SentenceFact.Delivered("value", cell.Text), new SentenceFact("column", column.Field.Label));
}
