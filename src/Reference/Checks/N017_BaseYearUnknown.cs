using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>It is not said for which year the index is 100.</summary>
internal static class BaseYearUnknown
{
    public static Check Check { get; } = new(
        "N017",
        Severity.Asks,
        "Het is niet bekend in welk jaar de index 100 is. Lever ook het antwoord van 'MeasureCodes'.",
        "It is not known in which year the index is 100. Deliver the answer of 'MeasureCodes' too.");
}
