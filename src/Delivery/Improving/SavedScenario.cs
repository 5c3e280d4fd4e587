using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Improving;

/// <summary>A "what if" that an organisation saved by name. What comes of it is calculated anew whenever it is looked at.</summary>
public sealed record SavedScenario
{
    /// <summary>Names the scenario.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose scenario; nobody else sees it.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Fiscal year of the own figures that it starts from.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>With whom is compared, as it stands in an address: <c>groep=small</c>.</summary>
    public required string Group { get; init; }

    /// <summary>Its first year and its steps, as they stand in an address.</summary>
    public required string Steps { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Name of who changed it last.</summary>
    public string ChangedBy { get; init; } = string.Empty;

    /// <summary>Number of this version of the record; 0 = not kept yet.</summary>
    public int Version { get; init; }
}
