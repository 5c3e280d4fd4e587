using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>A transaction does not balance.</summary>
internal static class TransactionUnbalanced
{
    public static Check Check { get; } = new(
        "L063",
        Severity.Asks,
        "Boeking {transaction} is niet in evenwicht: debet {debit}, credit {credit}.",
        "Transaction {transaction} does not balance: debit {debit}, credit {credit}.");
}
