using Maatstaf.Lists.Checks;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Reading;

/// <summary>
/// Personnel lines of a list of staff: rows of one function, employment and theme become one line, so that no line is about a person.
/// Rows without a cost or without a size stay apart: what is not known is not counted as 0.
/// </summary>
internal static class StaffLines
{
    public static IReadOnlyList<DeliveredRow> Of(IReadOnlyList<RowFacts> facts, ListFindings findings, ListRules rules)
    {
        var fromHours = facts.Count(row => FillSize(row, rules));
        var counting = facts.Where(row => !row.IsLeftOutByWord(findings)).ToArray();
        var inYear = counting.Where(row => DaysInYear(row, rules) > 0).ToArray();
        var outside = counting.Length - inYear.Length;
        var weighted = inYear.Count(row => Weigh(row, rules));
        foreach (var row in inYear)
            row.CountUnknownWords(findings);
        Say(findings, rules, inYear, fromHours, outside, weighted);
        var groups = inYear
            .GroupBy(static row => (Function: row.Text("function"), Employment: row.Text("employment"), Theme: row.Text("theme"), HasCost: row.Scaled("amount_eur") is not null, HasSize: row.Scaled("fte") is not null))
            .OrderBy(group => rules.Catalogue.CostTree.NumberOfLeaf(group.Key.Function) is >= 0 and var leaf ? leaf : int.MaxValue)
            .ThenBy(static group => group.Key.Function, StringComparer.Ordinal)
            .ThenByDescending(static group => group.Key.Employment, StringComparer.Ordinal)
            .ThenBy(static group => group.Key.Theme, StringComparer.Ordinal)
            .ThenByDescending(static group => group.Key.HasCost).ThenByDescending(static group => group.Key.HasSize);
        return [.. groups.Select((group, index) => Line([.. group], group.Key.HasCost, group.Key.HasSize, index + 1))];
    }

    private static DeliveredRow Line(RowFacts[] rows, bool hasCost, bool hasSize, int number) => DeliveredRow.Of(
        "personnel",
        LineText.Whole(number),
        [
            LineText.Cell("function", rows[0].Text("function")),
            LineText.Cell("employment", rows[0].Text("employment")),
            LineText.Cell("fte", hasSize ? LineText.Fte(rows.Sum(static row => row.Scaled("fte"))) : string.Empty),
            LineText.Cell("amount_eur", hasCost ? LineText.Euros(rows.Sum(static row => row.Scaled("amount_eur"))) : string.Empty),
            LineText.Cell("theme", rows[0].Text("theme")),
        ],
        new Provenance(Way.Staff, rows[0].List.File, rows[0].List.Sheet, rows.Min(static row => row.Number)));

    /// <summary>Fills the size from hours a week where no fte is given; says whether it did.</summary>
    private static bool FillSize(RowFacts row, ListRules rules)
    {
        if (row.Scaled("fte") is not null || row.Scaled("hours") is not { } centiHours)
            return false;
        row.SetFte((long)Math.Round(centiHours * 10m / rules.Words.HoursPerFte, MidpointRounding.AwayFromZero));
        return true;
    }

    /// <summary>Counts the size for the days of the year; says whether that is less than all of them.</summary>
    private static bool Weigh(RowFacts row, ListRules rules)
    {
        var (days, all) = (DaysInYear(row, rules), rules.LastDay.DayOfYear);
        if (days == all || row.Scaled("fte") is not { } milliFte)
            return false;
        row.SetFte((long)Math.Round((decimal)milliFte * days / all, MidpointRounding.AwayFromZero));
        return true;
    }

    private static int DaysInYear(RowFacts row, ListRules rules)
    {
        var from = row.Day("start") is { } start && start > rules.FirstDay ? start : rules.FirstDay;
        var to = row.Day("end") is { } end && end < rules.LastDay ? end : rules.LastDay;
        return to.DayNumber - from.DayNumber + 1;
    }

    private static void Say(ListFindings findings, ListRules rules, RowFacts[] rows, int fromHours, int outside, int weighted)
    {
        if (fromHours > 0)
            findings.Add(FteFromHours.Check, 0, 0, SentenceFact.Count("hours", rules.Words.HoursPerFte));
        if (outside > 0)
            findings.Add(StaffOutsideYear.Check, 0, 0, SentenceFact.Count("count", outside));
        if (weighted > 0)
            findings.Add(FteWeighted.Check, 0, 0, SentenceFact.Count("count", weighted));
        var unpaid = rows.Where(static row => row.Scaled("amount_eur") is null).ToArray();
        if (unpaid.Length > 0)
            findings.Add(StaffWithoutCost.Check, 0, 0, SentenceFact.Count("count", unpaid.Length), Fte("fte", unpaid.Sum(static row => row.Scaled("fte") ?? 0)));
        if (rows.Count(static row => row.Scaled("fte") is null) is > 0 and var sizeless)
            findings.Add(StaffWithoutSize.Check, 0, 0, SentenceFact.Count("count", sizeless));
    }

    private static SentenceFact Fte(string name, long milliFte)
    {
        var fte = LineText.Fte(milliFte);
        return new(name, new LocalisedText(fte.Replace('.', ','), fte));
    }
}
