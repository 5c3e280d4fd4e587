using Maatstaf.Delivery.Checking;
using Maatstaf.Delivery.Questions;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Checking;

/// <summary>The words of the check desk, each once, in both languages.</summary>
public static class CheckWords
{
    /// <summary>Name of the check desk.</summary>
    public static readonly LocalisedText Desk = new("Controle", "Check desk");

    /// <summary>Where all editions are closed or prepared.</summary>
    public static readonly LocalisedText NoEdition = new(
        "Er is geen editie om te controleren. Bereid eerst een editie voor en open haar.",
        "There is no edition to check. First prepare an edition and open it.");

    internal static readonly LocalisedText Organisation = new("Organisatie", "Organisation");
    internal static readonly LocalisedText Check = new("Controle", "Check");
    internal static readonly LocalisedText State = new("Stand", "State");
    internal static readonly LocalisedText Question = new("Vraag", "Question");
    internal static readonly LocalisedText Influence = new("Invloed, € per inwoner", "Influence, € per inhabitant");
    internal static readonly LocalisedText Days = new("Dagen open", "Days open");
    internal static readonly LocalisedText Unknown = new("niet te zeggen", "cannot be told");
    internal static readonly LocalisedText AskedByTeam = new("Gevraagd door het team", "Asked by the team");
    internal static readonly LocalisedText All = new("Alle", "All");
    internal static readonly LocalisedText Unsettled = new("Niet afgerond", "Not settled");

    /// <summary>How far an organisation is.</summary>
    public static LocalisedText ProgressOf(Progress progress) => progress switch
    {
        Progress.NotBegun => new("Nog niet begonnen", "Not begun"),
        Progress.Draft => new("Concept", "Draft"),
        Progress.Submitted => new("Ingediend", "Submitted"),
        Progress.Questions => new("Vragen", "Questions"),
        _ => new("Goedgekeurd", "Approved"),
    };

    /// <summary>How far a question is, as the team sees it.</summary>
    public static LocalisedText StateOf(QuestionState state) => state switch
    {
        QuestionState.Open => new("Wacht op de coördinator", "Waits for the coordinator"),
        QuestionState.Answered => new("Wacht op u", "Waits for you"),
        _ => new("Afgerond", "Settled"),
    };
}
