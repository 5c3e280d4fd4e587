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

    internal static readonly LocalisedText ChooseFigures = new("Bestanden kiezen", "Choose files");
    internal static readonly LocalisedText FiguresFile = new("Bestanden van CBS of Iv3 (JSON)", "Files of Statistics Netherlands or Iv3 (JSON)");
    internal static readonly LocalisedText FiguresHint = new(
        "Een Iv3-bestand met de jaarrekening, of antwoorden van CBS OData (v3 of v4). U mag er meer tegelijk kiezen. Namen van personen in een Iv3-bestand lezen wij niet.",
        "An Iv3 file with the annual accounts, or answers of OData of Statistics Netherlands (v3 or v4). You may choose several at once. We do not read names of people in an Iv3 file.");

    internal static readonly LocalisedText FiguresFound = new("Gevonden voor uw gemeente, boekjaar {year}", "Found for your municipality, fiscal year {year}");
    internal static readonly LocalisedText Figure = new("Cijfer", "Figure");
    internal static readonly LocalisedText InKeyData = new("Nu in uw kerngegevens", "Now in your key data");
    internal static readonly LocalisedText InFile = new("In het bestand", "In the file");
    internal static readonly LocalisedText Source = new("Bron", "Source");
    internal static readonly LocalisedText Vintage = new("Stand van", "As of");
    internal static readonly LocalisedText Provisional = new("voorlopig", "provisional");
    internal static readonly LocalisedText FiguresMean = new(
        "Deze cijfers komen in de plaats van wat er nu in uw kerngegevens staat. De rest blijft zoals het is.",
        "These figures take the place of what your key data say now. The rest stays as it is.");

    internal static readonly LocalisedText NoFigures = new(
        "In deze bestanden staat niets dat wij voor uw gemeente en dit boekjaar kunnen gebruiken. Hieronder staat waarom. Er is niets veranderd.",
        "These files hold nothing that we can use for your municipality and this fiscal year. Below is why. Nothing has changed.");

    /// <summary>The key data changed while the figures waited.</summary>
    public static readonly LocalisedText FiguresMoved = new(
        "Uw kerngegevens zijn intussen veranderd. Er is niets overgenomen. Kijk wat er nu staat en neem het dan over.",
        "Your key data changed in the meantime. Nothing was taken over. See what is there now and then take it over.");
}
