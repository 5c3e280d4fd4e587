using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>"In prijzen van 2015 is dat van € 18 naar € 29 per inwoner."</summary>
/// <param name="wording">Writes numbers and names.</param>
public sealed class RealLevelSentence(Wording wording) : Sentence<Trend>(wording)
{
    /// <inheritdoc/>
    public override string Id => "real-level";

    /// <inheritdoc/>
    public override LocalisedText Rule => new(
        "Zegt hetzelfde als de zin over een langere tijd, in prijzen van het eerste jaar.",
        "Says the same as the sentence about a longer time, at prices of the first year.");

    /// <summary>The sentence about a trend whose later value is at prices of its first year.</summary>
    public override LocalisedText? Say(Trend facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var unit = facts.Indicator.Unit;
        if (!unit.IsEuros)
            return null;
        var decimals = Wording.Decimals(facts.Indicator);
        var (before, after, per) = (Wording.Value(facts.Before, unit, decimals), Wording.Value(facts.After, unit, decimals), Wording.Per(unit));
        var year = Numerals.Year(facts.From).Dutch;
        return new(
            $"In prijzen van {year} is dat van {before.Dutch} naar {after.Dutch}{per.Dutch}.",
            $"At prices of {year} that is from {before.English} to {after.English}{per.English}.");
    }
}
