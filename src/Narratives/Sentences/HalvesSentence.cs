using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>What one half of the municipalities comes to.</summary>
/// <param name="Value">Headline in full precision.</param>
/// <param name="Low">Lower end of its interval; null = none.</param>
/// <param name="High">Upper end of its interval; null = none.</param>
public sealed record HalfLevel(double Value, double? Low, double? High)
{
    /// <summary>Whether two intervals have values in common; null when one of them is not there.</summary>
    public bool? Overlaps(HalfLevel other) => Low is { } low && High is { } high && other is { Low: { } theirLow, High: { } theirHigh }
        ? low <= theirHigh && theirLow <= high
        : null;
}

/// <summary>What the higher and the lower half of a scale come to.</summary>
/// <param name="Indicator">The indicator of the higher half.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Higher">The higher half.</param>
/// <param name="Lower">The lower half.</param>
public sealed record Halves(Indicator Indicator, int Year, HalfLevel Higher, HalfLevel Lower);

/// <summary>"Bij {participants.Dutch} met een hogere score zijn de ICT-kosten 11,5% lager dan bij de andere (€ 107,2 tegen € 121,1 per inwoner)."</summary>
/// <param name="wording">Writes numbers and names.</param>
public sealed class HalvesSentence(Wording wording) : Sentence<Halves>(wording)
{
    /// <inheritdoc/>
    public override string Id => "halves";

    /// <inheritdoc/>
    public override LocalisedText Rule => Wording.Names.In(new(
        "Zet {participants} met een score boven het midden van de schaal naast de andere. Overlappen de intervallen, dan is het verschil niet zeker. Een oorzaak noemt de zin nooit.",
        "Sets {participants} with a score above the middle of the scale beside the others. If the intervals overlap, the difference is not certain. The sentence never gives a cause."));

    /// <inheritdoc/>
    public override LocalisedText? Say(Halves facts)
    {
        if (Title(facts) is not { } title)
            return null;
        return Wording.Join(new LocalisedText(title.Dutch + ".", title.English + "."), Certainty(facts), new LocalisedText(
            "Dat het een met het ander samengaat, zegt niet dat het een door het ander komt.",
            "That one goes with the other does not say that one comes from the other."));
    }

    /// <summary>The same as a title: one sentence without its full stop; null when there is nothing to compare with.</summary>
    public LocalisedText? Title(Halves facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (unit, higher, lower) = (facts.Indicator.Unit, facts.Higher.Value, facts.Lower.Value);
        if (higher <= 0 || lower <= 0)
            return null;
        var participants = Wording.Names.Participants;
        var (value, other, per) = (Wording.Value(higher, unit, unit.Decimals), Wording.Value(lower, unit, unit.Decimals), Wording.Per(unit));
        if (value == other)
            return new(
                $"Bij {participants.Dutch} met een hogere score zijn de ICT-kosten gelijk aan die van de andere: {value.Dutch}{per.Dutch}",
                $"In {participants.English} with a higher score ICT cost equals that of the others: {value.English}{per.English}");
        var percent = Numerals.Percent(Math.Abs((higher / lower) - 1), 1);
        return new(
            $"Bij {participants.Dutch} met een hogere score zijn de ICT-kosten {percent.Dutch} {(higher < lower ? "lager" : "hoger")} dan bij de andere ({value.Dutch} tegen {other.Dutch}{per.Dutch})",
            $"In {participants.English} with a higher score ICT cost is {percent.English} {(higher < lower ? "lower" : "higher")} than in the others ({value.English} against {other.English}{per.English})");
    }

    private static LocalisedText? Certainty(Halves facts) => facts.Higher.Overlaps(facts.Lower) switch
    {
        true => new("De intervallen overlappen: het verschil is niet zeker.", "The intervals overlap: the difference is not certain."),
        false => new("De intervallen overlappen niet.", "The intervals do not overlap."),
        null => null,
    };
}
