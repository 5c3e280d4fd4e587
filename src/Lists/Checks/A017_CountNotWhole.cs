using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A count is not whole.</summary>
internal static class CountNotWhole
{
    public static Check Check { get; } = new(
        "A017",
        Severity.Asks,
        "Rij {row}: '{value}' bij {column} is geen heel getal van 0 of meer. Vul het aantal zelf in.",
        "Row {row}: '{value}' at {column} is no whole number of 0 or more. Fill in the number yourself.");
}
