using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Peers;

/// <summary>A group of participants that an organisation saved by name, to compare itself with.</summary>
public sealed record PeerGroup
{
    /// <summary>Names the group.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose group; nobody else sees it.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Who was put in it, ascending by code, each once. Who is anonymous in a year is not in it that year.</summary>
    public required IReadOnlyList<OrganisationCode> Members { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Name of who changed it last.</summary>
    public string ChangedBy { get; init; } = string.Empty;

    /// <summary>Number of this version of the record; 0 = not kept yet.</summary>
    public int Version { get; init; }
}
