using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>There are more customers and suppliers than are kept.</summary>
internal static class TooManySuppliers
{
    public static CheckSentence Check { get; } = new(
        "L058",
        Severity.Informs,
        new(
            "Er zijn meer dan {limit} relaties. Van de relaties daarna ziet u alleen het nummer.",
            "There are more than {limit} customers and suppliers. Of those after that you see the number only."));
}
