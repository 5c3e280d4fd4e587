using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>What may be wrong with a text that can be read.</summary>
public enum TextFindingKind
{
    /// <summary>A number does not hold: its figure is another, or is not there any more.</summary>
    Number,

    /// <summary>A number is not shown, because its figure is withheld.</summary>
    Withheld,

    /// <summary>Words say that something rose where it fell, or the other way round.</summary>
    Direction,

    /// <summary>A link leads to a page that this site does not have.</summary>
    Link,

    /// <summary>The text is not written in English.</summary>
    Language,
}

/// <summary>Something that may be wrong with a text.</summary>
/// <param name="Kind">What.</param>
/// <param name="Text">In which text.</param>
/// <param name="Language">In which language of it.</param>
/// <param name="Sentence">What is the matter and what to do.</param>
public sealed record TextFinding(TextFindingKind Kind, AddedText Text, Language Language, LocalisedText Sentence);
