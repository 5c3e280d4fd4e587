using System.Runtime.InteropServices;
using Maatstaf.Catalogue;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Reading;

/// <summary>An account while the ledger is read.</summary>
internal sealed class AccountEntry(string number)
{
    public string Number { get; } = number;

    public string Description { get; set; } = string.Empty;

    public AccountKind Kind { get; set; }

    public string Rgs { get; set; } = string.Empty;

    public bool IsInChart { get; set; }

    public long Cents { get; set; }

    public long Lines { get; set; }

    public long OpeningCents { get; set; }

    public long PeriodZeroCents { get; set; }

    /// <summary>The first line that was booked on it; 0 = none.</summary>
    public int FirstLine { get; set; }
}

/// <summary>A line of a transaction, as far as it is kept until the transaction is complete.</summary>
internal readonly record struct Booking(int Account, int CostCentre, int Supplier, long Cents, int Line);

/// <summary>The sums while the ledger is read: memory grows with combinations, not with lines.</summary>
internal sealed class Books(LedgerLimits limits, LedgerFindings findings)
{
    private readonly Dictionary<(int Account, int CostCentre, int Supplier), (long Cents, long Lines)> totals = [];
    private readonly List<AccountEntry> accounts = [];
    private readonly Dictionary<string, int> accountNumbers = new(StringComparer.Ordinal);
    private readonly TextBudget budget = new(limits.MostText);
    private Parties? suppliers, costCentres;
    private bool isFolding;

    public IReadOnlyList<AccountEntry> Accounts => accounts;

    public Parties Suppliers => suppliers ??= new(limits.MostSuppliers, limits.MostTotals, budget);

    public Parties CostCentres => costCentres ??= new(limits.MostSuppliers, limits.MostTotals, budget);

    public IEnumerable<KeyValuePair<(int Account, int CostCentre, int Supplier), (long Cents, long Lines)>> Totals => totals;

    /// <summary>The account with a number; it is made when it is new.</summary>
    public int Account(ReadOnlySpan<char> number, int line)
    {
        number = KeptText.Fit(number);
        var lookup = accountNumbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(number, out var known))
            return known;
        if (accounts.Count == limits.MostAccounts)
            throw new RefusedLedgerException(TooManyAccounts.Check, line, SentenceFact.Count("limit", limits.MostAccounts));
        var entry = new AccountEntry(number.ToString());
        accounts.Add(entry);
        lookup[number] = accounts.Count - 1;
        return accounts.Count - 1;
    }

    /// <summary>Books a line of the year.</summary>
    public void Post(in Booking booking)
    {
        var account = accounts[booking.Account];
        account.Cents += booking.Cents;
        account.Lines++;
        MarkUsed(account, booking.Line);
        // What stands behind an account of the balance sheet is no cost and is not kept.
        if (account.Kind == AccountKind.Balance)
            return;
        var key = (booking.Account, booking.CostCentre, booking.Supplier);
        if (totals.Count >= limits.MostTotals && !totals.ContainsKey(key))
        {
            if (!isFolding)
                findings.Add(DetailFolded.Check, booking.Line, SentenceFact.Count("limit", limits.MostTotals));
            isFolding = true;
            key = (booking.Account, Parties.None, Parties.None);
        }

        ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(totals, key, out _);
        total = (total.Cents + booking.Cents, total.Lines + 1);
    }

    /// <summary>Books a line of period 0, which is the opening balance.</summary>
    public void PostOpening(in Booking booking)
    {
        var account = accounts[booking.Account];
        account.PeriodZeroCents += booking.Cents;
        account.OpeningCents += booking.Cents;
        MarkUsed(account, booking.Line);
    }

    /// <summary>Says that detail was lost because there were too many suppliers or cost centres.</summary>
    public void Tell()
    {
        if (!isFolding && (Suppliers.IsExhausted || CostCentres.IsExhausted))
            findings.Add(DetailFolded.Check, 0, SentenceFact.Count("limit", limits.MostTotals));
    }

    private static void MarkUsed(AccountEntry account, int line)
    {
        if (account.FirstLine == 0)
            account.FirstLine = line;
    }
}
