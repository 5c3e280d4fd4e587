using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>"21 gemeenten deden ook in 2023 mee; daar woont 76% van de inwoners."</summary>
/// <param name="wording">Writes numbers and names.</param>
public sealed class CoverageSentence(Wording wording) : Sentence<Trend>(wording)
{
    /// <inheritdoc/>
    public override string Id => "coverage";

    /// <inheritdoc/>
    public override LocalisedText Rule => Wording.Names.In(new(
        "Zegt hoeveel {participants} beide jaren meededen en welk deel van de inwoners daar woont.",
        "Says how many {participants} took part in both years and which share of the inhabitants lives there."));

    /// <inheritdoc/>
    public override LocalisedText? Say(Trend facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Matched is not { } matched)
            return null;
        var count = Numerals.Count(matched.Municipalities);
        var coverage = Numerals.Percent(matched.Coverage);
        var year = Numerals.Year(facts.From).Dutch;
        var names = Wording.Names;
        return matched.Municipalities == 1
            ? new(
                $"Eén {names.Participant.Dutch} deed ook in {year} mee; daar woont {coverage.Dutch} van de inwoners.",
                $"One {names.Participant.English} took part in {year} too; {coverage.English} of the inhabitants live there.")
            : new(
                $"{count.Dutch} {names.Participants.Dutch} deden ook in {year} mee; daar woont {coverage.Dutch} van de inwoners.",
                $"{count.English} {names.Participants.English} took part in {year} too; {coverage.English} of the inhabitants live there.");
    }
}
