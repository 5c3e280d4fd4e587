using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>"In prijzen van 2015 stegen de softwarekosten van € 18 naar € 29 per inwoner in 2024."</summary>
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
        if (!unit.IsEuros || Wording.Subject(facts.Indicator) is not { } subject)
            return null;
        var decimals = Wording.Decimals(facts.Indicator);
        var (before, after, per) = (Wording.Value(facts.Before, unit, decimals), Wording.Value(facts.After, unit, decimals), Wording.Per(unit));
        var direction = TrendSentence.DirectionOf(facts, decimals, Wording.Thresholds);
        var verb = Verbs.Past(direction, subject.IsPlural);
        var (year, now) = (Numerals.Year(facts.From).Dutch, Numerals.Year(facts.To).Dutch);
        return direction == Direction.Same
            ? new(
                $"In prijzen van {year} {verb.Dutch} {subject.Name.Dutch} vrijwel gelijk: {after.Dutch}{per.Dutch} in {now}.",
                $"At prices of {year} {subject.Name.English} {verb.English} about the same: {after.English}{per.English} in {now}.")
            : new(
                $"In prijzen van {year} {verb.Dutch} {subject.Name.Dutch} van {before.Dutch} naar {after.Dutch}{per.Dutch} in {now}.",
                $"At prices of {year} {subject.Name.English} {verb.English} from {before.English} to {after.English}{per.English} in {now}.");
    }
}
