using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery.Allocation;

/// <summary>How a partnership's cost goes to its members; to a member only its own part is told.</summary>
public sealed record AllocationView
{
    /// <summary>Name of the partnership.</summary>
    public required string Partnership { get; init; }

    /// <summary>Whether the key is inhabitants.</summary>
    public bool ByInhabitants { get; init; }

    /// <summary>The parts; none = nothing can be divided yet.</summary>
    public required IReadOnlyList<AllocationPart> Parts { get; init; }

    /// <summary>Names of members whose inhabitants are not known.</summary>
    public IReadOnlyList<string> WithoutKey { get; init; } = [];
}

/// <summary>The part of one member.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Share">Its part of the whole, 0 to 1.</param>
/// <param name="Categories">Cents by category, in the order of the cost tree.</param>
/// <param name="Cents">The whole part in cents.</param>
/// <param name="MilliFte">Thousandths of an fte.</param>
/// <param name="RechargedCents">What the member says it paid, in cents; null = it delivered nothing yet.</param>
public sealed record AllocationPart(string Name, double Share, IReadOnlyList<(LocalisedText Label, long Cents)> Categories, long Cents, long MilliFte, long? RechargedCents);
