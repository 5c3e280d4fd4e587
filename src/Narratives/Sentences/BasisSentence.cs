using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>On how many a figure rests, and how sure it is.</summary>
/// <param name="Indicator">Which indicator.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Municipalities">Municipalities behind it.</param>
/// <param name="Clusters">Independent units among them.</param>
/// <param name="Low">Lower end of the interval; null = none.</param>
/// <param name="High">Upper end of the interval; null = none.</param>
public sealed record Basis(Indicator Indicator, int Year, int Municipalities, int Clusters, double? Low, double? High);

/// <summary>"2024: 27 gemeenten, 15 onafhankelijke eenheden. 95%-interval: € 109,8 tot € 118,9."</summary>
/// <param name="wording">Writes numbers and names.</param>
/// <param name="interval">How intervals are made.</param>
public sealed class BasisSentence(Wording wording, IntervalSettings interval) : Sentence<Basis>(wording)
{
    /// <inheritdoc/>
    public override string Id => "basis";

    /// <inheritdoc/>
    public override LocalisedText Rule => Wording.Names.In(new(
        "Zegt op hoeveel {participants} en onafhankelijke eenheden een cijfer rust, en hoe ver het met andere deelnemers had kunnen afwijken.",
        "Says on how many {participants} and independent units a figure rests, and how far it might have been off with other participants."));

    /// <inheritdoc/>
    public override LocalisedText? Say(Basis facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (year, n, clusters) = (Numerals.Year(facts.Year).Dutch, Numerals.Count(facts.Municipalities), Numerals.Count(facts.Clusters));
        var participants = Wording.Names.Counted(facts.Municipalities);
        var counts = new LocalisedText(
            $"{year}: {n.Dutch} {participants.Dutch}, {clusters.Dutch} onafhankelijke {(facts.Clusters == 1 ? "eenheid" : "eenheden")}.",
            $"{year}: {n.English} {participants.English}, {clusters.English} independent {(facts.Clusters == 1 ? "unit" : "units")}.");
        return Wording.Join(counts, Interval(facts));
    }

    private LocalisedText? Interval(Basis facts)
    {
        if (facts.Low is not { } low || facts.High is not { } high)
            return null;
        var unit = facts.Indicator.Unit;
        var (from, to) = (Wording.Value(low, unit, unit.Decimals), Wording.Value(high, unit, unit.Decimals));
        var level = Numerals.Percent(interval.Level);
        var name = facts.Clusters < interval.FewestClustersForBootstrap
            ? new LocalisedText("Jackknife-spreiding", "Jackknife range")
            : new LocalisedText($"{level.Dutch}-interval", $"{level.English} interval");
        return new($"{name.Dutch}: {from.Dutch} tot {to.Dutch}.", $"{name.English}: {from.English} to {to.English}.");
    }
}
