using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Figures;

/// <summary>Words about causes of a difference.</summary>
internal static class CauseWords
{
    public static readonly LocalisedText Cause = new("Oorzaak", "Cause");
    public static readonly LocalisedText PerInhabitant = new("Euro per inwoner", "Euros per inhabitant");
    public static readonly LocalisedText AYear = new("Euro per jaar", "Euros a year");
    public static readonly LocalisedText Rest = new("Al het andere samen", "Everything else together");
    public static readonly LocalisedText Together = new("Alle oorzaken samen", "All causes together");
    public static readonly LocalisedText Exact = new(
        "Alle oorzaken samen zijn precies het verschil. Ook de afgeronde getallen tellen op.",
        "All causes together are exactly the difference. The rounded numbers add up too.");

    public static readonly LocalisedText Shortened = new("De as begint niet bij nul, zodat de stappen te zien zijn.", "The axis does not begin at zero, so that the steps can be seen.");
    public static readonly LocalisedText HowSplit = new(
        "Het verschil is verdeeld over wat er meer of minder is (mensen, kosten per fte, eigen mensen of inhuur, kosten van een soort software of infrastructuur). Elke oorzaak is een deel van een rekensom die precies uitkomt. Zij zegt niet of iets goed of slecht is.",
        "The difference is split over what there is more or less of (people, cost per fte, own or hired staff, cost of a kind of software or infrastructure). Each cause is a term of a calculation that comes out exactly. It does not say whether something is good or bad.");

    public static readonly LocalisedText CannotSay = new(
        "Waarom uw kosten anders zijn dan die van de groep, is niet te zeggen. Van de groep zijn er geen cijfers, of ze zijn niet getoond omdat iemand er een gemeente uit zou kunnen narekenen. Kies op de site een andere groep en maak het rapport opnieuw.",
        "Why your cost differs from that of the group cannot be said. There are no figures of the group, or they are not shown because somebody could work out a municipality from them. Choose another group on the site and make the report again.");
}
