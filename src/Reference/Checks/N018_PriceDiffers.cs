using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>A price of CBS differs from that of the catalogue.</summary>
internal static class PriceDiffers
{
    public static Check Check { get; } = new(
        "N018",
        Severity.Informs,
        "Prijsindex {year}: de catalogus heeft {ours}, het CBS {theirs} ({table}). De catalogus telt; meld het aan de benchmark.",
        "Price index {year}: the catalogue has {ours}, CBS {theirs} ({table}). The catalogue counts; tell the benchmark team.");
}
