using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Practices;

/// <summary>How far a practice is.</summary>
public enum PracticeState
{
    /// <summary>Somebody writes it; what was approved before stays visible.</summary>
    Draft,

    /// <summary>Waits for the team; what was approved before stays visible.</summary>
    Submitted,

    /// <summary>Sent back by the team, with a reason; what was approved before stays visible.</summary>
    Returned,

    /// <summary>What was submitted last is approved and visible.</summary>
    Approved,

    /// <summary>Taken offline by the team, with a reason: nothing of it is visible.</summary>
    Offline,
}

/// <summary>What somebody wrote about a practice. Texts are plain, with line breaks; empty = not written.</summary>
public sealed record PracticeText
{
    /// <summary>Nothing written yet.</summary>
    public static PracticeText Empty { get; } = new() { Title = string.Empty, Done = string.Empty, Cost = string.Empty, Result = string.Empty, Year = null, Node = string.Empty, Theme = string.Empty };

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What was done.</summary>
    public required string Done { get; init; }

    /// <summary>What it cost.</summary>
    public required string Cost { get; init; }

    /// <summary>What it brought.</summary>
    public required string Result { get; init; }

    /// <summary>The year in which it was done; null = not said.</summary>
    public required int? Year { get; init; }

    /// <summary>Id of the node of the cost tree that it is about; empty = not said.</summary>
    public required string Node { get; init; }

    /// <summary>Id of the theme of projects that it is about; empty = none.</summary>
    public required string Theme { get; init; }
}

/// <summary>A practice of an organisation: what is being written, and which version of it others see.</summary>
public sealed record Practice
{
    /// <summary>Names the practice.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who wrote it. Others see this only when it may be named.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Whether the organisation wants to be named with it. It is named only while it also shares its figures by name.</summary>
    public required bool ShowsName { get; init; }

    /// <summary>What is written now.</summary>
    public required PracticeText Text { get; init; }

    /// <summary>How far it is.</summary>
    public required PracticeState State { get; init; }

    /// <summary>Number of the version that was submitted last; 0 = none was.</summary>
    public int Submitted { get; init; }

    /// <summary>Number of the version that others see; 0 = they see nothing.</summary>
    public int Approved { get; init; }

    /// <summary>When the visible version was approved; null = there is none.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>Why the team sent it back or took it offline; empty = it did not.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Name of who changed it last.</summary>
    public string ChangedBy { get; init; } = string.Empty;

    /// <summary>Number of this version of the record; 0 = not kept yet.</summary>
    public int Version { get; init; }

    /// <summary>Whether others see something of it.</summary>
    public bool IsVisible => Approved > 0;
}

/// <summary>A practice as it was submitted; never changed.</summary>
/// <param name="Practice">Which practice.</param>
/// <param name="Number">1 for the first, then 2, …</param>
/// <param name="Text">What was submitted.</param>
/// <param name="At">When.</param>
/// <param name="By">Account; null = the program.</param>
/// <param name="ByName">Name of who submitted it; only the own organisation and the team see it.</param>
public sealed record PracticeVersion(Guid Practice, int Number, PracticeText Text, DateTimeOffset At, Guid? By, string ByName);
