namespace Maatstaf.Ledger.Rules;

/// <summary>
/// A condition worked out for one ledger: which accounts, cost centres and suppliers fit, so that each total costs three look-ups.
/// </summary>
internal sealed class RuleMatch
{
    private readonly HashSet<string>? accounts, costCentres, suppliers;
    private readonly bool isEmpty;

    public RuleMatch(LedgerCondition condition, LedgerSummary summary)
    {
        isEmpty = condition.IsEmpty;
        if (condition is not { AccountFrom: "", AccountTo: "", AccountStarts: "", Description: "" })
            accounts = [.. summary.Accounts.Where(account => FitsAccount(condition, account)).Select(static account => account.Number)];
        costCentres = FittingParties(condition.CostCentre, summary.CostCentres);
        suppliers = FittingParties(condition.Supplier, summary.Suppliers);
    }

    public bool Fits(LedgerTotal total) =>
        !isEmpty
        && (accounts is null || accounts.Contains(total.Account))
        && (costCentres is null || costCentres.Contains(total.CostCentre))
        && (suppliers is null || suppliers.Contains(total.Supplier));

    private static bool FitsAccount(LedgerCondition condition, LedgerAccount account)
    {
        var number = account.Number;
        return (condition.AccountFrom.Length == 0 || AccountNumber.Compare(number, condition.AccountFrom.Trim()) >= 0)
            && (condition.AccountTo.Length == 0 || AccountNumber.Compare(number, condition.AccountTo.Trim()) <= 0)
            && number.StartsWith(condition.AccountStarts.Trim(), StringComparison.OrdinalIgnoreCase)
            && (condition.Description.Length == 0 || PlainText.Holds(PlainText.Of(account.Description), PlainText.Of(condition.Description.Trim())));
    }

    private static HashSet<string>? FittingParties(string wanted, IEnumerable<LedgerParty> parties)
    {
        var plain = PlainText.Of(wanted.Trim());
        return plain.Length == 0
            ? null
            : [.. parties.Where(party => PlainText.Of(party.Id) == plain || PlainText.Holds(PlainText.Of(party.Name), plain)).Select(static party => party.Id)];
    }
}
