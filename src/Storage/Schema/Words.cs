using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Schema;

/// <summary>
/// The words under which fixed choices are kept: those of the data package, by the number of the choice.
/// Words, because the numbers of the choices are nobody's business outside the program.
/// </summary>
internal static class Words
{
    public const string Municipality = "municipality", Partnership = "partnership", Named = "named", Anonymous = "anonymous";

    /// <summary>By <see cref="Vocabulary.Hosting"/>.</summary>
    public static readonly string[] Hosting = ["saas", "hosted", "on-premises"];

    /// <summary>By <see cref="Vocabulary.Employment"/>.</summary>
    public static readonly string[] Employment = ["own", "hired"];

    /// <summary>By <see cref="LineTheme"/>; no theme is a missing word.</summary>
    public static readonly string?[] Theme = [null, "security", "bi"];

    /// <summary>By <see cref="ReturnStatus"/>.</summary>
    public static readonly string[] Status = ["draft", "submitted", "approved"];

    /// <summary>Stages of a use case of artificial intelligence; an unknown stage is a missing word.</summary>
    public static readonly string[] Stage = ["idea", "pilot", "in-use", "stopped"];
}
