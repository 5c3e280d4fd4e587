using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>An account does not say whether it is of the balance sheet or of the result.</summary>
internal static class AccountKindMissing
{
    public static Check Check { get; } = new(
        "L052",
        Severity.Asks,
        "Rekening {account} ({description}) zegt niet of zij bij de balans of bij de kosten hoort. Zij is gelezen als kosten; negeer haar als zij bij de balans hoort.",
        "Account {account} ({description}) does not say whether it belongs to the balance sheet or to the result. It was read as cost; ignore it if it belongs to the balance sheet.");
}
