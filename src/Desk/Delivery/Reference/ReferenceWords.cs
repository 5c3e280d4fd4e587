using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

public static partial class DeliveryWords
{
    /// <summary>Title of the page for figures of public sources.</summary>
    public static readonly LocalisedText ReferenceTitle = new("Kerngegevens uit CBS en Iv3", "Key data from Statistics Netherlands and Iv3");

    internal static readonly LocalisedText ReferenceShort = new(
        "Inwoners, totale lasten en formatie uit bestanden die er al zijn.",
        "Inhabitants, total expenditure and staff out of files that exist already.");

    internal static readonly LocalisedText ReferenceLead = new(
        "Inwoners komen van het CBS, totale lasten en formatie uit uw Iv3-levering. Lever de bestanden aan; wij zoeken de cijfers van uw gemeente op.",
        "Inhabitants come from Statistics Netherlands, total expenditure and staff from your Iv3 delivery. Deliver the files; we look up the figures of your municipality.");

    internal static readonly LocalisedText FetchTitle = new("Ophalen bij het CBS", "Fetch from Statistics Netherlands");
    internal static readonly LocalisedText Fetch = new("Haal inwoners en prijzen op", "Fetch inhabitants and prices");
    internal static readonly LocalisedText FetchMeans = new(
        "Wij vragen het CBS om de inwoners van uw gemeente en vergelijken de consumentenprijzen met die waarmee wij rekenen. Er gaat niets van uw levering naar het CBS. U ziet eerst wat wij vinden.",
        "We ask Statistics Netherlands for the inhabitants of your municipality and compare its consumer prices with those that we calculate with. Nothing of your return goes there. You first see what we find.");

    internal static readonly LocalisedText FetchOff = new(
        "Deze site vraagt zelf niets aan het CBS; de beheerder kan dat aanzetten. Bewaar de antwoorden van CBS Open Data als bestand en lever ze hieronder aan.",
        "This site asks nothing of Statistics Netherlands by itself; the administrator can switch that on. Save the answers of CBS Open Data as files and deliver them below.");

    internal static readonly LocalisedText ChooseFigures = new("Bestanden kiezen", "Choose files");
    internal static readonly LocalisedText FiguresFile = new("Bestanden van CBS of Iv3 (JSON)", "Files of Statistics Netherlands or Iv3 (JSON)");
    internal static readonly LocalisedText FiguresHint = new(
        "Een Iv3-bestand met de jaarrekening, of antwoorden van CBS OData (v3 of v4). U mag er meer tegelijk kiezen. Namen van personen in een Iv3-bestand lezen wij niet.",
        "An Iv3 file with the annual accounts, or answers of OData of Statistics Netherlands (v3 or v4). You may choose several at once. We do not read names of people in an Iv3 file.");

    internal static readonly LocalisedText FiguresFound = new("Gevonden voor uw gemeente, boekjaar {year}", "Found for your municipality, fiscal year {year}");
    internal static readonly LocalisedText Figure = new("Cijfer", "Figure");
    internal static readonly LocalisedText InKeyData = new("Nu in uw kerngegevens", "Now in your key data");
    internal static readonly LocalisedText InFile = new("In de bron", "In the source");
    internal static readonly LocalisedText Source = new("Bron", "Source");
    internal static readonly LocalisedText Vintage = new("Stand van", "As of");
    internal static readonly LocalisedText Provisional = new("voorlopig", "provisional");
    internal static readonly LocalisedText FiguresMean = new(
        "Deze cijfers komen in de plaats van wat er nu in uw kerngegevens staat. De rest blijft zoals het is.",
        "These figures take the place of what your key data say now. The rest stays as it is.");

    internal static readonly LocalisedText NoFigures = new(
        "Hierin staat niets dat wij voor uw gemeente en dit boekjaar kunnen gebruiken. Hieronder staat waarom. Er is niets veranderd.",
        "There is nothing here that we can use for your municipality and this fiscal year. Below is why. Nothing has changed.");

    /// <summary>The key data changed while the figures waited.</summary>
    public static readonly LocalisedText FiguresMoved = new(
        "Uw kerngegevens zijn intussen veranderd. Er is niets overgenomen. Kijk wat er nu staat en neem het dan over.",
        "Your key data changed in the meantime. Nothing was taken over. See what is there now and then take it over.");
}
