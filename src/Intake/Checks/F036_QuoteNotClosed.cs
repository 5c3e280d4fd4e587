using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A quoted field has no end.</summary>
internal static class QuoteNotClosed
{
    public static Check Check { get; } = new(
        "F036",
        Severity.Stops,
        "Hier begint een veld met een aanhalingsteken dat niet wordt gesloten. Sluit het, of verdubbel een aanhalingsteken binnen een veld: \"\".",
        "A field starts here with a quote that is never closed. Close it, or double a quote within a field: \"\".");
}
