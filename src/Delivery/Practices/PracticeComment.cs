using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Practices;

/// <summary>What somebody said under a practice. It is visible at once; the team can hide it afterwards.</summary>
public sealed record PracticeComment
{
    /// <summary>Names the comment.</summary>
    public required Guid Id { get; init; }

    /// <summary>Under which practice.</summary>
    public required Guid Practice { get; init; }

    /// <summary>For which organisation; null = for the benchmark team.</summary>
    public required OrganisationCode? Organisation { get; init; }

    /// <summary>Whether the organisation wants to be named with it.</summary>
    public required bool ShowsName { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Account of who said it; null = the program.</summary>
    public required Guid? By { get; init; }

    /// <summary>Name of who said it; only the team sees it.</summary>
    public required string ByName { get; init; }

    /// <summary>What is said: plain text with line breaks.</summary>
    public required string Text { get; init; }

    /// <summary>Why the team hid it; empty = it is visible.</summary>
    public string HiddenBecause { get; init; } = string.Empty;

    /// <summary>Number of this version of the record; 0 = not kept yet.</summary>
    public int Version { get; init; }
}
