using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A word of the list has no choice of the form yet.</summary>
internal static class ValueWithoutMeaning
{
    public static Check Check { get; } = new(
        "A020",
        Severity.Asks,
        "{column} '{value}' heeft nog geen keuze. Regels: {count}, samen {sum}. Kies er een.",
        "{column} '{value}' has no choice yet. Lines: {count}, together {sum}. Choose one.");
}
