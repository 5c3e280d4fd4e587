using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Practices;

/// <summary>How an organisation is shown to other participants.</summary>
/// <param name="Text">Its name, or what kind of organisation it is.</param>
/// <param name="Named">Which organisation; null = it is not named.</param>
/// <param name="SizeClass">Id of its size class; null = that is not told.</param>
public sealed record Byline(LocalisedText Text, OrganisationCode? Named, string? SizeClass);

/// <summary>A practice as other participants see it: the approved version.</summary>
public sealed record ShownPractice
{
    /// <summary>Names the practice.</summary>
    public required Guid Id { get; init; }

    /// <summary>What was approved.</summary>
    public required PracticeText Text { get; init; }

    /// <summary>Who wrote it, as far as that is told.</summary>
    public required Byline Author { get; init; }

    /// <summary>When it was approved.</summary>
    public required DateTimeOffset ApprovedAt { get; init; }

    /// <summary>How many comments are visible.</summary>
    public required int Comments { get; init; }
}

/// <summary>A comment as it is shown.</summary>
public sealed record ShownComment
{
    /// <summary>Names the comment.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who says it, as far as that is told.</summary>
    public required Byline Author { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What is said.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the reader said it, and may take it away.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Why the team hid it; empty = it is visible. Only the team and who said it get a hidden comment.</summary>
    public required string HiddenBecause { get; init; }

    /// <summary>Name of who said it, for the team; empty for others.</summary>
    public required string ByName { get; init; }

    /// <summary>Number of this version of the record.</summary>
    public required int Version { get; init; }
}

/// <summary>A practice with all that a reader can see and do.</summary>
public sealed record OpenPractice
{
    /// <summary>The practice.</summary>
    public required ShownPractice Practice { get; init; }

    /// <summary>What was said, oldest first.</summary>
    public required IReadOnlyList<ShownComment> Comments { get; init; }

    /// <summary>Whether the reader follows it.</summary>
    public required bool IsFollowed { get; init; }

    /// <summary>The own organisation that wrote it; null = it is somebody else's.</summary>
    public required NamedOrganisation? OwnAuthor { get; init; }

    /// <summary>For whom the reader can speak, by name.</summary>
    public required IReadOnlyList<NamedOrganisation> Speaks { get; init; }
}

/// <summary>An organisation by code and name.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record NamedOrganisation(OrganisationCode Code, string Name);

/// <summary>Something new in what somebody follows.</summary>
/// <param name="Practice">In which practice.</param>
/// <param name="IsNewVersion">Whether the practice or a version of it is new.</param>
/// <param name="NewComments">How many comments are new.</param>
public sealed record PracticeNews(ShownPractice Practice, bool IsNewVersion, int NewComments);

/// <summary>What somebody follows, and what is new there.</summary>
/// <param name="Following">What they follow.</param>
/// <param name="News">What is new, the newest first.</param>
/// <param name="Practices">The visible practices that they follow, by id.</param>
public sealed record FollowedNews(IReadOnlyList<PracticeFollowing> Following, IReadOnlyList<PracticeNews> News, IReadOnlyDictionary<Guid, ShownPractice> Practices);
