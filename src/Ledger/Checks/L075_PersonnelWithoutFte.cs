using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>Personnel lines from a ledger have no fte.</summary>
internal static class PersonnelWithoutFte
{
    public static CheckSentence Check { get; } = new(
        "L075",
        Severity.Informs,
        new(
            "Een grootboek kent geen fte. Vul bij {count} regels personeel zelf de omvang in.",
            "A ledger knows no fte. Fill in the size of {count} personnel lines yourself."));
}
