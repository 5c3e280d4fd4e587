using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>No row with headings was found.</summary>
internal static class HeaderMissing
{
    public static Check Check { get; } = new(
        "A001",
        Severity.Stops,
        "Wij vinden geen rij met koppen. Zet boven elke kolom een kop, of kies zelf de rij met koppen.",
        "We find no row with headings. Put a heading above every column, or choose the row with headings yourself.");
}
