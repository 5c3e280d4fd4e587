using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>Where two scores went between the same two years.</summary>
/// <param name="Along">The score along the axis.</param>
/// <param name="Upwards">The score upwards.</param>
public sealed record Movement(Trend Along, Trend Upwards);

/// <summary>"Tussen 2020 en 2024 ging operationele efficiëntie van 2,4 naar 2,9 en klantervaring van 2,4 naar 2,8."</summary>
/// <param name="wording">Writes numbers and names.</param>
public sealed class MovementSentence(Wording wording) : Sentence<Movement>(wording)
{
    /// <inheritdoc/>
    public override string Id => "movement";

    /// <inheritdoc/>
    public override LocalisedText Rule => new(
        "Zegt van welke naar welke score twee onderdelen in dezelfde jaren gingen. Is een score gelijk zoals getoond, dan bleef zij gelijk.",
        "Says from which to which score two parts went in the same years. If a score is the same as shown, it stayed the same.");

    /// <inheritdoc/>
    public override LocalisedText? Say(Movement facts)
    {
        var text = Title(facts);
        return new(text.Dutch + ".", text.English + ".");
    }

    /// <summary>The same as a title: without its full stop.</summary>
    public LocalisedText Title(Movement facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var along = Path(facts.Along, isFirst: true);
        var upwards = Path(facts.Upwards, isFirst: Stays(facts.Along) || Stays(facts.Upwards));
        var (from, to) = (Numerals.Year(facts.Along.From), Numerals.Year(facts.Along.To));
        return new(
            $"Tussen {from.Dutch} en {to.Dutch} {along.Dutch} en {upwards.Dutch}",
            $"Between {from.English} and {to.English} {along.English} and {upwards.English}");
    }

    private bool Stays(Trend trend)
    {
        var (unit, decimals) = (trend.Indicator.Unit, Wording.Decimals(trend.Indicator));
        return Wording.Shown(trend.Before, unit, decimals) == Wording.Shown(trend.After, unit, decimals);
    }

    /// <summary>Where one score went; the verb is said once when both move.</summary>
    private LocalisedText Path(Trend trend, bool isFirst)
    {
        var (unit, decimals) = (trend.Indicator.Unit, Wording.Decimals(trend.Indicator));
        var (before, after) = (Wording.Value(trend.Before, unit, decimals), Wording.Value(trend.After, unit, decimals));
        var name = Name(trend.Indicator);
        if (Stays(trend))
            return new($"bleef {name.Dutch} {after.Dutch}", $"{name.English} stayed at {after.English}");
        var (verb, verbEnglish) = isFirst ? ("ging ", "went ") : (string.Empty, string.Empty);
        return new($"{verb}{name.Dutch} van {before.Dutch} naar {after.Dutch}", $"{name.English} {verbEnglish}from {before.English} to {after.English}");
    }

    private static LocalisedText Name(Indicator indicator) => indicator.Short is { } name
        ? new(char.ToLowerInvariant(name.Dutch[0]) + name.Dutch[1..], char.ToLowerInvariant(name.English[0]) + name.English[1..])
        : indicator.Label;
}
