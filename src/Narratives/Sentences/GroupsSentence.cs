using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>One indicator by group in one year; groups without a value are left out.</summary>
/// <param name="Indicator">Which indicator.</param>
/// <param name="Groups">Groups with their headline in full precision.</param>
public sealed record GroupLevels(Indicator Indicator, IReadOnlyList<(Group Group, double Value)> Groups);

/// <summary>"De personeelskosten zijn bij grote gemeenten 13% hoger dan bij middelgrote gemeenten (€ 60,1 tegen € 53,2 per inwoner)."</summary>
/// <param name="wording">Writes numbers and names.</param>
public sealed class GroupsSentence(Wording wording) : Sentence<GroupLevels>(wording)
{
    /// <inheritdoc/>
    public override string Id => "groups";

    /// <inheritdoc/>
    public override LocalisedText Rule => new(
        $"Vergelijkt de hoogste groep met de laagste. Is het verschil kleiner dan {Numerals.Percent(Wording.Thresholds.NotableGroupDifference).Dutch}, of tonen ze gelijk, dan verschillen de groepen weinig.",
        $"Compares the highest group with the lowest. If the difference is below {Numerals.Percent(Wording.Thresholds.NotableGroupDifference).English}, or they show the same, the groups hardly differ.");

    /// <inheritdoc/>
    public override LocalisedText? Say(GroupLevels facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Ends(facts) is not var (low, high) || Wording.Subject(facts.Indicator) is not { } subject)
            return null;
        if (!Differ(facts.Indicator, low.Value, high.Value) || low.Value <= 0)
            return Alike(facts.Indicator, subject, low.Value, high.Value) is var alike ? new(alike.Dutch + ".", alike.English + ".") : null;
        var percent = Numerals.Percent((high.Value / low.Value) - 1);
        var (lowValue, highValue, per) = (Precise(facts, low.Value), Precise(facts, high.Value), Wording.Per(facts.Indicator.Unit));
        var be = Verbs.Be(subject.IsPlural);
        return Wording.Capital(new(
            $"{subject.Name.Dutch} {be.Dutch} bij {Small(high.Group).Dutch} {percent.Dutch} hoger dan bij {Small(low.Group).Dutch} ({highValue.Dutch} tegen {lowValue.Dutch}{per.Dutch}).",
            $"{subject.Name.English} {be.English} {percent.English} higher in {Small(high.Group).English} than in {Small(low.Group).English} ({highValue.English} against {lowValue.English}{per.English})."));
    }

    /// <summary>As a title: "De ICT-kosten zijn het laagst bij middelgrote gemeenten: € 108 per inwoner".</summary>
    public LocalisedText? Title(GroupLevels facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Ends(facts) is not var (low, high) || Wording.Subject(facts.Indicator) is not { } subject)
            return null;
        if (!Differ(facts.Indicator, low.Value, high.Value))
            return Alike(facts.Indicator, subject, low.Value, high.Value);
        var (value, per, be) = (ValueOf(facts, low.Value), Wording.Per(facts.Indicator.Unit), Verbs.Be(subject.IsPlural));
        return Wording.Capital(new(
            $"{subject.Name.Dutch} {be.Dutch} het laagst bij {Small(low.Group).Dutch}: {value.Dutch}{per.Dutch}",
            $"{subject.Name.English} {be.English} lowest in {Small(low.Group).English}: {value.English}{per.English}"));
    }

    private static ((Group Group, double Value) Low, (Group Group, double Value) High)? Ends(GroupLevels facts) =>
        facts.Groups.Count < 2 ? null : (facts.Groups.MinBy(static level => level.Value), facts.Groups.MaxBy(static level => level.Value));

    private bool Differ(Indicator indicator, double low, double high)
    {
        var decimals = Wording.Decimals(indicator);
        var differs = Wording.Shown(low, indicator.Unit, decimals) != Wording.Shown(high, indicator.Unit, decimals);
        return differs && (low <= 0 || (high - low) / low >= Wording.Thresholds.NotableGroupDifference);
    }

    private LocalisedText Alike(Indicator indicator, NarrativeSubject subject, double low, double high)
    {
        var decimals = Wording.Decimals(indicator);
        var (from, to) = (Wording.Value(low, indicator.Unit, decimals), Wording.Value(high, indicator.Unit, decimals));
        var (per, verb) = (Wording.Per(indicator.Unit), subject.IsPlural ? "verschillen" : "verschilt");
        return Wording.Capital(new(
            $"{subject.Name.Dutch} {verb} weinig tussen de groepen: van {from.Dutch} tot {to.Dutch}{per.Dutch}",
            $"{subject.Name.English} hardly differs between the groups: from {from.English} to {to.English}{per.English}"));
    }

    // With a percentage beside them, the values carry the decimals of the table.
    private LocalisedText Precise(GroupLevels facts, double value) => Wording.Value(value, facts.Indicator.Unit, facts.Indicator.Unit.Decimals);

    private LocalisedText ValueOf(GroupLevels facts, double value) => Wording.Value(value, facts.Indicator.Unit, Wording.Decimals(facts.Indicator));

    private static LocalisedText Small(Group group) =>
        new(char.ToLowerInvariant(group.Label.Dutch[0]) + group.Label.Dutch[1..], char.ToLowerInvariant(group.Label.English[0]) + group.Label.English[1..]);
}
