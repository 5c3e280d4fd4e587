using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Peers;

/// <summary>A participant that can be put in a group: it shares the year by name.</summary>
/// <param name="Code">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="Inhabitants">Inhabitants that year; null = it is in the group and does not share this year.</param>
/// <param name="IsChosen">Whether it is ticked.</param>
public sealed record Candidate(OrganisationCode Code, string Name, long? Inhabitants, bool IsChosen);

/// <summary>The form in which a group of one's own is made or changed.</summary>
public sealed record GroupFormView
{
    /// <summary>The group; null = a new one.</summary>
    public required Guid? Id { get; init; }

    /// <summary>What is typed as its name.</summary>
    public required string Name { get; init; }

    /// <summary>What is searched for; empty = everybody is shown.</summary>
    public required string Search { get; init; }

    /// <summary>Who can be ticked, by name. Who is ticked is always among them, whatever is searched for.</summary>
    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>How many participants share the year by name, besides oneself.</summary>
    public required int Sharing { get; init; }

    /// <summary>Number of the version of the group that is changed; 0 for a new one.</summary>
    public required int Version { get; init; }

    /// <summary>Where the form goes, after the municipality.</summary>
    public string Action => "vergelijken/groep" + (Id is { } id ? $"/{id:N}" : null);
}
