using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Questions;

/// <summary>How far a question is.</summary>
public enum QuestionState
{
    /// <summary>Waits for the coordinator.</summary>
    Open,

    /// <summary>Explained or corrected; waits for the team.</summary>
    Answered,

    /// <summary>Done: accepted by the team, or what it was about is gone.</summary>
    Settled,
}

/// <summary>A question about a return: asked by a check or by the team. With its messages it is a thread.</summary>
public sealed record Question
{
    /// <summary>Names the question.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose return.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>Code of the check; empty = asked by the team.</summary>
    public required string Check { get; init; }

    /// <summary>Table of the form; empty = the return as a whole.</summary>
    public required string Table { get; init; }

    /// <summary>Line in the table; empty = the table as a whole.</summary>
    public required string Line { get; init; }

    /// <summary>Column; empty = the line as a whole.</summary>
    public required string Column { get; init; }

    /// <summary>What is asked.</summary>
    public required LocalisedText Sentence { get; init; }

    /// <summary>By how many euros per inhabitant the headline of the edition may change; null = cannot be told.</summary>
    public required double? Influence { get; init; }

    /// <summary>How far it is.</summary>
    public required QuestionState State { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Number of this version of the record; 0 = not kept yet.</summary>
    public int Version { get; init; }

    /// <summary>What makes two questions the same one, so that a second submission goes on with its thread.</summary>
    public (string Check, string Table, string Line, string Column) Subject => (Check, Table, Line, Column);
}

/// <summary>What a message in a thread does.</summary>
public enum MessageKind
{
    /// <summary>The team says or asks something.</summary>
    Remark,

    /// <summary>The coordinator explains why it is right.</summary>
    Explanation,

    /// <summary>The coordinator or the team corrected the value.</summary>
    Correction,

    /// <summary>The team accepts the answer.</summary>
    Acceptance,
}

/// <summary>A message in the thread of a question. Messages are never changed.</summary>
/// <param name="Question">Which thread.</param>
/// <param name="Kind">What it does.</param>
/// <param name="At">When.</param>
/// <param name="By">Account; null = the program.</param>
/// <param name="ByName">Name.</param>
/// <param name="Text">What is said.</param>
public sealed record Message(Guid Question, MessageKind Kind, DateTimeOffset At, Guid? By, string ByName, string Text);

/// <summary>A value that was corrected: what was delivered and what it became stay, with reason and who.</summary>
public sealed record Correction
{
    /// <summary>Whose return.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>Table of the form.</summary>
    public required string Table { get; init; }

    /// <summary>Line.</summary>
    public required string Line { get; init; }

    /// <summary>Column.</summary>
    public required string Column { get; init; }

    /// <summary>The raw value as delivered; empty = blank.</summary>
    public required string Raw { get; init; }

    /// <summary>The corrected value; empty = blank.</summary>
    public required string Corrected { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The question that led to it; null = none.</summary>
    public required Guid? Question { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Account.</summary>
    public required Guid? By { get; init; }

    /// <summary>Name.</summary>
    public required string ByName { get; init; }
}
