using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Reading;

/// <summary>A word of the list that has no choice of the form yet.</summary>
/// <param name="Field">Field of the list.</param>
/// <param name="Word">The word as the list writes it.</param>
/// <param name="Lines">How many lines say it.</param>
/// <param name="Cents">Their cost in cents, as far as known.</param>
/// <param name="MilliFte">Their size in thousandths of an fte; 0 for applications.</param>
/// <param name="Sentence">The question to the coordinator.</param>
public sealed record UnknownWord(string Field, string Word, int Lines, long Cents, long MilliFte, LocalisedText Sentence);
