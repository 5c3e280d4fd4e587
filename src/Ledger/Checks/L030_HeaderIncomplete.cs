using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>Something is missing in the header.</summary>
internal static class HeaderIncomplete
{
    public static Check Check { get; } = new(
        "L030",
        Severity.Informs,
        "In de kop van de auditfile ontbreekt '{element}'. Voor de cijfers is dat niet nodig.",
        "'{element}' is missing in the header of the audit file. The figures do not need it.");
}
