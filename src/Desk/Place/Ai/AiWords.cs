using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Ai;

/// <summary>Words of the page about artificial intelligence.</summary>
public static class AiWords
{
    /// <summary>What the page is called.</summary>
    public static readonly LocalisedText Title = new("AI", "AI");

    internal static readonly LocalisedText Heading = new("Kunstmatige intelligentie (AI)", "Artificial intelligence (AI)");
    internal static readonly LocalisedText NoFigures = new(
        "Uw gemeente leverde voor dit boekjaar geen AI-toepassingen en geen antwoorden over AI. Daarom staat hier geen cijfer.",
        "Your municipality returned no AI use cases and no answers about AI for this fiscal year. So there is no figure here.");

    internal static readonly LocalisedText Place = new("Waar u staat", "Where you stand");
    internal static readonly LocalisedText PlaceLead = new(
        "Dit zijn toepassingen in proef of in gebruik, ook die van uw samenwerkingsverband. Een besparing staat als deel van de uren van het hele werk.",
        "These are use cases that are tried or in use, those of your partnership too. A saving is a share of the hours of the whole work.");

    internal static readonly LocalisedText Adoption = new("Strategie, beleid en generatieve AI", "Strategy, policy and generative AI");
    internal static readonly LocalisedText Question = new("Vraag", "Question");
    internal static readonly LocalisedText Answer = new("Uw antwoord", "Your answer");
    internal static readonly LocalisedText Group = new("Groep: deel dat ja zegt, %", "Group: share that says yes, %");
    internal static readonly LocalisedText Open = new("niet ingevuld", "not answered");

    internal static readonly LocalisedText UseCases = new("Uw toepassingen", "Your use cases");
    internal static readonly LocalisedText NoneKept = new("De regels van uw levering zijn voor dit boekjaar niet bewaard.", "The lines of your return are not kept for this fiscal year.");
    internal static readonly LocalisedText None = new(
        "In uw levering staan geen toepassingen. Hebt u ze wel? Vul ze in bij de volgende levering, of haal ze uit het Algoritmeregister.",
        "Your return has no use cases. Do you have any? Fill them in with the next return, or take them from the national algorithm register.");

    internal static readonly LocalisedText UseCase = new("Toepassing", "Use case");
    internal static readonly LocalisedText Cost = new("Kosten, €", "Cost, €");
    internal static readonly LocalisedText Process = new("Uren van het werk", "Hours of the process");
    internal static readonly LocalisedText Saved = new("Uren gewonnen", "Hours saved");
    internal static readonly LocalisedText Share = new("Deel van het werk", "Share of the process");
    internal static readonly LocalisedText Benefit = new("Opbrengst, €", "Benefit, €");
    internal static readonly LocalisedText Basis = new("Gemeten of geschat", "Measured or estimated");
    internal static readonly LocalisedText Registered = new("Algoritmeregister", "Algorithm register");
    internal static readonly LocalisedText Unknown = new("onbekend", "not known");
    internal static readonly LocalisedText Measured = new("gemeten", "measured");
    internal static readonly LocalisedText Estimated = new("geschat", "estimated");
    internal static readonly LocalisedText Yes = new("ja", "yes");
    internal static readonly LocalisedText No = new("nee", "no");
    internal static readonly LocalisedText Together = new(
        "Samen besparen de toepassingen in proef of in gebruik {share} van de uren van het werk waarbij zij helpen.",
        "Together the use cases that are tried or in use save {share} of the hours of the work that they help with.");

    internal static readonly LocalisedText Download = new("Toepassingen met de kolommen van het Algoritmeregister (CSV)", "Use cases with the columns of the national algorithm register (CSV)");
    internal static readonly LocalisedText DownloadHelp = new(
        "Ideeën staan er niet in. Wat het register vraagt en de benchmark niet, blijft leeg: dat vult u zelf aan.",
        "Ideas are not in it. What the register asks and the benchmark does not stays blank: you fill that in yourself.");
}
