using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>Consumer prices are those of the catalogue.</summary>
internal static class PricesAgree
{
    public static Check Check { get; } = new(
        "N021",
        Severity.Informs,
        "De consumentenprijzen van het CBS (tabel {table}) zijn die waarmee wij rekenen.",
        "The consumer prices of CBS (table {table}) are those that we calculate with.");
}
