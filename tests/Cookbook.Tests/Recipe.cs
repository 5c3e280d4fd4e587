using Maatstaf.Narratives.Sentences;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cookbook_Tests;

/// <summary>A situation and what the product says about it.</summary>
/// <param name="Situation">The facts in a few words, the edition of an invented region first.</param>
/// <param name="Said">The sentence; null when the rule stays silent.</param>
internal sealed record Example(string Situation, LocalisedText? Said);

/// <summary>A sentence type with its examples.</summary>
internal sealed record Recipe(ISentence Sentence, params Example[] Examples);
