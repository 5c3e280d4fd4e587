using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Editorial;

/// <summary>The words of the pages on which the team edits a report, each once, in both languages.</summary>
public static class EditorialWords
{
    /// <summary>Titles of pages.</summary>
    public static readonly LocalisedText Report = new("Rapport", "Report"), History = new("Geschiedenis", "History"), Checklist = new("Controle voor publicatie", "Checklist before publishing"),
        Readers = new("Voorbeeld laten zien", "Show a preview"), NewText = new("Tekst schrijven", "Write a text"), ChangeText = new("Tekst wijzigen", "Change the text"), Preview = new("Voorbeeld", "Preview");

    internal static readonly LocalisedText Lead = new(
        "De zinnen en figuren zijn berekend; daar verandert u niets aan. U schrijft er tekst omheen, zet alles in de volgorde die u wilt, en laat weg wat niet nodig is.",
        "The sentences and figures are computed; you change nothing in them. You write text around them, put everything in the order that you want, and leave out what is not needed.");

    internal static readonly LocalisedText PublishedLead = new("Iedereen ziet het rapport zoals u het publiceerde. Wat u hier verandert, is pas te zien als u de teksten opnieuw publiceert.", "Everyone sees the report as you published it. What you change here shows only when you publish the texts again.");
    internal static readonly LocalisedText ChapterLead = new("De onderdelen staan in de volgorde van het rapport.", "The parts stand in the order of the report.");
    internal static readonly LocalisedText TextHint = new(
        "Gewone tekst; een lege regel begint een nieuwe alinea. {ict.cost-per-inhabitant 2024 all headline} schrijft het cijfer zelf. {82,40 = ict.cost-per-inhabitant 2024 all headline} laat uw eigen getal staan en waarschuwt als het cijfer verandert. [methode](/methode) maakt een link.",
        "Plain text; an empty line begins a new paragraph. {ict.cost-per-inhabitant 2024 all headline} writes the figure itself. {82.40 = ict.cost-per-inhabitant 2024 all headline} keeps your own number and warns when the figure changes. [method](/methode) makes a link.");

    internal static readonly LocalisedText EnglishHint = new("Niet verplicht om te bewaren. Zonder Engels staat in het Engelse rapport de Nederlandse tekst.", "Not required to keep the text. Without English, the English report has the Dutch text.");
    internal static readonly LocalisedText SearchHint = new("Woorden uit de naam, een groep of een jaar, bijvoorbeeld: software kosten klein 2023.", "Words of the name, a group or a year, for example: software cost small 2023.");
    internal static readonly LocalisedText NothingFound = new("Geen cijfer gevonden. Zoek met minder of andere woorden.", "No figure found. Search with fewer or other words.");
    internal static readonly LocalisedText Clear = new("Er staat niets open.", "Nothing is open.");
    internal static readonly LocalisedText ReadersLead = new(
        "Wie u hier kiest, kan inloggen en het rapport lezen zoals het nu is. Zij zien de cijfers die iedereen straks ziet, en niet meer. Het voorbeeld eindigt als u publiceert of het hier intrekt.",
        "Whom you choose here can sign in and read the report as it is now. They see the figures that everyone will see, and no more. The preview ends when you publish or take it back here.");

    internal static readonly LocalisedText EmailsHint = new("Een e-mailadres per regel, van mensen met een account.", "One e-mail address a line, of people with an account.");
    internal static readonly LocalisedText NotFrozen = new("U publiceert als de editie is vastgesteld. Tot dan kunnen de cijfers nog veranderen.", "You publish once the edition is frozen. Until then the figures can still change.");
    internal static readonly LocalisedText Accept = new("Ik publiceer zo", "I publish it so");

    /// <summary>What a part of a chapter is.</summary>
    internal static LocalisedText KindOf(Block? block) => block switch
    {
        null => new("Uw tekst", "Your text"),
        Heading => new("Kop", "Heading"),
        FigureBlock or BoardBlock => new("Figuur", "Figure"),
        TableBlock => new("Tabel", "Table"),
        KeyNumbers => new("Kerncijfers", "Key numbers"),
        _ => new("Berekende zinnen", "Computed sentences"),
    };

    /// <summary>What a kind of the checklist is called.</summary>
    internal static LocalisedText CheckOf(string kind) => kind switch
    {
        "questions-open" => new("Vragen die open staan", "Questions that are open"),
        "returns-not-approved" => new("Leveringen die niet zijn goedgekeurd", "Returns that are not approved"),
        "figures-withheld" => new("Cijfers die zijn afgeschermd", "Figures that are withheld"),
        "numbers-wrong" => new("Getallen in teksten die niet meer kloppen", "Numbers in texts that no longer hold"),
        "texts-contradict" => new("Teksten die hun cijfers tegenspreken", "Texts that contradict their figures"),
        "links-dead" => new("Links die nergens heen leiden", "Links that lead nowhere"),
        "alternatives-missing" => new("Figuren zonder tekst voor wie ze niet kan zien", "Figures without text for who cannot see them"),
        "parts-left-out" => new("Onderdelen die zijn weggelaten", "Parts that are left out"),
        "english-missing" => new("Teksten zonder Engels", "Texts without English"),
        _ => new("Teksten zonder hoofdstuk", "Texts without a chapter"),
    };

    /// <summary>What was done to make a revision.</summary>
    internal static LocalisedText ActionOf(string action) => action switch
    {
        "text.add" => new("Tekst toegevoegd", "Text added"),
        "text.change" => new("Tekst gewijzigd", "Text changed"),
        "text.remove" => new("Tekst verwijderd", "Text removed"),
        "block.move" => new("Onderdeel verplaatst", "Part moved"),
        "block.leave-out" => new("Onderdeel weggelaten", "Part left out"),
        "block.bring-back" => new("Onderdeel teruggezet", "Part brought back"),
        "chapter.move" => new("Hoofdstuk verplaatst", "Chapter moved"),
        _ => new("Eerdere versie teruggezet", "Earlier version put back"),
    };
}
