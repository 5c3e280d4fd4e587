using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A CSV file is not one of the tables.</summary>
internal static class FileNotRead
{
    public static Check Check { get; } = new(
        "F016",
        Severity.Informs,
        "Dit bestand is geen tabel van het pakket en is niet gelezen.",
        "This file is not a table of the package and was not read.");
}
