using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Editing;

/// <summary>What the team made of the report of an edition, after a change. None is ever changed; putting an older one back makes a next one.</summary>
public sealed record ReportRevision
{
    /// <summary>Which edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>1 for the first, then 2, …</summary>
    public required int Number { get; init; }

    /// <summary>What was done, as a verb with its subject: <c>text.add</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The chapter to which it was done; empty = to the whole report.</summary>
    public required string Chapter { get; init; }

    /// <summary>Everything that the team changed, as the reports write it.</summary>
    public required byte[] Content { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who.</summary>
    public required string By { get; init; }
}

/// <summary>Which revision of a report everyone sees with which version of its figures. None is ever changed; the newest counts.</summary>
public sealed record ReportPublication
{
    /// <summary>Which edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>1 for the first, then 2, …</summary>
    public required int Number { get; init; }

    /// <summary>Number of the frozen version of the figures.</summary>
    public required int Frozen { get; init; }

    /// <summary>Number of the revision; 0 = as it was computed.</summary>
    public required int Revision { get; init; }

    /// <summary>What was open and accepted by who published it, with how many: <c>questions-open=3</c>, separated by spaces.</summary>
    public required string Accepted { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who.</summary>
    public required string By { get; init; }
}

/// <summary>Somebody whom the team shows the report of an edition before it is published.</summary>
/// <param name="Edition">Which edition.</param>
/// <param name="Account">Who.</param>
/// <param name="Since">Since when.</param>
/// <param name="By">Who of the team chose them.</param>
public sealed record PreviewReader(Edition Edition, Guid Account, DateTimeOffset Since, string By);
