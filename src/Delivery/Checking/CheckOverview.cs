using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Questions;

namespace Maatstaf.Delivery.Checking;

/// <summary>How far an organisation is with an edition, as the check desk counts it.</summary>
public enum Progress
{
    /// <summary>Nobody began.</summary>
    NotBegun,

    /// <summary>Somebody works on it.</summary>
    Draft,

    /// <summary>Delivered; waits for approval.</summary>
    Submitted,

    /// <summary>Delivered; questions are open.</summary>
    Questions,

    /// <summary>Approved; it counts.</summary>
    Approved,
}

/// <summary>An organisation on the check desk.</summary>
public sealed record CheckedOrganisation
{
    /// <summary>Which organisation.</summary>
    public required OrganisationEntry Organisation { get; init; }

    /// <summary>Its case; null = nobody began.</summary>
    public required ReturnCase? Case { get; init; }

    /// <summary>Questions that wait for the coordinator.</summary>
    public required int Open { get; init; }

    /// <summary>Questions that wait for the team.</summary>
    public required int Answered { get; init; }

    /// <summary>Euros per inhabitant by which the questions that are not settled may change the headline, added up without signs; null = none of them can be told.</summary>
    public required double? Influence { get; init; }

    /// <summary>When something was last done; null = never.</summary>
    public required DateTimeOffset? ChangedAt { get; init; }

    /// <summary>Who did it; empty = not known.</summary>
    public required string ChangedBy { get; init; }

    /// <summary>How far it is.</summary>
    public Progress Progress => Case?.State switch
    {
        null => Progress.NotBegun,
        ReturnState.Draft => Progress.Draft,
        ReturnState.Submitted => Progress.Submitted,
        ReturnState.Questions => Progress.Questions,
        _ => Progress.Approved,
    };
}

/// <summary>A question on the check desk.</summary>
/// <param name="Question">The question.</param>
/// <param name="Organisation">Whose return it is about.</param>
/// <param name="Days">Whole days since it was asked.</param>
public sealed record CheckedQuestion(Question Question, OrganisationEntry Organisation, int Days);

/// <summary>All returns and questions of an edition.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Organisations">All organisations, by name.</param>
/// <param name="Questions">All questions, the largest influence first; those whose influence cannot be told last.</param>
public sealed record CheckOverview(EditionRecord Edition, IReadOnlyList<CheckedOrganisation> Organisations, IReadOnlyList<CheckedQuestion> Questions)
{
    /// <summary>How many organisations are this far.</summary>
    public int CountOf(Progress progress) => Organisations.Count(organisation => organisation.Progress == progress);
}
