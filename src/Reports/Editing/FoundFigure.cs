using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>A figure that can be put in a text.</summary>
/// <param name="Figure">How a text names it.</param>
/// <param name="Name">What it is, in words.</param>
/// <param name="Value">What the text would show now.</param>
public sealed record FoundFigure(BoundFigure Figure, LocalisedText Name, LocalisedText Value);
