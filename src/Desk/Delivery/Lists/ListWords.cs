using Maatstaf.Lists;
using Maatstaf.Lists.Merging;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

public static partial class DeliveryWords
{
    private static readonly LocalisedText ListLeadApplications = new(
        "Lever de lijst met uw toepassingen of contracten aan. Wij maken er regels van voor de tabel Software. U beslist wat erin komt.",
        "Deliver the list of your applications or contracts. We turn it into lines for the table Software. You decide what goes in.");

    private static readonly LocalisedText ListLeadStaff = new(
        "Lever de lijst met uw ICT-personeel aan. Wij tellen de mensen per functie bij elkaar op. U beslist wat in de tabel Personeel komt.",
        "Deliver the list of your ICT staff. We add the people up by function. You decide what goes into the table Personnel.");

    private static readonly LocalisedText ListLeadUseCases = new(
        "Lever het bestand aan dat u uit het Algoritmeregister haalt. Wij maken er regels van voor de tabel Kunstmatige intelligentie, alleen van uw eigen organisatie. Kosten en uren staan niet in het register: die vult u daarna zelf aan.",
        "Deliver the file that you download from the national algorithm register. We turn it into lines for the table Artificial intelligence, of your own organisation only. Cost and hours are not in the register: you add those yourself.");

    internal static readonly LocalisedText ListNotKept = new(
        "Kolommen over personen (naam, personeelsnummer, geboortedatum, e-mailadres) gooien wij meteen weg. Het bestand zelf bewaren wij niet.",
        "Columns about persons (name, staff number, date of birth, e-mail address) we throw away at once. We do not keep the file itself.");

    internal static readonly LocalisedText ListFile = new("Bestand met de lijst", "File with the list");
    internal static readonly LocalisedText ListFileHint = new("CSV of XLSX. De eerste rijen mogen een titel zijn: wij zoeken de koppen.", "CSV or XLSX. The first rows may be a title: we look for the headings.");
    internal static readonly LocalisedText ListFileHintExchange = new(
        "CSV, XLSX, of een uitwisselbestand van ArchiMate (XML), bijvoorbeeld uit de Softwarecatalogus.",
        "CSV, XLSX, or an ArchiMate exchange file (XML), for example from the Softwarecatalogus.");

    internal static readonly LocalisedText ListReadIt = new("Lijst lezen", "Read the list");
    internal static readonly LocalisedText ListAnother = new("Een nieuwere lijst aanleveren", "Deliver a newer list");
    internal static readonly LocalisedText ListHeaderRow = new("Rij met de koppen", "Row with the headings");
    internal static readonly LocalisedText ListHeaderRowHint = new(
        "Laat dit leeg: wij zoeken de koppen. Vul het nummer van de rij in als wij ze niet vinden of de verkeerde rij kiezen.",
        "Leave this empty: we look for the headings. Fill in the number of the row when we do not find them or choose the wrong row.");

    internal static readonly LocalisedText ListAway = new("Deze lijst weghalen", "Take this list away");
    internal static readonly LocalisedText ListAwayMeans = new(
        "De regels uit deze lijst gaan uit uw levering. Regels die de lijst veranderde, worden weer zoals zij waren. Wat u daarna zelf veranderde, blijft. Hoe wij de lijst lezen, onthouden wij.",
        "The lines of this list leave your return. Lines that the list changed become what they were. What you changed yourself afterwards stays. We remember how the list is read.");

    internal static readonly LocalisedText ListNone = new("Er is nog geen lijst aangeleverd.", "No list was delivered yet.");

    internal static readonly LocalisedText StepFile = new("Het bestand", "The file");
    internal static readonly LocalisedText StepColumns = new("Wat betekenen de kolommen?", "What do the columns mean?");
    internal static readonly LocalisedText StepWords = new("Wat betekenen de woorden?", "What do the words mean?");
    internal static readonly LocalisedText StepResult = new("Wat de lijst geeft", "What the list gives");

    internal static readonly LocalisedText ListFacts = new("{file}: {rows} regels.", "{file}: {rows} lines.");
    internal static readonly LocalisedText ListDropped = new("Weggegooid, want deze kolommen gaan over personen:", "Thrown away, because these columns are about persons:");
    internal static readonly LocalisedText ListRemembered = new(
        "Wij lezen deze lijst zoals uw organisatie het de vorige keer koos. U kunt alles veranderen.",
        "We read this list as your organisation chose the last time. You can change everything.");

    internal static readonly LocalisedText ListProposal = new(
        "Dit is ons voorstel. Klopt het, ga dan naar stap 4 en neem de regels over: daarmee bevestigt u het. Uw keuzes gelden ook voor de lijst van volgend jaar.",
        "This is our proposal. Is it right, then go to step 4 and take the lines over: that confirms it. Your choices hold for next year's list too.");

