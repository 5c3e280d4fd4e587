using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A share is not a decimal from 0 to 1.</summary>
internal static class ShareMalformed
{
    public static Check Check { get; } = new(
        "F071",
        Severity.Blocks,
        "Kolom {column}: '{value}' is geen deel van 0 tot en met 1. Schrijf bijvoorbeeld 0.25 voor een kwart (hoogstens 18 decimalen).",
        "Column {column}: '{value}' is not a share from 0 to 1. Write for example 0.25 for a quarter (at most 18 decimals).");
}
