using System.Collections.Immutable;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger;

/// <summary>
/// What is kept of a ledger: totals, never lines. A ledger holds personal data (who was paid for what, in descriptions);
/// a benchmark needs none of it, so the file itself is not kept.
/// </summary>
public sealed partial record LedgerSummary
{
    /// <summary>Name of the file.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file in hexadecimal: the same file again is known by it.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Bytes of the file.</summary>
    public required long Bytes { get; init; }

    /// <summary>Version of the audit file as it was read: 3.2, 3.2.1 or 4.0.</summary>
    public required string Version { get; init; }

    /// <summary>Fiscal year; null = the file does not say.</summary>
    public required int? FiscalYear { get; init; }

    /// <summary>Whose books, as the file names them; empty = not said.</summary>
    public required string Company { get; init; }

    /// <summary>The program that wrote it, with its version; empty = not said.</summary>
    public required string Software { get; init; }

    /// <summary>All accounts, by number.</summary>
    public required ImmutableArray<LedgerAccount> Accounts { get; init; }

    /// <summary>The cost centres that cost was booked on, by code.</summary>
    public required ImmutableArray<LedgerParty> CostCentres { get; init; }

    /// <summary>The suppliers that cost was booked on, by number.</summary>
    public required ImmutableArray<LedgerParty> Suppliers { get; init; }

    /// <summary>Totals of the accounts of the result (and of those of which it is not known), by account, cost centre and supplier.</summary>
    public required ImmutableArray<LedgerTotal> Totals { get; init; }

    /// <summary>What was counted.</summary>
    public required LedgerCounts Counts { get; init; }

    /// <summary>What was odd, none of it so bad that the totals are not right.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }

    /// <summary>All totals together in cents: cost minus revenue.</summary>
    public long TotalCents => Totals.Sum(static total => total.Cents);

    /// <summary>The account with a number, or null.</summary>
    public LedgerAccount? Account(string number) => Find(Accounts, number, static account => account.Number);

    /// <summary>Name of a supplier; its number when the name is not known, empty when there is none.</summary>
    public string SupplierName(string number) => NameOf(Suppliers, number);

    /// <summary>Name of a cost centre; its code when the name is not known, empty when there is none.</summary>
    public string CostCentreName(string code) => NameOf(CostCentres, code);

    /// <summary>
    /// The same ledger with only a total per account where the detail is not needed: which suppliers stand behind
    /// an account that is no ICT is nobody's business.
    /// </summary>
    /// <param name="needsDetail">Whether a total keeps its cost centre and supplier.</param>
    public LedgerSummary WithoutDetail(Func<LedgerTotal, bool> needsDetail)
    {
        var totals = Totals
            .Select(total => needsDetail(total) ? total : total with { CostCentre = string.Empty, Supplier = string.Empty })
            .GroupBy(static total => (total.Account, total.CostCentre, total.Supplier))
            .Select(static group => new LedgerTotal(group.Key.Account, group.Key.CostCentre, group.Key.Supplier, group.Sum(static total => total.Cents), group.Sum(static total => total.Lines)))
            .Order(LedgerTotal.Order)
            .ToImmutableArray();
        return this with
        {
            Totals = totals,
            Suppliers = [.. Suppliers.Where(supplier => totals.Any(total => total.Supplier == supplier.Id))],
            CostCentres = [.. CostCentres.Where(centre => totals.Any(total => total.CostCentre == centre.Id))],
        };
    }

    private static string NameOf(ImmutableArray<LedgerParty> parties, string id) =>
        Find(parties, id, static party => party.Id) is { Name.Length: > 0 } party ? party.Name : id;

    private static T? Find<T>(ImmutableArray<T> sorted, string key, Func<T, string> keyOf)
        where T : class
    {
        var (from, to) = (0, sorted.Length - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(keyOf(sorted[middle]), key);
            if (order == 0)
                return sorted[middle];
            (from, to) = order < 0 ? (middle + 1, to) : (from, middle - 1);
        }

        return null;
    }
}
