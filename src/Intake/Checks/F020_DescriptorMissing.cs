using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>There is no datapackage.json.</summary>
internal static class DescriptorMissing
{
    public static Check Check { get; } = new(
        "F020",
        Severity.Informs,
        "Het pakket heeft geen datapackage.json. Het heet daarom '{value}' en geldt als echt, niet als verzonnen.",
        "The package has no datapackage.json. So it is called '{value}' and counts as real, not as invented.");
}