    internal static readonly LocalisedText ListHeading = new("Kop in de lijst", "Heading in the list");
    internal static readonly LocalisedText FirstValues = new("Eerste waarden", "First values");
    internal static readonly LocalisedText Meaning = new("Betekenis", "Meaning");
    internal static readonly LocalisedText Why = new("Waarom", "Why");
    internal static readonly LocalisedText LeaveColumn = new("Niet gebruiken", "Do not use");
    internal static readonly LocalisedText InThousands = new("Bedragen zijn × 1.000", "Amounts are × 1,000");
    internal static readonly LocalisedText NoHeading = new("(geen kop, kolom {column})", "(no heading, column {column})");
    internal static readonly LocalisedText NewColumn = new("Nieuw in de lijst: telt pas mee als u bewaart.", "New in the list: counts only after you keep it.");
    internal static readonly LocalisedText DefaultsTitle = new("Voor regels waar de lijst niets zegt", "For lines where the list says nothing");
    internal static readonly LocalisedText NoDefault = new("Niets invullen", "Fill in nothing");
    internal static readonly LocalisedText Word = new("Woord in de lijst", "Word in the list");
    internal static readonly LocalisedText WordAbout = new("Gaat over", "Is about");
    internal static readonly LocalisedText ChooseYourself = new("Kies zelf", "Choose yourself");
    internal static readonly LocalisedText WithoutMeaning = new("Geen van deze", "None of these");
    internal static readonly LocalisedText MeaningNotNeeded = new("Dit woord hoeft geen betekenis te hebben.", "This word needs no meaning.");
    internal static readonly LocalisedText NoWords = new("Er zijn geen woorden die een betekenis nodig hebben.", "There are no words that need a meaning.");
    internal static readonly LocalisedText KeepMeanings = new("Bewaren en opnieuw lezen", "Keep and read again");
    internal static readonly LocalisedText UnknownColumnsTold = new("{count} kolommen, {unknown} niet gebruikt", "{count} columns, {unknown} not used");
    internal static readonly LocalisedText UnknownWordsTold = new("{count} woorden, {unknown} zonder betekenis", "{count} words, {unknown} without a meaning");
    internal static readonly LocalisedText ResultTold = new("{new} nieuw, {changed} veranderd, {same} gelijk, {gone} niet in de lijst", "{new} new, {changed} changed, {same} the same, {gone} not in the list");

    internal static readonly LocalisedText ResultLead = new(
        "Links staat een vinkje bij wat wij voorstellen over te nemen. Er verandert niets voordat u op ‘Neem over’ drukt.",
        "A tick stands beside what we propose to take over. Nothing changes before you press ‘Take over’.");

    internal static readonly LocalisedText ListTotals = new("{column}: nu {now}, straks {after}.", "{column}: now {now}, afterwards {after}.");
    internal static readonly LocalisedText TakeLine = new("Neem over: {line}", "Take over: {line}");
    internal static readonly LocalisedText DropLine = new("Verwijder: {line}", "Remove: {line}");
    internal static readonly LocalisedText TakeIt = new("Neem over", "Take over");
    internal static readonly LocalisedText ListLine = new("Regel", "Line");
    internal static readonly LocalisedText Details = new("Gegevens", "Details");
    internal static readonly LocalisedText WasBecomes = new("{column}: {before} wordt {after}", "{column}: {before} becomes {after}");
    internal static readonly LocalisedText NothingToTake = new("De lijst geeft hetzelfde als wat al in uw levering staat. U hoeft niets over te nemen.", "The list gives the same as what your return already says. There is nothing to take over.");
    internal static readonly LocalisedText SameTold = new("Gelijk aan uw levering: {count} regels. Die blijven zoals zij zijn.", "The same as in your return: {count} lines. They stay as they are.");
    internal static readonly LocalisedText NoLines = new("Zo gelezen geeft de lijst geen regels. Kijk of de kolommen hierboven kloppen.", "Read like this the list gives no lines. See whether the columns above are right.");
    internal static readonly LocalisedText FoundInList = new("Gevonden in de lijst", "Found in the list");
    internal static readonly LocalisedText GoneHelp = new("Deze regels staan in uw levering en niet in de lijst. Zij blijven, tenzij u ze aanvinkt: dan gaan zij weg.", "These lines are in your return and not in the list. They stay, unless you tick them: then they go.");

    /// <summary>What was shown is no longer so.</summary>
    public static readonly LocalisedText ListMoved = new(
        "De levering, de lijst of haar betekenis is intussen veranderd. Er is niets overgenomen. Kijk hieronder wat er nu staat en neem het dan over.",
        "The return, the list or its meaning changed in the meantime. Nothing was taken over. See below what is there now and then take it over.");

    /// <summary>Name of a kind of list.</summary>
    public static LocalisedText ListTitleOf(ListKind kind) => kind switch
    {
        ListKind.Applications => new("Lijst van toepassingen", "List of applications"),
        ListKind.Staff => new("Lijst van personeel", "List of staff"),
        _ => new("Algoritmeregister", "Algorithm register"),
    };

    internal static LocalisedText ListLeadOf(ListKind kind) => kind switch
    {
        ListKind.Applications => ListLeadApplications,
        ListKind.Staff => ListLeadStaff,
        _ => ListLeadUseCases,
    };

    internal static LocalisedText ListShortOf(ListKind kind) => kind switch
    {
        ListKind.Applications => new("CSV, XLSX of een uitwisselbestand van ArchiMate wordt regels voor Software.", "CSV, XLSX or an ArchiMate exchange file becomes lines for Software."),
        ListKind.Staff => new("CSV of XLSX wordt regels voor Personeel, opgeteld per functie en zonder namen.", "CSV or XLSX becomes lines for Personnel, added up by function and without names."),
        _ => new("Het bestand van het Algoritmeregister wordt regels voor Kunstmatige intelligentie.", "The file of the algorithm register becomes lines for Artificial intelligence."),
    };

    internal static LocalisedText MergeTitleOf(MergeKind kind) => kind switch
    {
        MergeKind.New => new("Nieuw", "New"),
        MergeKind.Changed => new("Veranderd", "Changed"),
        MergeKind.Gone => new("Niet in de lijst", "Not in the list"),
        _ => new("Gelijk", "The same"),
    };
}
