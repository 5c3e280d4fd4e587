using Maatstaf.Catalogue;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Rules;

/// <summary>Whether a rule can be used.</summary>
internal static class RuleForm
{
    public static IEnumerable<Problem> Check(LedgerRule rule, int number, BenchmarkCatalogue catalogue, int fiscalYear)
    {
        var place = new Place(LedgerRules.Place, number);
        var named = SentenceFact.Text("rule", Named(rule, number));
        var (when, then) = (rule.When, rule.Then);
        if (when.IsEmpty)
            yield return RuleWithoutCondition.Check.At(place, named);
        if (when is { AccountFrom.Length: > 0, AccountTo.Length: > 0 } && AccountNumber.Compare(when.AccountFrom, when.AccountTo) > 0)
            yield return RuleRangeReversed.Check.At(place, named, SentenceFact.Delivered("from", when.AccountFrom), SentenceFact.Delivered("to", when.AccountTo));
        if (then.IsIgnored)
            yield break;
        if (catalogue.CostTree.NumberOfLeaf(then.Category) < 0 || !catalogue.CostTree[then.Category].IsAsked(fiscalYear))
        {
            yield return RuleLeafUnknown.Check.At(place, named, SentenceFact.Delivered("category", then.Category), SentenceFact.Number("year", fiscalYear));
            yield break;
        }

        var table = catalogue.Form.Tables.Single(table => table.Id == catalogue.CostTree.ComponentOf(then.Category));
        if (table.Id == CostTree.Personnel && then.Employment.Length == 0)
            yield return RuleWithoutEmployment.Check.At(place, named);
        foreach (var (column, value) in ((string, string)[])[("employment", then.Employment), ("hosting", then.Hosting), ("theme", then.Theme), ("recharge", then.Recharge)])
        {
            if (value.Length > 0 && !Takes(table, column, value))
                yield return RuleDoesNotFit.Check.At(place, named, SentenceFact.Text("column", column));
        }
    }

    /// <summary>The rule as people know it: its number, and its name when it has one.</summary>
    public static string Named(LedgerRule rule, int number) =>
        rule.Name.Length == 0 ? FormattableString.Invariant($"{number}") : FormattableString.Invariant($"{number} ({rule.Name})");

    private static bool Takes(FormTable table, string column, string value) =>
        table.Columns.FirstOrDefault(candidate => candidate.Id == column) is { } found
        && (found.Kind == FormKind.Partnership ? OrganisationCode.TryParse(value, out _) : found.Find(value) is not null);
}
