using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

public static partial class DeliveryWords
{
    /// <summary>Title of the page with the allocation of a partnership.</summary>
    public static readonly LocalisedText AllocationTitle = new("Verdeling van het samenwerkingsverband", "Allocation of the partnership");

    internal static readonly LocalisedText AllocationLead = new(
        "Dit deel van de kosten van {name} telt bij u mee, zodra de levering van {name} is goedgekeurd.",
        "This part of the cost of {name} counts with you, once the return of {name} is approved.");

    internal static readonly LocalisedText AllocationOutLead = new(
        "Zo gaan de kosten van {name} over de leden, zodra deze levering is goedgekeurd.",
        "This is how the cost of {name} goes to the members, once this return is approved.");

    internal static readonly LocalisedText NothingAllocated = new(
        "{name} leverde nog niets dat verdeeld kan worden.",
        "{name} has not delivered anything yet that can be divided.");

    internal static readonly LocalisedText ByInhabitants = new("Verdeeld naar inwoners.", "Divided by inhabitants.");
    internal static readonly LocalisedText ByShares = new("Verdeeld naar afgesproken aandelen.", "Divided by agreed shares.");
    internal static readonly LocalisedText KeyMissing = new("Van deze leden zijn de inwoners niet bekend: {names}.", "The inhabitants of these members are not known: {names}.");
    internal static readonly LocalisedText Member = new("Lid", "Member");
    internal static readonly LocalisedText Share = new("Aandeel", "Share");
    internal static readonly LocalisedText Category = new("Soort", "Category");
    internal static readonly LocalisedText Part = new("Deel", "Part");
    internal static readonly LocalisedText Fte = new("Fte", "Fte");
    internal static readonly LocalisedText PaidByMember = new("Volgens het lid betaald", "Paid, says the member");
    internal static readonly LocalisedText Difference = new("Verschil", "Difference");
    internal static readonly LocalisedText NotDelivered = new("nog niet geleverd", "not delivered yet");
    internal static readonly LocalisedText RechargesMatch = new("Sluiten de betalingen aan?", "Do the payments match?");
    internal static readonly LocalisedText PartnershipOwn = new("Kosten van het verband voor u", "Cost of the partnership for you");
    internal static readonly LocalisedText YouPaid = new("U leverde als betaald aan het verband", "You delivered as paid to the partnership");
}
