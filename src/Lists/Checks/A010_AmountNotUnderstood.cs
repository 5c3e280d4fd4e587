using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A number cannot be read.</summary>
internal static class AmountNotUnderstood
{
    public static Check Check { get; } = new(
        "A010",
        Severity.Asks,
        "Rij {row}: '{value}' bij {column} is geen getal dat wij kunnen lezen. Verbeter het in de lijst of vul het in op het formulier.",
        "Row {row}: '{value}' at {column} is no number that we can read. Correct it in the list or fill it in on the form.");
}
