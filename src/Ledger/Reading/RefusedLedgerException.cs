using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Reading;

/// <summary>The file holds what an audit file may not hold; the reading stops.</summary>
internal sealed class RefusedLedgerException(Check check, int line, params SentenceFact[] facts) : Exception(check.Code)
{
    /// <summary>What is wrong.</summary>
    public Check Check { get; } = check;

    /// <summary>The line; 0 = the whole file.</summary>
    public int Line { get; } = line;

    /// <summary>What fills the sentence.</summary>
    public IReadOnlyList<SentenceFact> Facts { get; } = facts;
}
