using System.Globalization;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Reading;

/// <summary>What a part of the file says about itself, beside what was counted in it.</summary>
internal sealed class Declared
{
    private static readonly LocalisedText Debit = new("debet", "debit"), Credit = new("credit", "credit");
    private long? lines, debit, credit;
    private int linesAt, debitAt, creditAt;

    /// <summary>Lines counted.</summary>
    public long Lines { get; private set; }

    /// <summary>Debit counted, in cents.</summary>
    public long DebitCents { get; private set; }

    /// <summary>Credit counted, in cents.</summary>
    public long CreditCents { get; private set; }

    /// <summary>Takes one of the three declarations; false when the element is another one.</summary>
    public bool Take(string element, ElementWalk walk)
    {
        switch (element)
        {
            case "linesCount":
                linesAt = walk.Line;
                lines = long.TryParse(walk.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
                return true;
            case "totalDebit":
                debitAt = walk.Line;
                debit = CentsOf(walk);
                return true;
            case "totalCredit":
                creditAt = walk.Line;
                credit = CentsOf(walk);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Counts a line.</summary>
    /// <param name="cents">Debit minus credit.</param>
    /// <param name="isDebit">On which side the file wrote it.</param>
    public void Count(long cents, bool isDebit)
    {
        Lines++;
        if (isDebit)
            DebitCents += cents;
        else
            CreditCents -= cents;
    }

    /// <summary>Says where the file is wrong about itself.</summary>
    public void Compare(LedgerFindings findings)
    {
        if (lines is { } declaredLines && declaredLines != Lines)
            findings.Add(LineCountDiffers.Check, linesAt, SentenceFact.Count("declared", declaredLines), SentenceFact.Count("counted", Lines));
        Compare(findings, Debit, debit, DebitCents, debitAt);
        Compare(findings, Credit, credit, CreditCents, creditAt);
    }

    private static void Compare(LedgerFindings findings, LocalisedText side, long? declared, long counted, int line)
    {
        if (declared is { } cents && cents != counted)
            findings.Add(TotalDiffers.Check, line, new SentenceFact("side", side), SentenceFact.Money("declared", cents), SentenceFact.Money("counted", counted));
    }

    private static long? CentsOf(ElementWalk walk) => Euros.Read(walk.Text(), out var cents) is EurosReading.Exact or EurosReading.Rounded ? cents : null;
}
