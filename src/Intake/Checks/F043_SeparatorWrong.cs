using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>The columns are separated by something else than commas.</summary>
internal static class SeparatorWrong
{
    public static Check Check { get; } = new(
        "F043",
        Severity.Blocks,
        "De kolommen zijn gescheiden met '{value}'. Bewaar het bestand met komma's tussen de kolommen.",
        "The columns are separated by '{value}'. Save the file with commas between the columns.");
}
