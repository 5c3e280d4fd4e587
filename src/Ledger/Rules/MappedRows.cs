using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;

namespace Maatstaf.Ledger.Rules;

/// <summary>
/// The rows that come of a mapping. A line is named after what it is made of, so that it keeps its name when the ledger or
/// the rules are looked at again.
/// </summary>
internal static class MappedRows
{
    private const string Prefix = "gb";
    private const int LongestLine = 64, HashLetters = 8, MostAccountsNamed = 5, LongestDescription = 40;

    public static ImmutableArray<DeliveredRow> Of(LedgerMapping mapping, CostTree tree) =>
    [
        .. mapping.Totals
            .Where(total => total.Rule is { } rule && !mapping.Rules.Rules[rule].Then.IsIgnored)
            .Select(total => (total.Total, mapping.Rules.Rules[total.Rule!.Value].Then))
            .GroupBy(pair => (pair.Then, Who: WhoOf(pair.Total, tree.ComponentOf(pair.Then.Category)!)))
            .Select(group => RowOf(mapping.Summary, group.Key.Then, group.Key.Who, [.. group.Select(static pair => pair.Total)], tree))
            .Where(static row => row["amount_eur"] != "0.00")
            .OrderBy(static row => row.Table, StringComparer.Ordinal)
            .ThenBy(static row => row.Line, StringComparer.Ordinal),
    ];

    /// <summary>What keeps rows of one outcome apart: the supplier where the table has one, else the account; people are not told apart.</summary>
    private static (string Supplier, string Account) WhoOf(LedgerTotal total, string table) => table switch
    {
        CostTree.Personnel => (string.Empty, string.Empty),
        CostTree.Software when total.Supplier.Length > 0 => (total.Supplier, string.Empty),
        _ => (string.Empty, total.Account),
    };

    private static DeliveredRow RowOf(LedgerSummary summary, LedgerOutcome outcome, (string Supplier, string Account) who, LedgerTotal[] totals, CostTree tree)
    {
        var table = tree.ComponentOf(outcome.Category)!;
        var cents = totals.Sum(static total => total.Cents);
        KeyValuePair<string, string>[] cells =
        [
            new(table == CostTree.Personnel ? "function" : "category", outcome.Category),
            new("amount_eur", (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture)),
            new("employment", outcome.Employment),
            new("hosting", outcome.Hosting),
            new("supplier", summary.SupplierName(who.Supplier)),
            new("theme", outcome.Theme),
            new("recharge", outcome.Recharge),
        ];
        var accounts = totals.Select(static total => total.Account).Distinct().Order(StringComparer.Ordinal).ToArray();
        var named = accounts is [var only] ? Named(summary, only) : string.Join(", ", accounts.Take(MostAccountsNamed)) + (accounts.Length > MostAccountsNamed ? ", …" : string.Empty);
        return DeliveredRow.Of(table, LineOf(outcome, who), cells, new Provenance(Way.Ledger, summary.File, named, 0));
    }

    private static string Named(LedgerSummary summary, string account)
    {
        var description = summary.Account(account)?.Description.Trim() ?? string.Empty;
        var shown = description.Length > LongestDescription ? description[..(LongestDescription - 1)].TrimEnd() + "…" : description;
        return $"{account} {shown}".TrimEnd();
    }

    private static string LineOf(LedgerOutcome outcome, (string Supplier, string Account) who)
    {
        var leaf = outcome.Category[(outcome.Category.IndexOf('.', StringComparison.Ordinal) + 1)..];
        var place = who.Supplier.Length > 0 ? $"lev.{who.Supplier}" : who.Account.Length > 0 ? $"rek.{who.Account}" : string.Empty;
        var fit = new string([.. place.Select(static letter => char.IsAsciiLetterOrDigit(letter) || letter == '.' ? letter : '_')]);
        string[] ends = [outcome.Employment, outcome.Hosting, outcome.Theme, outcome.Recharge];
        string Joined(string middle) => string.Join('-', ((string[])[Prefix, leaf, middle, .. ends]).Where(static part => part.Length > 0));
        var (whole, line) = (Joined(place), Joined(fit));
        if (line == whole && line.Length <= LongestLine)
            return line;

        // Cut or changed names could fall together; the fingerprint keeps them apart.
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)))[..HashLetters];
        return $"{line[..Math.Min(line.Length, LongestLine - HashLetters - 1)]}-{fingerprint}";
    }
}
