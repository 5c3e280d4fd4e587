using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>A value of one year.</summary>
/// <param name="Indicator">Which indicator.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Value">Full precision.</param>
public sealed record Level(Indicator Indicator, int Year, double Value);

/// <summary>"In 2024 zijn de ICT-kosten € 114 per inwoner."</summary>
/// <param name="wording">Writes numbers and names.</param>
public sealed class LevelSentence(Wording wording) : Sentence<Level>(wording)
{
    /// <inheritdoc/>
    public override string Id => "level";

    /// <inheritdoc/>
    public override LocalisedText Rule => new(
        "Zegt hoe hoog iets is in een boekjaar.",
        "Says how high something is in a fiscal year.");

    /// <inheritdoc/>
    public override LocalisedText? Say(Level facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var text = Title(facts);
        return new(text.Dutch + ".", text.English + ".");
    }

    /// <summary>The same as a title: without its full stop.</summary>
    public LocalisedText Title(Level facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var indicator = facts.Indicator;
        var value = Wording.Value(facts.Value, indicator.Unit, Wording.Decimals(indicator));
        var per = Wording.Per(indicator.Unit);
        var year = Numerals.Year(facts.Year);
        if (Wording.Subject(indicator) is not { } subject)
            return new($"{indicator.Label.Dutch} in {year.Dutch}: {value.Dutch}", $"{indicator.Label.English} in {year.English}: {value.English}");
        var be = Verbs.Be(subject.IsPlural);
        return new(
            $"In {year.Dutch} {be.Dutch} {subject.Name.Dutch} {value.Dutch}{per.Dutch}",
            $"In {year.English} {subject.Name.English} {be.English} {value.English}{per.English}");
    }
}
