using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Reading takes longer than one file may.</summary>
internal static class ExchangeTakesTooLong
{
    public static Check Check { get; } = new(
        "A056",
        Severity.Stops,
        "Dit bestand lezen duurt te lang. Exporteer alleen de toepassingen.",
        "Reading this file takes too long. Export the applications only.");
}
