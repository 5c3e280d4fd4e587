using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The year is not in the answer.</summary>
internal static class YearMissing
{
    public static Check Check { get; } = new(
        "N013",
        Severity.Blocks,
        "Dit antwoord heeft geen cijfer voor {municipality} in {year}. Kies een ander antwoord, of wacht tot het CBS het cijfer geeft.",
        "This answer has no figure for {municipality} in {year}. Choose another answer, or wait until CBS gives the figure.");
}
