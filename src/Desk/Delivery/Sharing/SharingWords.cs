using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

public static partial class DeliveryWords
{
    /// <summary>Title of the page about sharing.</summary>
    public static readonly LocalisedText SharingTitle = new("Uw cijfers delen", "Sharing your figures");

    internal static readonly LocalisedText SharingLead = new(
        "U kiest elk jaar of andere deelnemers uw cijfers met uw naam zien. Kiest u niet, dan bent u anoniem.",
        "Each year you choose whether other participants see your figures with your name. If you do not choose, you are anonymous.");

    internal static readonly LocalisedText SharingNamed = new("Boekjaar {year}: u deelt met naam.", "Fiscal year {year}: you share by name.");
    internal static readonly LocalisedText SharingAnonymous = new("Boekjaar {year}: u bent anoniem.", "Fiscal year {year}: you are anonymous.");
    internal static readonly LocalisedText SharingChosen = new("Gekozen door {name} op {moment}.", "Chosen by {name} on {moment}.");
    internal static readonly LocalisedText SharingFromPackage = new("Zo stond het in de gegevens die het benchmarkteam inlas.", "So it stood in the data that the benchmark team read in.");
    internal static readonly LocalisedText SharingChoose = new("Hoe wilt u boekjaar {year} delen?", "How do you want to share fiscal year {year}?");
    internal static readonly LocalisedText SharingByName = new("Met naam", "By name");

    internal static readonly LocalisedText SharingByNameHint = new(
        "Andere deelnemers zien de cijfers hieronder, met de naam van uw gemeente. U kunt in hun vergelijkingsgroep staan.",
        "Other participants see the figures below, with the name of your municipality. You can be in their peer group.");

    internal static readonly LocalisedText SharingWithoutName = new("Anoniem", "Anonymous");

    internal static readonly LocalisedText SharingWithoutNameHint = new(
        "Uw cijfers tellen alleen mee in groepen. Wat wij tonen, is zo gekozen dat niemand uw cijfers kan uitrekenen.",
        "Your figures count in groups only. What we show is chosen so that nobody can work out your figures.");

    internal static readonly LocalisedText SharingKeep = new("Keuze bewaren", "Keep the choice");
    internal static readonly LocalisedText SharingBack = new("Terug naar anoniem", "Back to anonymous");

    internal static readonly LocalisedText SharingTooLate = new(
        "De cijfers van dit jaar staan vast. U kunt uw naam er niet meer bij zetten.",
        "The figures of this year stand. You can no longer put your name to them.");

    internal static readonly LocalisedText SharingWhenBack = new(
        "Terug naar anoniem kan altijd. Uw naam verdwijnt dan uit de pagina's en groepen van anderen. Wat zij al zagen of bewaarden, kunnen wij niet terughalen.",
        "You can always go back to anonymous. Your name then disappears from the pages and groups of others. What they have seen or kept, we cannot take back.");

    internal static readonly LocalisedText SharingReaders = new("Alleen een coördinator van {name} kan dit kiezen.", "Only a coordinator of {name} can choose this.");
    internal static readonly LocalisedText SharingPreview = new("Wat anderen van u zien als u met naam deelt", "What others see of you when you share by name");

    internal static readonly LocalisedText SharingPreviewLead = new(
        "Dit zijn uw cijfers over {year}, als voorbeeld. Alleen deelnemers en het benchmarkteam zien ze; het publiek niet. Uw regels, programma's, leveranciers en contracten ziet geen andere deelnemer.",
        "These are your figures of {year}, as an example. Only participants and the benchmark team see them; the public does not. No other participant sees your lines, programs, suppliers and contracts.");

    internal static readonly LocalisedText SharingNothingYet = new(
        "Er is nog geen goedgekeurde levering van u. Zodra die er is, ziet u hier wat anderen zouden zien.",
        "There is no approved return of yours yet. Once there is, you see here what others would see.");

    internal static readonly LocalisedText SharingKnown = new(
        "{name}, {inhabitants} inwoners, in de groepen: {groups}.",
        "{name}, {inhabitants} inhabitants, in the groups: {groups}.");

    internal static readonly LocalisedText SharingFigure = new("Cijfer", "Figure");
    internal static readonly LocalisedText SharingUnit = new("Eenheid", "Unit");
    internal static readonly LocalisedText SharingValue = new("Uw waarde", "Your value");
    internal static readonly LocalisedText SharingOtherYears = new("Andere jaren die u met naam deelt", "Other years that you share by name");
}
