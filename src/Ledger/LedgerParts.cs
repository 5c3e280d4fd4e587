namespace Maatstaf.Ledger;

/// <summary>What an account is of.</summary>
public enum AccountKind
{
    /// <summary>Not said; its lines are kept, to be looked at.</summary>
    Unknown,

    /// <summary>The balance sheet: no cost.</summary>
    Balance,

    /// <summary>Cost and revenue.</summary>
    Result,

    /// <summary>Both (kind M of version 3.2); its lines are kept.</summary>
    Mixed,
}

/// <summary>An account (grootboekrekening).</summary>
/// <param name="Number">Its number; may hold letters.</param>
/// <param name="Description">Its name; empty = not in the chart of accounts.</param>
/// <param name="Kind">What it is of.</param>
/// <param name="Rgs">Code of the reference chart of accounts (RGS); empty = none.</param>
/// <param name="Cents">Debit minus credit of the year in cents, without the opening balance.</param>
/// <param name="Lines">Lines of the year.</param>
/// <param name="OpeningCents">Opening balance in cents, period 0 included.</param>
public sealed record LedgerAccount(string Number, string Description, AccountKind Kind, string Rgs, long Cents, long Lines, long OpeningCents);

/// <summary>A supplier or a cost centre.</summary>
/// <param name="Id">Number or code.</param>
/// <param name="Name">Name; empty = not known.</param>
public sealed record LedgerParty(string Id, string Name);

/// <summary>What was booked on an account, for a cost centre, with a supplier.</summary>
/// <param name="Account">Number of the account.</param>
/// <param name="CostCentre">Code of the cost centre, else of the product, else of the project; empty = none.</param>
/// <param name="Supplier">Number of the supplier; empty = none.</param>
/// <param name="Cents">Debit minus credit in cents.</param>
/// <param name="Lines">How many lines.</param>
public sealed record LedgerTotal(string Account, string CostCentre, string Supplier, long Cents, long Lines)
{
    /// <summary>By account, cost centre, supplier.</summary>
    public static Comparer<LedgerTotal> Order { get; } = Comparer<LedgerTotal>.Create(static (left, right) =>
    {
        var byAccount = string.CompareOrdinal(left.Account, right.Account);
        if (byAccount != 0)
            return byAccount;
        var byCentre = string.CompareOrdinal(left.CostCentre, right.CostCentre);
        return byCentre != 0 ? byCentre : string.CompareOrdinal(left.Supplier, right.Supplier);
    });
}

/// <summary>What was counted in a ledger.</summary>
/// <param name="Lines">Lines of transactions.</param>
/// <param name="Transactions">Transactions.</param>
/// <param name="DebitCents">All debit in cents.</param>
/// <param name="CreditCents">All credit in cents.</param>
/// <param name="Unbalanced">Transactions whose debit is not their credit.</param>
public sealed record LedgerCounts(long Lines, long Transactions, long DebitCents, long CreditCents, long Unbalanced)
{
    /// <summary>Whether the whole and each transaction are in balance.</summary>
    public bool IsBalanced => DebitCents == CreditCents && Unbalanced == 0;
}

/// <summary>What came out of reading a ledger.</summary>
/// <param name="Summary">Its totals; null when a problem stops or blocks.</param>
/// <param name="Problems">Everything found, by line.</param>
public sealed record LedgerReading(LedgerSummary? Summary, IReadOnlyList<Vocabulary.Problem> Problems);
