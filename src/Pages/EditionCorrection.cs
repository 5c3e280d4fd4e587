using Maatstaf.Vocabulary;

namespace Maatstaf.Pages;

/// <summary>A later version of a published edition.</summary>
/// <param name="Number">2 for the first correction, then 3, …</param>
/// <param name="Day">When it was made.</param>
/// <param name="Reason">Why, in the words of the team.</param>
/// <param name="Numbers">The numbers that are others than in the version before.</param>
public sealed record EditionCorrection(int Number, DateOnly Day, string Reason, IReadOnlyList<ChangedNumber> Numbers);

/// <summary>A number that is another in a later version; null = it was or is not known.</summary>
/// <param name="Key">Which figure, as in the files.</param>
/// <param name="Figure">What it says.</param>
/// <param name="Group">About which group.</param>
/// <param name="Before">In the earlier version.</param>
/// <param name="After">In the later one.</param>
public sealed record ChangedNumber(FigureKey Key, LocalisedText Figure, LocalisedText Group, double? Before, double? After);
