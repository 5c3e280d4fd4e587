using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The municipality is not in the answer.</summary>
internal static class MunicipalityMissing
{
    public static Check Check { get; } = new(
        "N012",
        Severity.Blocks,
        "Gemeente {municipality} staat niet in dit antwoord. Controleer de gemeentecode en haal het antwoord opnieuw op.",
        "Municipality {municipality} is not in this answer. Check the code and get the answer again.");
}
