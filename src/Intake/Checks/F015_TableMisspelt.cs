using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>The name of a file is nearly that of a table that is not there.</summary>
internal static class TableMisspelt
{
    public static Check Check { get; } = new(
        "F015",
        Severity.Blocks,
        "Dit bestand is geen tabel van het pakket. Bedoelt u {nearest}? Geef het dan die naam; haal het anders weg.",
        "This file is not a table of the package. Do you mean {nearest}? Then give it that name; otherwise remove it.");
}
