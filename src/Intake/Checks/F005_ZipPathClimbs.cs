using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A name in the zip points outside the package.</summary>
internal static class ZipPathClimbs
{
    public static Check Check { get; } = new(
        "F005",
        Severity.Stops,
        "De naam '{value}' in de zip wijst naar een plek buiten het pakket. Zet de bestanden zonder map in de zip, of in één map.",
        "The name '{value}' in the zip points outside the package. Put the files in the zip without a folder, or in one folder.");
}
