using Maatstaf.Delivery.Keeping;

namespace Maatstaf.Delivery.Practices;

/// <summary>A practice as the team sees it.</summary>
public sealed record ModeratedPractice
{
    /// <summary>The practice.</summary>
    public required Practice Practice { get; init; }

    /// <summary>Who wrote it.</summary>
    public required OrganisationEntry Organisation { get; init; }

    /// <summary>How other participants see who wrote it.</summary>
    public required Byline Author { get; init; }

    /// <summary>What was submitted last; null = nothing was.</summary>
    public required PracticeVersion? Newest { get; init; }

    /// <summary>What others see now; null = nothing.</summary>
    public required PracticeVersion? Visible { get; init; }
}

/// <summary>Something about a text that is not right.</summary>
/// <param name="Field">Name of the field in the form.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record PracticeProblem(string Field, Vocabulary.LocalisedText Sentence);

/// <summary>A thread between two organisations as one of its readers sees it.</summary>
public sealed record ShownContact
{
    /// <summary>Names the thread.</summary>
    public required Guid Id { get; init; }

    /// <summary>The practice that it is about, when others see it still; null = it is not there, or the thread is about none.</summary>
    public required ShownPractice? Practice { get; init; }

    /// <summary>Id of the node of the cost tree that it is about; empty when it is about a practice.</summary>
    public required string Node { get; init; }

    /// <summary>The own organisation.</summary>
    public required string OwnName { get; init; }

    /// <summary>The other organisation, as far as it is told.</summary>
    public required Byline Other { get; init; }

    /// <summary>Whether the own organisation is the one that was asked.</summary>
    public required bool WasAsked { get; init; }

    /// <summary>Its messages, oldest first.</summary>
    public required IReadOnlyList<ShownMessage> Messages { get; init; }
}

/// <summary>A message in a thread between two organisations.</summary>
/// <param name="IsOwn">Whether the own organisation says it.</param>
/// <param name="ByName">Who says it; empty when the organisation is not named.</param>
/// <param name="At">When.</param>
/// <param name="Text">What is said.</param>
public sealed record ShownMessage(bool IsOwn, string ByName, DateTimeOffset At, string Text);
