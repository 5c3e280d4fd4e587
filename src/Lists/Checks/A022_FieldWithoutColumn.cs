using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>No column gives what the form requires.</summary>
internal static class FieldWithoutColumn
{
    public static Check Check { get; } = new(
        "A022",
        Severity.Asks,
        "Geen kolom zegt wat {column} is. Kies een kolom of een waarde voor de hele lijst, anders blijft het leeg.",
        "No column says what {column} is. Choose a column or one value for the whole list, else it stays blank.");
}
