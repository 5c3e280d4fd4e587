using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Administration.Status;

/// <summary>How an installation stands at one moment, apart from the work on it.</summary>
public sealed record SiteStand
{
    /// <summary>When was looked.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Program { get; init; }

    /// <summary>Why the store refuses; null = it does not.</summary>
    public LocalisedText? Refusal { get; init; }

    /// <summary>Version of the schema in the database; null = not known, because the store refuses or nobody looked.</summary>
    public int? Schema { get; init; }

    /// <summary>Version of the schema that this program knows.</summary>
    public int Known { get; init; }

    /// <summary>The sites on the database, each as machine and process; null = there is never more than one.</summary>
    public IReadOnlyList<string>? Sites { get; init; }

    /// <summary>Room on the disks to which this site writes.</summary>
    public required IReadOnlyList<DiskRoom> Rooms { get; init; }

    /// <summary>Whether letters can go anywhere.</summary>
    public required bool SendsMail { get; init; }

    /// <summary>How old the newest backup may be.</summary>
    public required TimeSpan OldestBackup { get; init; }

    /// <summary>Settings that are otherwise than by themselves, by key; a value that is null is a secret.</summary>
    public required IReadOnlyList<(string Key, string? Text)> Chosen { get; init; }
}

/// <summary>Room on a disk.</summary>
/// <param name="Use">What is written there.</param>
/// <param name="Free">Bytes that are free.</param>
/// <param name="Least">Bytes that must be.</param>
public sealed record DiskRoom(LocalisedText Use, long Free, long Least);
