using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A count is not a whole number.</summary>
internal static class WholeNumberMalformed
{
    public static Check Check { get; } = new(
        "F063",
        Severity.Blocks,
        "Kolom {column}: '{value}' is geen heel getal van 0 of meer. Schrijf alleen cijfers, zoals {example}.",
        "Column {column}: '{value}' is not a whole number of 0 or more. Write digits only, such as {example}.");
}
