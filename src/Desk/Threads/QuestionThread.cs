using Maatstaf.Delivery.Questions;

namespace Maatstaf.Desk.Threads;

/// <summary>A question with everything that belongs to it, as both sides see it.</summary>
public sealed record QuestionThread
{
    /// <summary>The question.</summary>
    public required Question Question { get; init; }

    /// <summary>Its messages, oldest first.</summary>
    public required IReadOnlyList<Message> Messages { get; init; }

    /// <summary>Corrections that it led to, oldest first.</summary>
    public required IReadOnlyList<Correction> Corrections { get; init; }

    /// <summary>What stands in the cell now, as people read it; empty = blank, or the question is not about one cell.</summary>
    public string Own { get; init; } = string.Empty;

    /// <summary>The same as it is typed on this page.</summary>
    public string OwnTyped { get; init; } = string.Empty;

    /// <summary>What stood there last year; empty = not known.</summary>
    public string LastYear { get; init; } = string.Empty;

    /// <summary>Where it is, in words: table, line, column.</summary>
    public required string PlaceName { get; init; }

    /// <summary>Address of the cell without language; empty = there is no cell.</summary>
    public string PlacePath { get; init; } = string.Empty;

    /// <summary>Whether one cell can be corrected from here.</summary>
    public bool HasCell { get; init; }
}
