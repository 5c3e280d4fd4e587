using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Schema;

/// <summary>
/// The words under which fixed choices are kept: those of the data package, by the number of the choice.
/// Words, because the numbers of the choices are nobody's business outside the program.
/// </summary>
internal static class Words
{
    public const string Municipality = "municipality", Partnership = "partnership", Named = "named", Anonymous = "anonymous";

    /// <summary>By <see cref="Vocabulary.Hosting"/>; not known is a missing word.</summary>
    public static readonly string?[] Hosting = ["saas", "hosted", "on-premises", null];

    /// <summary>By <see cref="Vocabulary.Employment"/>.</summary>
    public static readonly string[] Employment = ["own", "hired"];

    /// <summary>By <see cref="LineTheme"/>; no theme is a missing word.</summary>
    public static readonly string?[] Theme = [null, "security", "bi"];

    /// <summary>By <see cref="ReturnStatus"/>.</summary>
    public static readonly string[] Status = ["draft", "submitted", "approved"];

    /// <summary>By <see cref="Vocabulary.LawState"/>.</summary>
    public static readonly string[] LawState = ["not-applicable", "to-do", "busy", "done"];

    /// <summary>Stages of a use case of artificial intelligence; an unknown stage is a missing word.</summary>
    public static readonly string[] Stage = ["idea", "pilot", "in-use", "stopped"];

    /// <summary>By <see cref="Vocabulary.Audience"/>.</summary>
    public static readonly string[] Audience = ["internal", "circle", "public"];

    /// <summary>By <see cref="Delivery.Editions.EditionState"/>.</summary>
    public static readonly string[] EditionState = ["prepared", "open", "checking", "frozen", "published"];

    /// <summary>By <see cref="Delivery.Cases.ReturnState"/>.</summary>
    public static readonly string[] ReturnState = ["draft", "submitted", "questions", "approved"];

    /// <summary>By <see cref="Returns.Delivered.Way"/>.</summary>
    public static readonly string[] Way = ["form", "workbook", "package", "ledger", "applications", "staff", "reference", "last-year"];

    /// <summary>By <see cref="Delivery.Cases.UploadKind"/>.</summary>
    public static readonly string[] UploadKind = ["file", "figures"];

    /// <summary>By <see cref="Delivery.Questions.QuestionState"/>.</summary>
    public static readonly string[] QuestionState = ["open", "answered", "settled"];

    /// <summary>By <see cref="Delivery.Questions.MessageKind"/>.</summary>
    public static readonly string[] MessageKind = ["remark", "explanation", "correction", "acceptance"];

    /// <summary>By <see cref="Delivery.Practices.PracticeState"/>.</summary>
    public static readonly string[] PracticeState = ["draft", "submitted", "returned", "approved", "offline"];

    /// <summary>By <see cref="Delivery.Practices.FollowedKind"/>.</summary>
    public static readonly string[] FollowedKind = ["practice", "node", "theme"];

    /// <summary>By <see cref="Delivery.Reporting.ReportKind"/>: the endings of the files.</summary>
    public static readonly string[] ReportKind = ["pdf", "pptx", "xlsx"];

    /// <summary>By <see cref="Delivery.Reporting.ReportState"/>.</summary>
    public static readonly string[] ReportState = ["wanted", "made", "failed"];

    /// <summary>What came of what an entry of the audit log is about.</summary>
    public static readonly string[] Result = ["done", "refused", "failed"];

    /// <summary>By <see cref="Delivery.People.Role"/>.</summary>
    public static readonly string[] Role = ["administrator", "team", "coordinator", "reader"];
}
