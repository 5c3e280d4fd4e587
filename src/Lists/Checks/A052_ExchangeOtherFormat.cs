using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>The file is XML of another kind.</summary>
internal static class ExchangeOtherFormat
{
    public static Check Check { get; } = new(
        "A052",
        Severity.Stops,
        "Dit is geen ArchiMate-uitwisselbestand. Kies in uw programma voor exporteren als 'ArchiMate Model Exchange File'.",
        "This is no ArchiMate exchange file. In your program choose to export as 'ArchiMate Model Exchange File'.");
}
