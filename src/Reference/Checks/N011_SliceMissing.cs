using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The answer holds parts only (an age, a sex), not the whole.</summary>
internal static class SliceMissing
{
    public static Check Check { get; } = new(
        "N011",
        Severity.Blocks,
        "Het antwoord heeft geen totalen: gevraagd is {slice}. Haal de tabel opnieuw op met die keuze.",
        "The answer holds no totals: {slice} is asked for. Get the table again with that choice.");
}
