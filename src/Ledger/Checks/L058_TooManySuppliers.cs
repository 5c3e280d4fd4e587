using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>There are more suppliers than are kept.</summary>
internal static class TooManySuppliers
{
    public static Check Check { get; } = new(
        "L058",
        Severity.Informs,
        "Er zijn meer dan {limit} leveranciers, of hun namen zijn te lang. Van de leveranciers daarna ziet u alleen het nummer.",
        "There are more than {limit} suppliers, or their names are too long. Of those after that you see the number only.");
}
