using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Nothing stands under the headings.</summary>
internal static class ListEmpty
{
    public static Check Check { get; } = new(
        "A007",
        Severity.Asks,
        "Onder de koppen staat niets. Stuur een lijst met regels.",
        "There is nothing under the headings. Send a list with lines.");
}
