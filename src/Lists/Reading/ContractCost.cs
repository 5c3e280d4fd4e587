using System.Globalization;
using Maatstaf.Lists.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Reading;

/// <summary>What a contract costs in the fiscal year.</summary>
/// <param name="Cents">Cost in cents; null = not known.</param>
/// <param name="Counts">Whether the row counts in the year.</param>
internal readonly record struct ContractCost(long? Cents, bool Counts)
{
    private const int MonthsOfYear = 12, MonthsOfQuarter = 3;

    /// <summary>Makes the amount of a period the amount of the year, and says so in a sentence.</summary>
    public static ContractCost Of(RowFacts row, ListFindings findings, ListRules rules)
    {
        var amount = row.Scaled("amount_eur");
        var period = row.Text("period");
        var (start, end) = (row.Day("contract_start"), row.Day("contract_end"));
        if (period == "once")
            return Once(row, amount, start, findings, rules);
        if (period is not ("monthly" or "quarterly" or "yearly"))
            return new(amount, true);
        if (end < rules.FirstDay && row.Text("status") == "in-use")
        {
            findings.Add(EndedButInUse.Check, row.Number, 0, SentenceFact.Number("row", row.Number), SentenceFact.Text("day", LineText.Day(end)));
            end = null;
        }

        var months = MonthsInYear(start, end, rules);
        if (months == 0)
            findings.Add(ContractOutsideYear.Check, row.Number, 0, SentenceFact.Number("row", row.Number));
        return amount is { } cents && months > 0 ? new(InYear(row, cents, period, months, findings), true) : new(amount, months > 0);
    }

    /// <summary>A month or a quarter counts as often as it is in the year; a yearly bill is one bill.</summary>
    private static long InYear(RowFacts row, long cents, string period, int months, ListFindings findings)
    {
        if (period == "yearly")
        {
            if (months < MonthsOfYear)
                findings.Add(PartOfYear.Check, row.Number, 0, SentenceFact.Number("row", row.Number), SentenceFact.Count("months", months), SentenceFact.Money("amount", cents));
            return cents;
        }

        var times = months / (period == "monthly" ? 1m : MonthsOfQuarter);
        var total = (long)Math.Round(cents * times, MidpointRounding.AwayFromZero);
        var written = times.ToString("0.##", CultureInfo.InvariantCulture);
        findings.Add(
            PeriodCounted.Check, row.Number, 0, SentenceFact.Number("row", row.Number), new SentenceFact("times", new LocalisedText(written.Replace('.', ','), written)),
            SentenceFact.Money("amount", cents), SentenceFact.Money("total", total));
        return total;
    }

    /// <summary>Months of the year in which a contract runs on at least half of the days; an unknown day does not bound it.</summary>
    internal static int MonthsInYear(DateOnly? start, DateOnly? end, ListRules rules)
    {
        var months = 0;
        for (var first = rules.FirstDay; first.Year == rules.FiscalYear; first = first.AddMonths(1))
        {
            var last = first.AddMonths(1).AddDays(-1);
            var from = start is { } begun && begun > first ? begun : first;
            var to = end is { } ended && ended < last ? ended : last;
            if ((to.DayNumber - from.DayNumber + 1) * 2 >= last.Day)
                months++;
        }

        return months;
    }

    private static ContractCost Once(RowFacts row, long? amount, DateOnly? start, ListFindings findings, ListRules rules)
    {
        if (start is null)
            findings.Add(OnceWithoutYear.Check, row.Number, 0, SentenceFact.Number("row", row.Number), SentenceFact.Money("amount", amount ?? 0));
        else if (start.Value.Year != rules.FiscalYear)
            findings.Add(OnceInOtherYear.Check, row.Number, 0, SentenceFact.Number("row", row.Number), SentenceFact.Number("year", start.Value.Year));
        return new(amount, start is null || start.Value.Year == rules.FiscalYear);
    }
}
