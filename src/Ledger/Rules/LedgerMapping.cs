using System.Collections.Immutable;
using Maatstaf.Catalogue;
using Maatstaf.Ledger.Checks;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Rules;

/// <summary>A total of the ledger and the rule that took it.</summary>
/// <param name="Total">The total.</param>
/// <param name="Rule">Position of the rule, from 0; null = nobody decided yet.</param>
public sealed record MappedTotal(LedgerTotal Total, int? Rule);

/// <summary>A part of a ledger.</summary>
/// <param name="Cents">Cost minus revenue in cents.</param>
/// <param name="GrossCents">The same without signs: how much money it is about, also where cost and revenue cancel.</param>
/// <param name="Totals">How many totals.</param>
public sealed record LedgerPart(long Cents, long GrossCents, int Totals)
{
    internal static LedgerPart Of(IEnumerable<LedgerTotal> totals)
    {
        var (cents, gross, count) = (0L, 0L, 0);
        foreach (var total in totals)
            (cents, gross, count) = (cents + total.Cents, gross + Math.Abs(total.Cents), count + 1);
        return new LedgerPart(cents, gross, count);
    }
}

/// <summary>A ledger with rules applied: what goes where, and what nobody decided yet. The three parts add up to the whole, to the cent.</summary>
public sealed class LedgerMapping
{
    private readonly BenchmarkCatalogue catalogue;

    private LedgerMapping(LedgerSummary summary, LedgerRules rules, BenchmarkCatalogue catalogue, ImmutableArray<MappedTotal> totals, IReadOnlyList<Problem> wrong)
    {
        this.catalogue = catalogue;
        (Summary, Rules, Totals) = (summary, rules, totals);
        ByRule = [.. rules.Rules.Select((_, rule) => LedgerPart.Of(totals.Where(total => total.Rule == rule).Select(static total => total.Total)))];
        Mapped = PartOf(total => total.Rule is { } rule && !rules.Rules[rule].Then.IsIgnored);
        Ignored = PartOf(total => total.Rule is { } rule && rules.Rules[rule].Then.IsIgnored);
        Undecided = PartOf(static total => total.Rule is null);
        Rows = MappedRows.Of(this, catalogue.CostTree);
        Problems = [.. wrong, .. Remarks()];
    }

    /// <summary>The ledger.</summary>
    public LedgerSummary Summary { get; }

    /// <summary>The rules.</summary>
    public LedgerRules Rules { get; }

    /// <summary>Every total with its rule, in the order of the ledger.</summary>
    public ImmutableArray<MappedTotal> Totals { get; }

    /// <summary>What each rule took, in the order of the rules.</summary>
    public ImmutableArray<LedgerPart> ByRule { get; }

    /// <summary>What is ICT.</summary>
    public LedgerPart Mapped { get; }

    /// <summary>What is no ICT.</summary>
    public LedgerPart Ignored { get; }

    /// <summary>What nobody decided yet.</summary>
    public LedgerPart Undecided { get; }

    /// <summary>
    /// The rows for the return. Software: one per category, hosting, theme and supplier (without supplier: per account).
    /// Infrastructure: one per category and account. Personnel: one per function and employment, without fte, which a ledger does not know.
    /// Their amounts add up to <see cref="Mapped"/>; a row of zero is left out.
    /// </summary>
    public ImmutableArray<DeliveredRow> Rows { get; }

    /// <summary>What is wrong with rules (those take nothing) and what is to be done after them.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>Applies rules.</summary>
    /// <param name="summary">The ledger.</param>
    /// <param name="rules">The rules; one that is wrong takes nothing.</param>
    /// <param name="catalogue">Which categories there are.</param>
    /// <param name="fiscalYear">The year that is delivered.</param>
    public static LedgerMapping Apply(LedgerSummary summary, LedgerRules rules, BenchmarkCatalogue catalogue, int fiscalYear)
    {
        var wrong = rules.Check(catalogue, fiscalYear);
        var unusable = wrong.Where(static problem => problem.Severity >= Severity.Blocks).Select(static problem => problem.Place.Line - 1).ToHashSet();
        var matches = rules.Rules.Select((rule, number) => unusable.Contains(number) ? null : new RuleMatch(rule.When, summary)).ToArray();
        var totals = summary.Totals.Select(total => new MappedTotal(total, FirstThatFits(matches, total))).ToImmutableArray();
        return new LedgerMapping(summary, rules, catalogue, totals, wrong);
    }

    /// <summary>The ledger with the detail of what is ICT or may be; of what is ignored only totals per account stay.</summary>
    public LedgerSummary Minimised()
    {
        var ignored = Totals.Where(total => total.Rule is { } rule && Rules.Rules[rule].Then.IsIgnored).Select(static total => total.Total).ToHashSet();
        return Summary.WithoutDetail(total => !ignored.Contains(total));
    }

    private static int? FirstThatFits(RuleMatch?[] matches, LedgerTotal total)
    {
        var rule = Array.FindIndex(matches, match => match is not null && match.Fits(total));
        return rule < 0 ? null : rule;
    }

    private LedgerPart PartOf(Func<MappedTotal, bool> belongs) => LedgerPart.Of(Totals.Where(belongs).Select(static total => total.Total));

    private IEnumerable<Problem> Remarks()
    {
        for (var rule = 0; rule < ByRule.Length; rule++)
        {
            if (ByRule[rule].Totals == 0)
                yield return RuleUnused.Check.At(new Place(LedgerRules.Place, rule + 1), SentenceFact.Text("rule", RuleForm.Named(Rules.Rules[rule], rule + 1)));
        }

        var personnel = Rows.Count(static row => row.Table == CostTree.Personnel);
        if (personnel > 0)
            yield return PersonnelWithoutFte.Check.At(new Place(LedgerRules.Place), SentenceFact.Count("count", personnel));
    }
}
