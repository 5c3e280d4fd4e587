using Maatstaf.Catalogue;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Reading;

/// <summary>The amount of a line and its side; reused from line to line.</summary>
internal sealed class LineAmount(LedgerLimits limits, LedgerFindings findings)
{
    private long negatives;
    private int firstNegative;
    private long amount;
    private bool hasAmount, hasSide;

    /// <summary>True when the line stands under debit.</summary>
    public bool IsDebit { get; private set; }

    /// <summary>Debit minus credit in cents.</summary>
    public long Cents => IsDebit ? amount : -amount;

    public void Start() => (amount, hasAmount, hasSide, IsDebit) = (0, false, false, false);

    /// <summary>Takes the amount or the side; false when the element is another one.</summary>
    public bool Take(string element, ElementWalk walk)
    {
        switch (element)
        {
            case "amnt":
                TakeAmount(walk.Text(), walk.Line);
                return true;
            case "amntTp":
                TakeSide(walk.Text(), walk.Line);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Says what a line misses; false when it cannot be counted.</summary>
    public bool IsComplete(int line)
    {
        if (!hasAmount)
            findings.Add(AmountMalformed.Check, line, SentenceFact.Text("value", string.Empty));
        if (!hasSide)
            findings.Add(SideMissing.Check, line, SentenceFact.Text("value", string.Empty));
        return hasAmount && hasSide;
    }

    /// <summary>Tells what was seen in all lines together.</summary>
    public void Tell()
    {
        if (negatives > 0)
            findings.Add(AmountsNegative.Check, firstNegative, SentenceFact.Count("count", negatives));
    }

    private void TakeAmount(ReadOnlySpan<char> text, int line)
    {
        hasAmount = true;
        var reading = Euros.Read(text, out amount);
        if (reading == EurosReading.Malformed)
            findings.Add(AmountMalformed.Check, line, SentenceFact.Delivered("value", text));
        else if (reading == EurosReading.TooLarge || Math.Abs(amount) > limits.LargestAmount * 100)
            findings.Add(AmountTooLarge.Check, line, SentenceFact.Delivered("value", text), SentenceFact.Count("limit", limits.LargestAmount));
        else if (reading == EurosReading.Rounded)
            findings.Add(AmountTooPrecise.Check, line, SentenceFact.Delivered("value", text));
        if (reading == EurosReading.TooLarge || Math.Abs(amount) > limits.LargestAmount * 100)
            amount = 0;
        if (amount < 0 && negatives++ == 0)
            firstNegative = line;
    }

    private void TakeSide(ReadOnlySpan<char> text, int line)
    {
        hasSide = true;
        IsDebit = Is(text, "D", "debet", "debit");
        if (!IsDebit && !Is(text, "C", "credit", "credit"))
            findings.Add(SideMissing.Check, line, SentenceFact.Delivered("value", text));
    }

    private static bool Is(ReadOnlySpan<char> text, string letter, string dutch, string english) =>
        text.Equals(letter, StringComparison.OrdinalIgnoreCase) || text.Equals(dutch, StringComparison.OrdinalIgnoreCase) || text.Equals(english, StringComparison.OrdinalIgnoreCase);
}
