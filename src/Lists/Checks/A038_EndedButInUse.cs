using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A contract ended before the year, and the application is in use.</summary>
internal static class EndedButInUse
{
    public static Check Check { get; } = new(
        "A038",
        Severity.Asks,
        "Rij {row}: het contract liep af op {day}, maar de toepassing is in gebruik. Wij tellen een heel jaar mee. Klopt dat?",
        "Row {row}: the contract ended on {day}, but the application is in use. We count a whole year. Is that right?");
}
