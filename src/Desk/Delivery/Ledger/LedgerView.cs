using Maatstaf.Catalogue;
using Maatstaf.Ledger;
using Maatstaf.Ledger.Rules;
using Maatstaf.Ledger.Suggesting;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery.Ledger;

/// <summary>A delivered ledger as the page shows it.</summary>
public sealed record LedgerView
{
    /// <summary>The ledger with its rules.</summary>
    public required LedgerMapping Mapping { get; init; }

    /// <summary>The version of the rules that the reader sees.</summary>
    public required int RulesVersion { get; init; }

    /// <summary>Rules that would take what is undecided.</summary>
    public required IReadOnlyList<RuleSuggestion> Suggestions { get; init; }

    /// <summary>Where money can go: leaves that are asked in the year, by component.</summary>
    public required IReadOnlyList<(LocalisedText Component, IReadOnlyList<FormChoice> Choices)> Destinations { get; init; }

    /// <summary>What nobody decided yet, per account, the most money first.</summary>
    public IReadOnlyList<UndecidedAccount> Undecided =>
    [
        .. Mapping.Totals.Where(static total => total.Rule is null)
            .GroupBy(static total => total.Total.Account, StringComparer.Ordinal)
            .Select(group => new UndecidedAccount(
                group.Key,
                Mapping.Summary.Account(group.Key)?.Description ?? string.Empty,
                [.. group.Select(total => Mapping.Summary.SupplierName(total.Total.Supplier)).Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                group.Sum(static total => total.Total.Cents)))
            .OrderByDescending(static account => Math.Abs(account.Cents)).ThenBy(static account => account.Number, StringComparer.Ordinal),
    ];

    /// <summary>A part of all money that the ledger is about, 0 to 100.</summary>
    public int PercentOf(LedgerPart part)
    {
        var all = Mapping.Mapped.GrossCents + Mapping.Ignored.GrossCents + Mapping.Undecided.GrossCents;
        return all == 0 ? 0 : (int)Math.Round(100m * part.GrossCents / all, MidpointRounding.AwayFromZero);
    }
}

/// <summary>An account about which nobody decided yet.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Description">Its name.</param>
/// <param name="Suppliers">Suppliers on it.</param>
/// <param name="Cents">Cost minus revenue in cents.</param>
public sealed record UndecidedAccount(string Number, string Description, IReadOnlyList<string> Suppliers, long Cents)
{
    /// <summary>How many suppliers are named beside the account.</summary>
    public const int MostSuppliers = 3;
}
