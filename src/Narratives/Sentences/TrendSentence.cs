using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>"Tussen 2015 en 2024 stegen de softwarekosten van € 18 naar € 38 per inwoner."</summary>
/// <param name="wording">Writes numbers and names.</param>
public sealed class TrendSentence(Wording wording) : Sentence<Trend>(wording)
{
    /// <inheritdoc/>
    public override string Id => "trend";

    /// <inheritdoc/>
    public override LocalisedText Rule => new(
        $"Zegt van welk naar welk cijfer iets ging in een langere tijd. Zijn de twee getoonde cijfers gelijk, of is het verschil kleiner dan {Numerals.Percent(Wording.Thresholds.AboutTheSame, 1).Dutch}, dan bleef het vrijwel gelijk.",
        $"Says from which to which figure something went over a longer time. If the two figures shown are equal, or differ by less than {Numerals.Percent(Wording.Thresholds.AboutTheSame, 1).English}, it stayed about the same.");

    /// <inheritdoc/>
    public override LocalisedText? Say(Trend facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var text = Title(facts);
        return new(text.Dutch + ".", text.English + ".");
    }

    /// <summary>The same as a title: without its full stop.</summary>
    public LocalisedText Title(Trend facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var unit = facts.Indicator.Unit;
        var decimals = Wording.Decimals(facts.Indicator);
        var before = Wording.Value(facts.Before, unit, decimals);
        var after = Wording.Value(facts.After, unit, decimals);
        var per = Wording.Per(unit);
        var direction = DirectionOf(facts, decimals, Wording.Thresholds);
        var years = (From: Numerals.Year(facts.From).Dutch, To: Numerals.Year(facts.To).Dutch);
        if (Wording.Subject(facts.Indicator) is not { } subject)
        {
            var label = facts.Indicator.Label;
            return new(
                $"{label.Dutch}: {before.Dutch} in {years.From}, {after.Dutch} in {years.To}",
                $"{label.English}: {before.English} in {years.From}, {after.English} in {years.To}");
        }

        var verb = Verbs.Past(direction, subject.IsPlural);
        var path = direction == Direction.Same
            ? new LocalisedText($"vrijwel gelijk: {after.Dutch}", $"about the same: {after.English}")
            : new LocalisedText($"van {before.Dutch} naar {after.Dutch}", $"from {before.English} to {after.English}");
        return new(
            $"Tussen {years.From} en {years.To} {verb.Dutch} {subject.Name.Dutch} {path.Dutch}{per.Dutch}",
            $"Between {years.From} and {years.To} {subject.Name.English} {verb.English} {path.English}{per.English}");
    }

    /// <summary>What the two figures as shown may be called.</summary>
    internal static Direction DirectionOf(Trend trend, int decimals, NarrativeThresholds thresholds)
    {
        var unit = trend.Indicator.Unit;
        var before = Wording.Shown(trend.Before, unit, decimals);
        var after = Wording.Shown(trend.After, unit, decimals);
        var isSmall = !Wording.IsShare(unit) && Math.Abs(trend.Relative ?? 1) < thresholds.AboutTheSame;
        return before == after || isSmall ? Direction.Same : after > before ? Direction.Rises : Direction.Falls;
    }
}
