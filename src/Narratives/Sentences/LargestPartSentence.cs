using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>"Personeel groeit het hardst: + € 4 per inwoner"; over more than a year: "Personeel groeit sinds 2015 het hardst: …".</summary>
/// <param name="wording">Writes numbers and names.</param>
/// <param name="tree">Names the parts.</param>
public sealed class LargestPartSentence(Wording wording, CostTree tree) : Sentence<PartChanges>(wording)
{
    /// <inheritdoc/>
    public override string Id => "largest-part";

    /// <inheritdoc/>
    public override LocalisedText Rule => new(
        "Noemt het onderdeel met de grootste stijging (zonder afronding). Stijgt er niets, dan het onderdeel met de grootste daling. Gebeurt geen van beide, dan zwijgt de regel.",
        "Names the part with the largest rise (before rounding). If nothing rises, the part with the largest fall. If neither happens, the rule stays silent.");

    /// <inheritdoc/>
    public override LocalisedText? Say(PartChanges facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if ((facts.LargestRise ?? facts.LargestFall) is not { } part)
            return null;
        var unit = part.Trend.Indicator.Unit;
        var change = Wording.Change(part.Shown.Amount, unit, part.Shown.Decimals);
        var per = Wording.Per(unit);
        var name = NameOf(part.Trend.Indicator);
        var since = part.Trend.To - part.Trend.From > 1 ? Since(part.Trend.From) : default;
        return part.Shown.Direction == Direction.Rises
            ? new(
                $"{name.Dutch} groeit{since.Dutch} het hardst: {change.Dutch}{per.Dutch}",
                $"{name.English} grows most{since.English}: {change.English}{per.English}")
            : new(
                $"{name.Dutch} daalt{since.Dutch} het meest: {change.Dutch}{per.Dutch}",
                $"{name.English} falls most{since.English}: {change.English}{per.English}");
    }

    /// <summary>A short name for a part: that of its node in the cost tree, or else the label of its indicator.</summary>
    public LocalisedText NameOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Node is { } node ? tree[node].Short : indicator.Label;
    }

    private static LocalisedText Since(int year) => new($" sinds {Numerals.Year(year).Dutch}", $" since {Numerals.Year(year).English}");
}
