using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A formula has an error.</summary>
internal static class CellHasError
{
    public static Check Check { get; } = new(
        "A014",
        Severity.Asks,
        "Rij {row}: bij {column} staat de foutmelding '{value}'. Herstel de formule.",
        "Row {row}: at {column} stands the error '{value}'. Mend the formula.");
}
