using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Rows that the coordinator left out.</summary>
internal static class MarkedLeftOut
{
    public static Check Check { get; } = new(
        "A045",
        Severity.Informs,
        "{column} '{value}' telt niet mee, zoals u koos. Regels: {count}, samen {sum}.",
        "{column} '{value}' does not count, as you chose. Lines: {count}, together {sum}.");
}
