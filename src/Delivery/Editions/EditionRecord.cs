using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Editions;

/// <summary>How far an edition is. The order is that of time.</summary>
public enum EditionState
{
    /// <summary>Participants and questions are being prepared; nobody delivers yet.</summary>
    Prepared,

    /// <summary>Organisations deliver.</summary>
    Open,

    /// <summary>Delivering is over; the team asks and approves.</summary>
    Checking,

    /// <summary>The figures stand; nothing changes any more but by a new version.</summary>
    Frozen,

    /// <summary>Everyone may see it.</summary>
    Published,
}

/// <summary>An edition and how far it is.</summary>
/// <param name="Edition">Which edition.</param>
/// <param name="State">How far it is.</param>
/// <param name="Deadline">Last day of delivering; null = not set.</param>
/// <param name="Version">Number of this version of the record; 0 = not kept yet.</param>
public sealed record EditionRecord(Edition Edition, EditionState State, DateOnly? Deadline, int Version)
{
    /// <summary>Whether organisations may change and submit returns.</summary>
    public bool TakesReturns => State is EditionState.Open or EditionState.Checking;

    /// <summary>Whether returns may be approved.</summary>
    public bool TakesApprovals => State is EditionState.Open or EditionState.Checking;

    /// <summary>Whether its figures stand.</summary>
    public bool Stands => State >= EditionState.Frozen;

    /// <summary>The state that comes next; null when there is none.</summary>
    public EditionState? Next => State == EditionState.Published ? null : State + 1;
}

/// <summary>The figures of an edition as they were frozen. A later correction makes a next version; none is ever changed.</summary>
public sealed record FrozenEdition
{
    /// <summary>Which edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>1 for the first, then 2, …</summary>
    public required int Number { get; init; }

    /// <summary>The bytes of <c>statistics.csv</c> as the team sees it.</summary>
    public required byte[] Statistics { get; init; }

    /// <summary>SHA-256 of <see cref="Statistics"/> in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>What the figures are published with: what they are called, who took part, prices, size classes; empty = not kept with this version.</summary>
    public byte[] Frame { get; init; } = [];

    /// <summary>What participants and everyone see of it, each as it was frozen; none = not kept with this version, so they see nothing of it.</summary>
    public IReadOnlyList<FrozenView> Views { get; init; } = [];

    /// <summary>Why this version was made; empty for the first.</summary>
    public required string Reason { get; init; }

    /// <summary>Which version of which return counts in it.</summary>
    public required IReadOnlyList<CountedReturn> Counted { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who made it.</summary>
    public required string By { get; init; }

    /// <summary>The figures as an audience sees them; null when they were not kept for it.</summary>
    public FrozenView? SeenBy(Audience audience) => audience == Audience.Internal
        ? new FrozenView(audience, Statistics, Frame, Hash)
        : Views.FirstOrDefault(view => view.Audience == audience);
}

/// <summary>The figures of a frozen edition as one audience sees them.</summary>
/// <param name="Audience">Who may see them.</param>
/// <param name="Statistics">The bytes of <c>statistics.csv</c>.</param>
/// <param name="Frame">What the figures are published with.</param>
/// <param name="Hash">SHA-256 of the statistics in hexadecimal.</param>
public sealed record FrozenView(Audience Audience, byte[] Statistics, byte[] Frame, string Hash);

/// <summary>A return that counts in a frozen edition.</summary>
/// <param name="Organisation">Whose.</param>
/// <param name="Version">Number of the return's version; 0 = it came with a data package, before versions were kept.</param>
public sealed record CountedReturn(OrganisationCode Organisation, int Version);
