using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>"Bij gemeenten die beide jaren meededen: + € 4. Door andere deelnemers: + € 2."</summary>
/// <param name="wording">Writes numbers and names.</param>
public sealed class MatchedSentence(Wording wording) : Sentence<PartChange>(wording)
{
    /// <inheritdoc/>
    public override string Id => "like-for-like";

    /// <inheritdoc/>
    public override LocalisedText Rule => Wording.Names.In(new(
        "Splitst een verandering in het deel van {participants} die beide jaren meededen en het deel door andere deelnemers. De twee delen tellen op tot de getoonde verandering.",
        "Splits a change into the part of {participants} in both years and the part that comes from who takes part. The two parts add up to the change shown."));

    /// <inheritdoc/>
    public override LocalisedText? Say(PartChange facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Split is not { } split)
            return null;
        var unit = facts.Trend.Indicator.Unit;
        var same = Wording.Change(split.LikeForLike, unit, facts.Shown.Decimals);
        var others = Wording.Change(split.Composition, unit, facts.Shown.Decimals);
        var participants = Wording.Names.Participants;
        return new(
            $"Bij {participants.Dutch} die beide jaren meededen: {same.Dutch}. Door andere deelnemers: {others.Dutch}.",
            $"Among {participants.English} in both years: {same.English}. From different participants: {others.English}.");
    }
}
