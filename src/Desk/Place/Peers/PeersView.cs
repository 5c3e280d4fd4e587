using Maatstaf.Position.Peers;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Peers;

/// <summary>A group that can be chosen, with its headline beside the own value.</summary>
/// <param name="Group">The group.</param>
/// <param name="Headline">Its headline of the whole ICT cost per inhabitant.</param>
public sealed record GroupRow(ComparisonGroup Group, GroupFigure Headline);

/// <summary>A group of one's own.</summary>
/// <param name="Saved">As it was saved.</param>
/// <param name="Row">Its figures.</param>
/// <param name="Members">Names of who is in it this year, by name.</param>
/// <param name="NotIn">Names of who was put in it and is not in it this year, by name: why, is not said.</param>
/// <param name="Version">Number of this version of the record.</param>
public sealed record OwnGroupRow(SavedGroup Saved, GroupRow Row, IReadOnlyList<string> Members, IReadOnlyList<string> NotIn, int Version);

/// <summary>With whom one can be compared.</summary>
public sealed record PeersView
{
    /// <summary>The own value of the whole ICT cost per inhabitant.</summary>
    public required FigureValue Own { get; init; }

    /// <summary>The fixed groups, in the order of the catalogue.</summary>
    public required IReadOnlyList<GroupRow> Fixed { get; init; }

    /// <summary>The fixed groups in which the municipality is that year.</summary>
    public required IReadOnlySet<string> OwnGroups { get; init; }

    /// <summary>The nearest neighbours.</summary>
    public required GroupRow Nearest { get; init; }

    /// <summary>The groups of one's own, by name.</summary>
    public required IReadOnlyList<OwnGroupRow> Saved { get; init; }

    /// <summary>The whole address of the place beside the chosen group, to send to a colleague.</summary>
    public required string Address { get; init; }

    /// <summary>A group that was just deleted, sealed so that it can be put back; null = none was.</summary>
    public DeletedGroup? Deleted { get; init; }
}

/// <summary>A group that was just deleted.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sealed">The group as the site wrote it, unreadable and unchangeable for others.</param>
public sealed record DeletedGroup(string Name, string Sealed);
