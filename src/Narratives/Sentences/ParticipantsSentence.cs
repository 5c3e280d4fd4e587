using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>"Aan de benchmark over 2024 deden 27 gemeenten mee met samen 1,3 miljoen inwoners. 18 van hen …"</summary>
/// <param name="wording">Writes numbers and names.</param>
public sealed class ParticipantsSentence(Wording wording) : Sentence<Participants>(wording)
{
    private const long Million = 1_000_000;

    /// <inheritdoc/>
    public override string Id => "participants";

    /// <inheritdoc/>
    public override LocalisedText Rule => Wording.Names.In(new(
        "Telt de {participants} die meededen, hun inwoners en hun samenwerkingsverbanden.",
        "Counts the {participants} that took part, their inhabitants and their partnerships."));

    /// <inheritdoc/>
    public override LocalisedText? Say(Participants facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (year, count, inhabitants) = (Numerals.Year(facts.Year).Dutch, Numerals.Count(facts.Municipalities), Inhabitants(facts.Inhabitants));
        var names = Wording.Names;
        var took = facts.Municipalities == 1
            ? new LocalisedText($"Over {year} deed één {names.Participant.Dutch} mee, met {inhabitants.Dutch} inwoners.", $"One {names.Participant.English} took part for {year}, with {inhabitants.English} inhabitants.")
            : new LocalisedText($"Over {year} deden {count.Dutch} {names.Participants.Dutch} mee, met samen {inhabitants.Dutch} inwoners.", $"{count.English} {names.Participants.English} took part for {year}, with {inhabitants.English} inhabitants together.");
        return Wording.Join(took, Partnerships(facts));
    }

    /// <summary>Inhabitants in words: millions with one decimal, or the whole number below a million.</summary>
    public static LocalisedText Inhabitants(long inhabitants)
    {
        if (inhabitants < Million)
            return Numerals.Count(inhabitants);
        var millions = Numerals.Of(inhabitants / 1e6, 1);
        return new($"{millions.Dutch} miljoen", $"{millions.English} million");
    }

    private LocalisedText? Partnerships(Participants facts)
    {
        if (facts.InPartnership == 0)
            return null;
        var (inside, partnerships) = (Numerals.Count(facts.InPartnership), Numerals.Count(facts.Partnerships));
        var dutch = facts.Partnerships == 1 ? "één samenwerkingsverband" : $"{partnerships.Dutch} samenwerkingsverbanden";
        var english = facts.Partnerships == 1 ? "one partnership" : $"{partnerships.English} partnerships";
        return facts.InPartnership == 1
            ? new($"Eén {Wording.Names.Participant.Dutch} hoort bij {dutch}.", $"One {Wording.Names.Participant.English} belongs to {english}.")
            : new($"{inside.Dutch} {Wording.Names.Participants.Dutch} horen bij {dutch}.", $"{inside.English} {Wording.Names.Participants.English} belong to {english}.");
    }
}
