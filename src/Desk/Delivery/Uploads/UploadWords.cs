using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

public static partial class DeliveryWords
{
    /// <summary>Title of the page for delivering a file.</summary>
    public static readonly LocalisedText UploadTitle = new("Bestand aanleveren", "Deliver a file");

    internal static readonly LocalisedText UploadLead = new(
        "Kies een bestand. Wij lezen het en laten zien wat erin staat. Pas daarna beslist u of het in uw levering komt.",
        "Choose a file. We read it and show what is in it. Only then you decide whether it goes into your return.");

    internal static readonly LocalisedText ChooseFile = new("Werkboek (xlsx) of datapakket (zip)", "Workbook (XLSX) or data package (ZIP)");
    internal static readonly LocalisedText FileHint = new("Een werkboek is hoogstens 25 MB, een datapakket 200 MB.", "A workbook is at most 25 MB, a data package 200 MB.");
    internal static readonly LocalisedText GetMarked = new("Hetzelfde werkboek met deze fouten erin gemarkeerd", "The same workbook with these mistakes marked in it");
    internal static readonly LocalisedText GetWorkbook = new("Werkboek ophalen", "Get the workbook");
    internal static readonly LocalisedText WorkbookHelp = new("Een rekenblad met alle tabellen, keuzelijsten en uw regels van vorig jaar.", "A spreadsheet with all tables, lists to choose from and your lines of last year.");
    internal static readonly LocalisedText ReadFile = new("Bestand lezen", "Read the file");

    /// <summary>No file was chosen.</summary>
    public static readonly LocalisedText NoFile = new("Kies eerst een bestand.", "First choose a file.");

    /// <summary>Title of what was read.</summary>
    public static readonly LocalisedText ReadTitle = new("Wat wij lazen", "What we read");

    internal static readonly LocalisedText ReadGood = new("{file} is gelezen. Er is nog niets veranderd.", "{file} was read. Nothing has changed yet.");
    internal static readonly LocalisedText ReadRefused = new(
        "{file} kan niet worden overgenomen. Uw levering is niet veranderd. Los op wat hieronder staat en lever het bestand opnieuw aan.",
        "{file} cannot be taken over. Your return has not changed. Solve what is listed below and deliver the file again.");

    internal static readonly LocalisedText NowIn = new("Nu in uw levering", "Now in your return");
    internal static readonly LocalisedText AfterIt = new("Straks", "Afterwards");
    internal static readonly LocalisedText FoundInFile = new("Gevonden in het bestand", "Found in the file");
    internal static readonly LocalisedText SheetColumn = new("Tabblad of tabel", "Sheet or table");
    internal static readonly LocalisedText Row = new("Rij", "Row");
    internal static readonly LocalisedText TakeOverFile = new("Overnemen in mijn levering", "Take over into my return");
    internal static readonly LocalisedText Discard = new("Weggooien", "Discard");
    internal static readonly LocalisedText TakeOverMeans = new(
        "De regels in deze tabellen worden vervangen door die uit het bestand. Andere tabellen blijven zoals zij zijn.",
        "The lines in these tables are replaced by those of the file. Other tables stay as they are.");

    internal static readonly LocalisedText AnotherFile = new("Een ander bestand kiezen", "Choose another file");
}
