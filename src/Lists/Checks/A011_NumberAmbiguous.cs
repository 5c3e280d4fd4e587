using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A number may be read in two ways.</summary>
internal static class NumberAmbiguous
{
    public static Check Check { get; } = new(
        "A011",
        Severity.Asks,
        "Rij {row}: '{value}' bij {column} kan duizend of een breuk betekenen, want de kolom gebruikt komma's en punten door elkaar. Vul het getal zelf in.",
        "Row {row}: '{value}' at {column} may mean thousands or a fraction, for the column mixes commas and points. Fill in the number yourself.");
}
