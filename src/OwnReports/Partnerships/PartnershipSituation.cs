using Maatstaf.Disclosure;
using Maatstaf.Improvement.Contracts;
using Maatstaf.Position.Partnerships;

namespace Maatstaf.OwnReports.Partnerships;

/// <summary>What of a partnership's own cost comes to a member.</summary>
/// <param name="Name">Name of the member.</param>
/// <param name="Inhabitants">Its inhabitants on 1 January; null = not known.</param>
/// <param name="Share">Its part of the whole, 0 to 1.</param>
/// <param name="Cents">Its part in cents; the parts of all members add up to the whole.</param>
public sealed record MemberCost(string Name, long? Inhabitants, double Share, long Cents);

/// <summary>What the report of a partnership is made of: its own approved returns, its members, and what its contracts hold.</summary>
public sealed record PartnershipSituation
{
    /// <summary>What participants may see: it knows the edition, the prices and what the data is called.</summary>
    public required Publication Publication { get; init; }

    /// <summary>Name of the partnership.</summary>
    public required string Name { get; init; }

    /// <summary>What it spent, year after year, the newest last; payments of members left out.</summary>
    public required IReadOnlyList<PartnershipRow> Rows { get; init; }

    /// <summary>What of the newest year comes to each member, by name; none when it cannot be divided.</summary>
    public required IReadOnlyList<MemberCost> Members { get; init; }

    /// <summary>What was found in its own contracts; null when no approved return of the newest year is kept.</summary>
    public required ContractReview? Contracts { get; init; }

    /// <summary>What is known of its applications; null when no approved return of the year is kept.</summary>
    public CloudSituation? Cloud { get; init; }

    /// <summary>The day on which contracts and laws are looked at.</summary>
    public required DateOnly Today { get; init; }
}
