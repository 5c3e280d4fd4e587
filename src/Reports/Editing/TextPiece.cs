using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>A piece of a written paragraph in one language.</summary>
/// <param name="Text">The words.</param>
public sealed record TextPiece(string Text)
{
    /// <summary>Where it leads: a path of this site, or https; null = nowhere.</summary>
    public string? Address { get; init; }

    /// <summary>Why its number does not hold, for who may see a draft; null = it holds.</summary>
    public LocalisedText? Fault { get; init; }
}

/// <summary>A written paragraph in pieces, by language.</summary>
/// <param name="Dutch">The Dutch pieces.</param>
/// <param name="English">The English pieces.</param>
public sealed record WrittenPieces(IReadOnlyList<TextPiece> Dutch, IReadOnlyList<TextPiece> English)
{
    /// <summary>The pieces in a language.</summary>
    public IReadOnlyList<TextPiece> In(Language language) => language == Language.Dutch ? Dutch : English;
}
