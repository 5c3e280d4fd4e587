namespace Maatstaf.Delivery.Practices;

/// <summary>What somebody can follow: one practice, a node of the cost tree or a theme.</summary>
public enum FollowedKind
{
    /// <summary>One practice: its new versions and comments.</summary>
    Practice,

    /// <summary>Practices about a node of the cost tree or a part of it.</summary>
    Node,

    /// <summary>Practices about a theme.</summary>
    Theme,
}

/// <summary>Something that somebody follows.</summary>
/// <param name="Account">Who.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Subject">The id of the practice without hyphens, of the node or of the theme.</param>
/// <param name="SeenAt">What is newer than this, is new to them.</param>
public sealed record PracticeFollowing(Guid Account, FollowedKind Kind, string Subject, DateTimeOffset SeenAt);
