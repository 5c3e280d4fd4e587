using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>A value is not the number that it must be.</summary>
internal static class ValueMalformed
{
    public static Check Check { get; } = new(
        "N014",
        Severity.Blocks,
        "'{value}' voor {where} is geen goed getal. Haal het antwoord opnieuw op.",
        "'{value}' for {where} is not a proper number. Get the answer again.");
}
