using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A word of the list has no choice of the form yet.</summary>
internal static class ValueWithoutMeaning
{
    public static CheckSentence Check { get; } = new(
        "A020",
        Severity.Asks,
        new(
            "{count} regels met {column} '{value}' hebben nog geen keuze ({sum}). Kies er een.",
            "{count} lines with {column} '{value}' have no choice yet ({sum}). Choose one."));
}
