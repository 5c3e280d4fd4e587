using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place;

/// <summary>What a partnership spent in a year.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Euros">Whole euros of software, personnel and infrastructure, adding up to the total.</param>
/// <param name="Total">Whole euros of all of it.</param>
/// <param name="Change">Against the year before, as a ratio; null when that year is not there.</param>
/// <param name="RealChange">The same at the prices of this year; null when that year or its prices are not there.</param>
public sealed record PartnershipRow(int Year, IReadOnlyList<decimal> Euros, decimal Total, double? Change, double? RealChange)
{
    /// <summary>A year from its cents.</summary>
    /// <param name="year">Fiscal year.</param>
    /// <param name="cents">Cents by component.</param>
    /// <param name="change">Against the year before, as a ratio.</param>
    /// <param name="realChange">The same at the prices of this year.</param>
    public static PartnershipRow Of(int year, IReadOnlyList<long> cents, double? change, double? realChange)
    {
        ArgumentNullException.ThrowIfNull(cents);
        var total = cents.Sum() / 100.0;
        return new PartnershipRow(year, Rounding.AddingUp([.. cents.Select(static part => part / 100.0)], total, 0), Rounding.HalfAwayFromZero(total, 0), change, realChange);
    }
}

/// <summary>A partnership: its own cost, and its members.</summary>
public sealed record PartnershipView
{
    /// <summary>Which.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The edition that stands.</summary>
    public required Edition Edition { get; init; }

    /// <summary>The components.</summary>
    public required IReadOnlyList<CostNode> Components { get; init; }

    /// <summary>The years, the newest first.</summary>
    public required IReadOnlyList<PartnershipRow> Rows { get; init; }

    /// <summary>The members, by name; those without an address the reader may not see.</summary>
    public required IReadOnlyList<(string Name, string? Path)> Members { get; init; }
}
