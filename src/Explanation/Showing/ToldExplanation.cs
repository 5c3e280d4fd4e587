using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>A gap, explained and told.</summary>
/// <param name="Explanation">In full precision.</param>
/// <param name="PerInhabitant">Euros per inhabitant, rounded so that they add up.</param>
/// <param name="AYear">Whole euros a year, rounded so that they add up; null when inhabitants are not known.</param>
/// <param name="Sentences">What a board member should know, the most important first.</param>
public sealed record ToldExplanation(GapExplanation Explanation, ShownGap PerInhabitant, ShownGap? AYear, IReadOnlyList<LocalisedText> Sentences);
