using Maatstaf.Catalogue;
using Maatstaf.Position.Partnerships;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place;

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
