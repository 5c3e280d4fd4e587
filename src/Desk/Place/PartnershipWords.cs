using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place;

/// <summary>Words of the page about a partnership.</summary>
internal static class PartnershipWords
{
    public static readonly LocalisedText NothingYet = new("Van dit samenwerkingsverband is nog geen levering goedgekeurd.", "No return of this partnership was approved yet.");
    public static readonly LocalisedText CountsWithMembers = new(
        "Een samenwerkingsverband staat niet zelf in een groep: zijn kosten tellen mee bij de leden, elk voor zijn deel. Wat leden aan het verband betalen, telt niet nog eens.",
        "A partnership is in no group itself: its cost counts with the members, each for its part. What members pay to it does not count again.");

    public static readonly LocalisedText OwnCost = new("Wat het verband zelf uitgeeft", "What the partnership spends itself");
    public static readonly LocalisedText Change = new("Verandering", "Change");
    public static readonly LocalisedText RealChange = new("Zonder inflatie", "Without inflation");
    public static readonly LocalisedText Members = new("De leden", "The members");
    public static readonly LocalisedText NoMembers = new("In dit boekjaar heeft het verband geen leden.", "The partnership has no members in this fiscal year.");
    public static readonly LocalisedText NotYours = new(
        "Van leden zonder link mag u de cijfers niet zien. De gemeente zelf kan u uitnodigen als lezer.",
        "You may not see the figures of members without a link. The municipality itself can invite you as a reader.");

    public static readonly LocalisedText ToReport = new("Naar het rapport om mee te nemen", "To the report to take along");
    public static readonly LocalisedText ToReturn = new("Naar de levering en de verdeling over de leden", "To the return and its allocation to the members");

    public static LocalisedText Source(Edition edition) => new($"Bron: de goedgekeurde leveringen tot en met editie {edition}.", $"Source: the approved returns up to edition {edition}.");
}
