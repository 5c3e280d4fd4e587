using Maatstaf.Catalogue;
using Maatstaf.Lists.Opening;
using Maatstaf.Lists.Values;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Mapping;

/// <summary>Guesses what columns mean.</summary>
internal sealed class ColumnSuggestions
{
    private readonly OpenedList list;
    private readonly ListForm form;
    private readonly ListWords words;
    private readonly ListMapping? before;
    private readonly Dictionary<ListColumn, (string Field, LocalisedText Reason)> found = [];

    private ColumnSuggestions(OpenedList list, ListRules rules, ListMapping? before)
    {
        (this.list, words, this.before) = (list, rules.Words, before);
        form = list.Kind.FormIn(words);
    }

    public static IReadOnlyList<ColumnSuggestion> For(OpenedList list, ListRules rules, ListMapping? before)
    {
        var suggestions = new ColumnSuggestions(list, rules, before);
        suggestions.Remember();
        suggestions.ReadHeadings();
        suggestions.ReadContents();
        return [.. list.Columns.Select(suggestions.Of)];
    }

    private ColumnSuggestion Of(ListColumn column)
    {
        var (field, reason) = found.TryGetValue(column, out var guess) ? guess : (string.Empty, new("Wij herkennen deze kolom niet. Kies zelf, of laat hem weg.", "We do not recognise this column. Choose yourself, or leave it out."));
        var remembered = before?.Columns.FirstOrDefault(known => known.Heading == column.Heading && known.Occurrence == column.Occurrence);
        var inThousands = remembered?.InThousands ?? (form.Find(field)?.Kind == FormKind.Money && PlainWords.BestFit(PlainWords.Of(column.Heading), words.ThousandWords) > 0);
        return new(column, new ColumnChoice(column.Heading, column.Occurrence, field, inThousands), reason);
    }

    private void Remember()
    {
        foreach (var column in list.Columns)
        {
            if (before?.Columns.FirstOrDefault(known => known.Heading == column.Heading && known.Occurrence == column.Occurrence) is { } known && (known.Field.Length == 0 || form.Find(known.Field) is not null))
                found[column] = (known.Field, new("Zo koos uw organisatie het de vorige keer.", "Your organisation chose this the last time."));
        }
    }

    /// <summary>The best fitting pair of column and field goes first, so that 'costs' does not take what 'annual cost' fits better.</summary>
    private void ReadHeadings()
    {
        var fits =
            from column in list.Columns
            where !found.ContainsKey(column)
            let plain = PlainWords.Of(column.Heading)
            from field in form.Fields
            let fit = PlainWords.BestFit(plain, field.Words)
            where fit > 0
            orderby fit descending, column.Index
            select (column, field);
        foreach (var (column, field) in fits.ToArray())
        {
            if (found.ContainsKey(column))
                continue;
            if (IsTaken(field.Id))
                found[column] = (string.Empty, new($"Een andere kolom past beter bij ‘{field.Label.Dutch}’. Kies deze erbij als u ze wilt optellen.", $"Another column fits ‘{field.Label.English}’ better. Choose this one too if you want to add them."));
            else if (Contradicts(column, field) is { } why)
                found[column] = (string.Empty, why);
            else
                found[column] = (field.Id, new($"De kop is een woord voor ‘{field.Label.Dutch}’.", $"The heading is a word for ‘{field.Label.English}’."));
        }
    }

    private void ReadContents()
    {
        foreach (var column in list.Columns.Where(column => !found.ContainsKey(column)))
        {
            var cells = Cells(column);
            if (cells.Length < 2)
                continue;
            if (ChoiceIn(cells) is { } choice)
                found[column] = (choice.Id, new($"De meeste waarden zijn woorden voor ‘{choice.Label.Dutch}’.", $"Most values are words for ‘{choice.Label.English}’."));
            else if (FieldOf(FormKind.Money) is { } money && cells.All(IsMoney))
                found[column] = (money.Id, new("De kolom bevat bedragen.", "The column holds amounts."));
            else if (FieldOf(FormKind.Fte) is { } fte && cells.All(IsSmallSize))
                found[column] = (fte.Id, new("De kolom bevat kleine getallen met een breuk, zoals fte.", "The column holds small numbers with a fraction, such as fte."));
        }
    }

    private ListField? FieldOf(FormKind kind) => form.Fields.FirstOrDefault(field => field.Kind == kind && !IsTaken(field.Id));

    private ListField? ChoiceIn(SheetCell[] cells) => form.Fields.FirstOrDefault(field => field.Kind == FormKind.Choice && !IsTaken(field.Id)
        && cells.Count(cell => field.Choices.Any(choice => PlainWords.BestFit(PlainWords.Of(cell.Text), choice.Words) > 0)) * 4 >= cells.Length * 3);

    /// <summary>A heading can be wrong: a column of words is no amount, and a column of text no date.</summary>
    private LocalisedText? Contradicts(ListColumn column, ListField field)
    {
        var cells = Cells(column);
        var isNumber = field.Kind is FormKind.Money or FormKind.Fte or FormKind.Hours or FormKind.Count or FormKind.Decimal;
        if (cells.Length > 0 && isNumber && !cells.Any(cell => cell.Kind == CellKind.Number || NumberNotation.LooksLikeNumber(cell.Text)))
            return new($"De kop past bij ‘{field.Label.Dutch}’, maar er staan geen getallen in.", $"The heading fits ‘{field.Label.English}’, but it holds no numbers.");
        if (cells.Length > 0 && field.Kind == FormKind.Date && !cells.Any(static cell => DayCell.Read(cell, out _) is not null))
            return new($"De kop past bij ‘{field.Label.Dutch}’, maar er staan geen dagen in.", $"The heading fits ‘{field.Label.English}’, but it holds no days.");
        return null;
    }

    private SheetCell[] Cells(ListColumn column) =>
        [.. list.Rows.Select(row => row[column.Index]).Where(cell => !PlainWords.IsBlank(cell.Text, words))];

    private bool IsTaken(string field) => found.Values.Any(taken => taken.Field == field);

    private static bool IsMoney(SheetCell cell) => cell.Kind == CellKind.Text && NumberNotation.LooksLikeNumber(cell.Text) && (cell.Text.Contains('€', StringComparison.Ordinal) || cell.Text.Contains("EUR", StringComparison.OrdinalIgnoreCase));

    private static bool IsSmallSize(SheetCell cell) => NumberNotation.Of([cell]).Read(cell, isFraction: true).Value is > 0 and <= 2;
}
