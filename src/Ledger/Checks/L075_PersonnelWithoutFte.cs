using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>Personnel lines from a ledger have no fte.</summary>
internal static class PersonnelWithoutFte
{
    public static Check Check { get; } = new(
        "L075",
        Severity.Informs,
        "Een grootboek kent geen fte. Vul bij {count} regels personeel zelf de omvang in.",
        "A ledger knows no fte. Fill in the size of {count} personnel lines yourself.");
}
