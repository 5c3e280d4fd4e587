using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

public static partial class DeliveryWords
{
    internal static readonly LocalisedText Line = new("Regel", "Line");
    internal static readonly LocalisedText OfLine = new("{column}, regel {line}", "{column}, line {line}");
    internal static readonly LocalisedText NewLine = new("nieuw", "new");
    internal static readonly LocalisedText Required = new("verplicht", "required");
    internal static readonly LocalisedText Delivered = new("Geleverd via", "Delivered by");
    internal static readonly LocalisedText DoWithLine = new("Met deze regel", "With this line");
    internal static readonly LocalisedText Duplicate = new("Dupliceer", "Duplicate");
    internal static readonly LocalisedText Remove = new("Verwijder", "Remove");
    internal static readonly LocalisedText DuplicateLine = new("Dupliceer regel {line}", "Duplicate line {line}");
    internal static readonly LocalisedText RemoveLine = new("Verwijder regel {line}", "Remove line {line}");
    internal static readonly LocalisedText Total = new("Totaal", "Total");
    internal static readonly LocalisedText TotalLines = new("{count} regels", "{count} lines");
    internal static readonly LocalisedText OneLine = new("{count} regel", "{count} line");
    internal static readonly LocalisedText LastYearTotal = new("In {year}", "In {year}");
    internal static readonly LocalisedText Keep = new("Bewaren", "Save");
    internal static readonly LocalisedText KeepAndAdd = new("Bewaren en 5 lege regels erbij", "Save and add 5 empty lines");
    internal static readonly LocalisedText AddLine = new("Regel toevoegen", "Add a line");
    internal static readonly LocalisedText Undo = new("Ongedaan maken", "Undo");
    internal static readonly LocalisedText Redo = new("Opnieuw", "Redo");
    internal static readonly LocalisedText PageOf = new("Bladzijde {page} van {pages}", "Page {page} of {pages}");
    internal static readonly LocalisedText PageNumber = new("Bladzijde {page}", "Page {page}");
    internal static readonly LocalisedText Pages = new("Bladzijden", "Pages");
    internal static readonly LocalisedText OnlyProblemLines = new("Alleen regels met een fout", "Only lines with a mistake");
    internal static readonly LocalisedText AllLines = new("Alle regels", "All lines");
    internal static readonly LocalisedText Mistakes = new("{count} fouten in deze tabel", "{count} mistakes in this table");
    internal static readonly LocalisedText OneMistake = new("{count} fout in deze tabel", "{count} mistake in this table");
    internal static readonly LocalisedText WhatToFillIn = new("Wat vult u in?", "What do you fill in?");
    internal static readonly LocalisedText HowKeysWork = new("Toetsen en plakken", "Keys and pasting");
    internal static readonly LocalisedText KeysExplained = new(
        "Pijl omhoog en omlaag, of Enter: naar een andere regel. Pijl links en rechts aan de rand van een cel: naar de cel ernaast. Ctrl+V plakt een blok uit een rekenblad vanaf de cel waar u staat. Ctrl+Z maakt ongedaan, Ctrl+Y doet opnieuw. Escape zet de cel terug. In een keuzelijst kiest u met de pijlen; Enter gaat naar de volgende regel.",
        "Arrow up and down, or Enter: to another line. Arrow left and right at the edge of a cell: to the cell beside it. Ctrl+V pastes a block from a spreadsheet, starting at the cell where you are. Ctrl+Z undoes, Ctrl+Y redoes. Escape puts the cell back. In a list you choose with the arrows; Enter goes to the next line.");

    internal static readonly LocalisedText LastYearAlone = new("Vorig jaar ook geleverd, dit jaar nog niet", "Delivered last year, not yet this year");
    internal static readonly LocalisedText TakeOver = new("Regels van {year} overnemen, zonder bedragen", "Take over the lines of {year}, without amounts");
    internal static readonly LocalisedText NothingYet = new(
        "Deze tabel is nog leeg. Neem de regels van vorig jaar over, lever een bestand aan, of begin hieronder te typen.",
        "This table is still empty. Take over last year's lines, deliver a file, or start typing below.");

    internal static readonly LocalisedText AllKept = new("Alles bewaard", "Everything saved");
    internal static readonly LocalisedText AllKeptAt = new("Alles bewaard {time}", "Everything saved {time}");
    internal static readonly LocalisedText Keeping = new("Bezig met bewaren …", "Saving …");
    internal static readonly LocalisedText NotKept = new(
        "Nog niet bewaard: de site is niet te bereiken. Wat u typte staat veilig in deze browser; wij proberen het opnieuw.",
        "Not saved yet: the site cannot be reached. What you typed is safe in this browser; we try again.");

    internal static readonly LocalisedText Refused = new(
        "Niet bewaard. Laad de pagina opnieuw; wat u typte staat veilig in deze browser.",
        "Not saved. Load the page again; what you typed is safe in this browser.");

    internal static readonly LocalisedText Pasted = new("{count} cellen geplakt", "{count} cells pasted");
    internal static readonly LocalisedText Undone = new("Ongedaan gemaakt", "Undone");
    internal static readonly LocalisedText Redone = new("Opnieuw gedaan", "Redone");

    internal static readonly LocalisedText ConflictTitle = new("Iemand anders veranderde dezelfde regel", "Somebody else changed the same line");
    internal static readonly LocalisedText ConflictLead = new(
        "Kies per regel wat er moet staan. Tot u kiest is uw versie niet bewaard en die van de ander wel.",
        "Choose for each line what should be there. Until you choose, your version is not saved and the other one is.");

    internal static readonly LocalisedText YourVersion = new("Uw versie", "Your version");
    internal static readonly LocalisedText TheirVersion = new("Wat er nu staat", "What is there now");
    internal static readonly LocalisedText ConflictOfLine = new("Regel {line}", "Line {line}");
    internal static readonly LocalisedText KeepMine = new("Mijn versie bewaren", "Keep my version");
    internal static readonly LocalisedText KeepTheirs = new("Laten wat er nu staat", "Leave what is there now");
    internal static readonly LocalisedText RowGone = new("De regel is verwijderd.", "The line was removed.");
    internal static readonly LocalisedText KeepChoice = new("Keuze bewaren", "Keep my choice");
    internal static readonly LocalisedText Column = new("Kolom", "Column");
}
