using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Laws;

/// <summary>The words of the pages on which the team keeps laws, each once, in both languages.</summary>
public static class LawDeskWords
{
    /// <summary>Title of the list.</summary>
    public static readonly LocalisedText Laws = new("Wetten", "Laws");

    /// <summary>Title of the page for a new law.</summary>
    public static readonly LocalisedText Add = new("Een wet toevoegen", "Add a law");

    internal static readonly LocalisedText Lead = new(
        "Deze wetten staan op de wetgevingsradar, en deelnemers zeggen bij elke wet hoe ver zij zijn. Elke wijziging blijft bewaard.",
        "These laws stand on the legislation radar, and participants say for each law how far they are. Every change is kept.");

    internal static readonly LocalisedText WhatHolds = new(
        "Een editie laat de wetten zien zoals zij waren toen u de editie vaststelde. Een wijziging verandert dus geen editie die al vaststaat. Leveringen vragen vanaf nu naar wat hier staat.",
        "An edition shows the laws as they were when you froze the edition. So a change does not change an edition that is frozen. From now on returns ask about what stands here.");

    internal static readonly LocalisedText Law = new("Wet", "Law");
    internal static readonly LocalisedText Domain = new("Domein", "Domain");
    internal static readonly LocalisedText NextDay = new("Volgende dag", "Next day");
    internal static readonly LocalisedText NoNextDay = new("geen", "none");
    internal static readonly LocalisedText Version = new("Versie", "Version");
    internal static readonly LocalisedText Changed = new("Laatst gewijzigd", "Last changed");
    internal static readonly LocalisedText FromCatalogue = new("kwam mee met het systeem", "came with the system");
    internal static readonly LocalisedText NotFollowed = new("wordt niet meer gevolgd", "is followed no more");
    internal static readonly LocalisedText History = new("Versies", "Versions");
    internal static readonly LocalisedText Why = new("Waarom", "Why");
    internal static readonly LocalisedText When = new("Wanneer", "When");
    internal static readonly LocalisedText Who = new("Wie", "Who");
    internal static readonly LocalisedText NowHolds = new("geldt nu", "holds now");
    internal static readonly LocalisedText Undo = new("Terug naar versie {number}", "Back to version {number}");
    internal static readonly LocalisedText UndoSays = new("De tekst van versie {number} komt terug, als nieuwe versie.", "The text of version {number} comes back, as a new version.");
    internal static readonly LocalisedText UndoWhy = new("Waarom gaat u terug?", "Why do you go back?");
    internal static readonly LocalisedText Text = new("De tekst van versie {number}", "The text of version {number}");

    internal static readonly LocalisedText Name = new("Naam", "Name");
    internal static readonly LocalisedText Short = new("Korte naam", "Short name");
    internal static readonly LocalisedText ShortHint = new("Zoals mensen de wet noemen. Deze naam staat in de levering en op de radar.", "As people call the law. This name stands in the return and on the radar.");
    internal static readonly LocalisedText Dates = new("Wanneer begint wat?", "When does what begin?");
    internal static readonly LocalisedText DatesHint = new("Een regel voor elke dag. Haal een dag weg door de regel leeg te maken.", "A line for each day. Take a day away by emptying the line.");
    internal static readonly LocalisedText Day = new("Dag", "Day");
    internal static readonly LocalisedText Certainty = new("Hoe zeker", "How sure");
    internal static readonly LocalisedText Begins = new("Wat er begint", "What begins");
    internal static readonly LocalisedText Duties = new("Plichten", "Duties");
    internal static readonly LocalisedText DutiesHint = new("Wat de wet vraagt. Elke plicht op een eigen regel, in dezelfde volgorde in beide talen.", "What the law asks. Each duty on a line of its own, in the same order in both languages.");
    internal static readonly LocalisedText Work = new("Verwacht werk voor ICT", "Expected work for ICT");
    internal static readonly LocalisedText Source = new("Bron", "Source");
    internal static readonly LocalisedText SourceHint = new("Waar dit staat, zoals Staatsblad 2021, 499.", "Where this stands, such as Staatsblad 2021, 499.");
    internal static readonly LocalisedText Remark = new("Opmerking, als die er is", "Remark, if there is one");
    internal static readonly LocalisedText Followed = new("Op de radar en in de levering", "On the radar and in the return");
    internal static readonly LocalisedText WhyHint = new("De reden blijft bij deze versie staan.", "The reason stays with this version.");
    internal static readonly LocalisedText WhyNow = new("Waarom bewaart u dit zo?", "Why do you keep it so?");
    internal static readonly LocalisedText Keep = new("Bewaren als nieuwe versie", "Keep as a new version");
    internal static readonly LocalisedText KeepNew = new("Wet toevoegen", "Add the law");
    internal static readonly LocalisedText InDutch = new("Nederlands", "Dutch");
    internal static readonly LocalisedText InEnglish = new("Engels", "English");

    internal static LocalisedText CertaintyOf(bool isPublished) => isPublished ? new("ligt vast", "fixed") : new("aangekondigd", "announced");

    internal static LocalisedText CertaintyOf(LawCertainty certainty) => CertaintyOf(certainty == LawCertainty.Published);

    /// <summary>A label with the language that is asked.</summary>
    internal static LocalisedText In(LocalisedText label, LocalisedText language) => new($"{label.Dutch} ({language.Dutch})", $"{label.English} ({language.English})");
}
