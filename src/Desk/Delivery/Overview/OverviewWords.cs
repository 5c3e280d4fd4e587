using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

public static partial class DeliveryWords
{
    internal static readonly LocalisedText ToOverview = new("Naar het overzicht", "To the overview");
    internal static readonly LocalisedText ToSubmit = new("Controleren en indienen", "Check and submit");
    internal static readonly LocalisedText OverviewTitle = new("Levering van {name}", "Return of {name}");
    internal static readonly LocalisedText OverviewLead = new(
        "Over boekjaar {year}. Vul de tabellen op de manier die u het best uitkomt. U kunt op elk moment stoppen en later verdergaan.",
        "About fiscal year {year}. Fill in the tables in the way that suits you best. You can stop at any time and go on later.");

    internal static readonly LocalisedText OverviewOf = new("Over boekjaar {year}.", "About fiscal year {year}.");
    internal static readonly LocalisedText NextStartWhy = new(
        "Een ingevuld werkboek of een datapakket gaat het snelst. Hebt u dat niet? Hieronder staan alle manieren.",
        "A filled-in workbook or a data package is fastest. Do you have neither? All ways are below.");

    internal static readonly LocalisedText NextStep = new("Volgende stap", "Next step");
    internal static readonly LocalisedText NextStart = new("Begin met een bestand", "Start with a file");
    internal static readonly LocalisedText NextSolve = new("Nog {count} fouten oplossen", "Solve {count} more mistakes");
    internal static readonly LocalisedText NextSolveOne = new("Nog {count} fout oplossen", "Solve {count} more mistake");
    internal static readonly LocalisedText NextSubmit = new("Levering indienen", "Submit the return");
    internal static readonly LocalisedText NextAnswer = new("Nog {count} vragen beantwoorden", "Answer {count} more questions");
    internal static readonly LocalisedText NextAnswerOne = new("Nog {count} vraag beantwoorden", "Answer {count} more question");
    internal static readonly LocalisedText NextResubmit = new("Opnieuw indienen: u veranderde iets", "Submit again: you changed something");
    internal static readonly LocalisedText NextWait = new("U hoeft nu niets te doen. Het benchmarkteam controleert uw levering.", "There is nothing to do now. The benchmark team checks your return.");
    internal static readonly LocalisedText NextDone = new("U bent klaar. Uw levering is goedgekeurd en telt mee.", "You are done. Your return is approved and counts.");
    internal static readonly LocalisedText NextClosed = new("Deze editie neemt nu geen leveringen aan.", "This edition takes no returns now.");

    internal static readonly LocalisedText TablesTitle = new("Tabellen", "Tables");
    internal static readonly LocalisedText TableName = new("Tabel", "Table");
    internal static readonly LocalisedText Lines = new("Regels", "Lines");
    internal static readonly LocalisedText MistakesTitle = new("Fouten", "Mistakes");
    internal static readonly LocalisedText QuestionsTitle = new("Vragen", "Questions");
    internal static readonly LocalisedText Empty = new("nog leeg", "still empty");
    internal static readonly LocalisedText ShowProblems = new("Alle fouten op een rij", "All mistakes in a list");
    internal static readonly LocalisedText ShowAllocation = new("Wat er van uw samenwerkingsverband komt", "What comes from your partnership");
    internal static readonly LocalisedText ShowAllocationOut = new("Hoe de kosten over de leden gaan", "How the cost goes to the members");

    internal static readonly LocalisedText WaysTitle = new("Manieren om te leveren", "Ways to deliver");
    internal static readonly LocalisedText WaysLead = new("Alle manieren komen in dezelfde levering terecht. U mag ze combineren.", "All ways end up in the same return. You may combine them.");
    internal static readonly LocalisedText WayFileHelp = new("Een ingevuld werkboek, of een datapakket uit een ander systeem. Wij zeggen per cel wat er niet klopt, en u beslist daarna.", "A filled-in workbook, or a data package from another system. We say for each cell what is not right, and you decide afterwards.");
    internal static readonly LocalisedText WayFormHelp = new("Kies hierboven een tabel. U kunt uit een rekenblad plakken.", "Choose a table above. You can paste from a spreadsheet.");
    internal static readonly LocalisedText WayLastYearHelp = new("De regels van {year} zonder bedragen, in tabellen die nog leeg zijn.", "The lines of {year} without amounts, in tables that are still empty.");
    internal static readonly LocalisedText TypeIn = new("Zelf invullen", "Type it in");
    internal static readonly LocalisedText TakeOverShort = new("Vorig jaar overnemen", "Take over last year");
    internal static readonly LocalisedText DeliverFile = new("Bestand aanleveren", "Deliver a file");

    internal static readonly LocalisedText FilesTitle = new("Aangeleverde bestanden", "Delivered files");
    internal static readonly LocalisedText File = new("Bestand", "File");
    internal static readonly LocalisedText When = new("Wanneer", "When");
    internal static readonly LocalisedText Who = new("Wie", "Who");
    internal static readonly LocalisedText Kind = new("Soort", "Kind");
    internal static readonly LocalisedText Size = new("Grootte", "Size");
    internal static readonly LocalisedText NoFiles = new("Nog geen bestanden.", "No files yet.");
    internal static readonly LocalisedText VersionsTitle = new("Versies", "Versions");
    internal static readonly LocalisedText Version = new("Versie", "Version");
    internal static readonly LocalisedText Remark = new("Opmerking", "Remark");
    internal static readonly LocalisedText NoVersions = new(
        "Nog niet ingediend. Elke keer dat u indient, blijft die versie voor altijd bewaard.",
        "Not submitted yet. Each time you submit, that version is kept for ever.");

    internal static readonly LocalisedText Receipt = new("Bewijs", "Receipt");
    internal static readonly LocalisedText TakeAway = new("Meenemen", "Take away");
    internal static readonly LocalisedText GetPackage = new("Datapakket (zip)", "Data package (zip)");
    internal static readonly LocalisedText GetDraftPackage = new("Wat er nu staat als datapakket (zip)", "What is there now as a data package (zip)");
    internal static readonly LocalisedText GetEverything = new("Alles wat ooit is geleverd, gevraagd en verbeterd (zip)", "Everything that was ever delivered, asked and corrected (zip)");
    internal static readonly LocalisedText Colleagues = new("Wie er nog meer aan deze levering werkt", "Who else works on this return");
    internal static readonly LocalisedText LastChanged = new("Laatst veranderd op {moment} door {name}", "Last changed on {moment} by {name}");
}
