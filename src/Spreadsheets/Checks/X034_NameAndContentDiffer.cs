using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>The name of the file says something else than its content.</summary>
internal static class NameAndContentDiffer
{
    public static Check Check { get; } = new(
        "X034",
        Severity.Informs,
        "De naam van dit bestand eindigt op '{value}', maar de inhoud is {kind}. Wij hebben naar de inhoud gekeken.",
        "The name of this file ends in '{value}', but its content is {kind}. We have gone by the content.");
}
