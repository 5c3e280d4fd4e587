using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A column that was mapped is not in the list.</summary>
internal static class ColumnGone
{
    public static Check Check { get; } = new(
        "A021",
        Severity.Asks,
        "De kolom '{heading}' staat niet in deze lijst. Kies een andere kolom voor {column}, of laat hem weg.",
        "The column '{heading}' is not in this list. Choose another column for {column}, or leave it out.");
}
