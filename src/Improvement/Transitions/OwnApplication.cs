using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement.Transitions;

/// <summary>An application of the own return: all own lines with one name in one category. Lines without a name stand alone.</summary>
public sealed record OwnApplication
{
    /// <summary>Recognises it from year to year: its category and its name.</summary>
    public required string Key { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalisedText Name { get; init; }

    /// <summary>Leaf of the cost tree.</summary>
    public required string Node { get; init; }

    /// <summary>What it costs a year, in cents.</summary>
    public required long Cents { get; init; }

    /// <summary>What of that runs on the own premises, in cents.</summary>
    public required long LocalCents { get; init; }

    /// <summary>What of that runs nobody said where, in cents.</summary>
    public required long UnknownCents { get; init; }

    /// <summary>Whether any of it runs on the own premises.</summary>
    public required bool IsLocal { get; init; }

    /// <summary>Whether it can carry other applications, as a database or a server does.</summary>
    public required bool IsPlatform { get; init; }
}

/// <summary>A category of software, and what of it runs on the own premises.</summary>
/// <param name="Node">Leaf of the cost tree.</param>
/// <param name="Cents">What it costs a year, in cents.</param>
/// <param name="LocalCents">What of that runs on the own premises, in cents.</param>
/// <param name="UnknownCents">What of that runs nobody said where, in cents.</param>
/// <param name="LocalApplications">How many applications run there.</param>
public sealed record EstateCategory(string Node, long Cents, long LocalCents, long UnknownCents, int LocalApplications);
