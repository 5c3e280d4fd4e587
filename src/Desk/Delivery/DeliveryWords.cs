using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Questions;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

/// <summary>The words of the pages of a return, each once, in both languages.</summary>
public static partial class DeliveryWords
{
    /// <summary>Title of the list of returns.</summary>
    public static readonly LocalisedText Delivery = new("Levering", "Return");

    internal static readonly LocalisedText Yes = new("Ja", "Yes");
    internal static readonly LocalisedText No = new("Nee", "No");
    internal static readonly LocalisedText Euros = new("€ {amount}", "€{amount}");
    internal static readonly LocalisedText Sheet = new("tab {sheet}", "sheet {sheet}");
    internal static readonly LocalisedText Accounts = new("rekening {sheet}", "account {sheet}");
    internal static readonly LocalisedText RowNumber = new("rij {row}", "row {row}");
    internal static readonly LocalisedText Unknown = new("niet bekend", "not known");
    internal static readonly LocalisedText Cancel = new("Annuleren", "Cancel");

    internal static readonly LocalisedText ReturnsLead = new(
        "Voor deze organisaties levert u. Kies er één.",
        "You deliver for these organisations. Choose one.");

    internal static readonly LocalisedText NoReturns = new(
        "Er is nu geen editie waarvoor u levert. Het benchmarkteam stuurt een bericht als er een opengaat.",
        "There is no edition now for which you deliver. The benchmark team sends a message when one opens.");

    internal static readonly LocalisedText EditionTitle = new("Editie {edition}, boekjaar {year}", "Edition {edition}, fiscal year {year}");
    internal static readonly LocalisedText Organisation = new("Organisatie", "Organisation");
    internal static readonly LocalisedText State = new("Stand", "State");
    internal static readonly LocalisedText DeliverBefore = new("Uiterlijk {day}", "By {day}");
    internal static readonly LocalisedText NoDeadline = new("Geen uiterste dag", "No last day");

    internal static readonly LocalisedText StateDraft = new("Concept", "Draft");
    internal static readonly LocalisedText StateSubmitted = new("Ingediend", "Submitted");
    internal static readonly LocalisedText StateQuestions = new("Vragen voor u", "Questions for you");
    internal static readonly LocalisedText StateApproved = new("Goedgekeurd", "Approved");

    internal static readonly LocalisedText ReadOnly = new(
        "U kunt deze levering bekijken, niet veranderen.",
        "You can look at this return, not change it.");

    /// <summary>How far a return is.</summary>
    public static LocalisedText StateOf(ReturnState state) => state switch
    {
        ReturnState.Draft => StateDraft,
        ReturnState.Submitted => StateSubmitted,
        ReturnState.Questions => StateQuestions,
        _ => StateApproved,
    };

    /// <summary>A way into a return.</summary>
    public static LocalisedText WayOf(Way way) => way switch
    {
        Way.Form => new("Getypt", "Typed"),
        Way.Workbook => new("Werkboek", "Workbook"),
        Way.Package => new("Datapakket", "Data package"),
        Way.Ledger => new("Grootboek", "Ledger"),
        Way.Applications => new("Applicatielijst", "Application list"),
        Way.Staff => new("Personeelslijst", "Staff list"),
        Way.Register => new("Algoritmeregister", "Algorithm register"),
        Way.Reference => new("CBS", "Statistics Netherlands"),
        _ => new("Vorig jaar", "Last year"),
    };

    internal static LocalisedText QuestionStateOf(QuestionState state) => state switch
    {
        QuestionState.Open => new("Wacht op uw antwoord", "Waits for your answer"),
        QuestionState.Answered => new("Beantwoord, het benchmarkteam kijkt ernaar", "Answered, the benchmark team looks at it"),
        _ => new("Afgerond", "Settled"),
    };

    internal static LocalisedText MessageKindOf(MessageKind kind) => kind switch
    {
        MessageKind.Remark => new("vraagt", "asks"),
        MessageKind.Explanation => new("licht toe", "explains"),
        MessageKind.Correction => new("verbetert", "corrects"),
        _ => new("rondt af", "settles"),
    };
}
