using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A path in the descriptor points outside the package.</summary>
internal static class DescriptorPathClimbs
{
    public static Check Check { get; } = new(
        "F023",
        Severity.Stops,
        "Het pad '{value}' wijst naar een plek buiten het pakket. Gebruik een naam binnen het pakket, zoals software.csv.",
        "The path '{value}' points outside the package. Use a name within the package, such as software.csv.");
}
