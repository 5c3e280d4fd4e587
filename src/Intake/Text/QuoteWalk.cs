using Maatstaf.Intake.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Text;

/// <summary>
/// Walks over the quotes of a piece of CSV that starts at a record, and finds where whole records end. Strict RFC 4180:
/// a quote stands at the start of a field, its partner at the end, and a line ends with LF or CRLF.
/// Only quotes and line ends are looked at, so that text without quotes costs next to nothing.
/// </summary>
/// <param name="text">The piece.</param>
/// <param name="isEnd">Whether the file ends with it.</param>
/// <param name="mostRecords">Where enough is enough: a walk over more records stops there.</param>
internal ref struct QuoteWalk(ReadOnlySpan<byte> text, bool isEnd, int mostRecords)
{
    private readonly ReadOnlySpan<byte> text = text;
    private readonly bool isEnd = isEnd;
    private readonly int mostRecords = mostRecords;

    /// <summary>Just after the last whole record.</summary>
    public int Cut { get; private set; }

    /// <summary>Whole records up to <see cref="Cut"/>.</summary>
    public int Records { get; private set; }

    /// <summary>Whether more whole records may follow after <see cref="Cut"/>.</summary>
    public readonly bool IsFull => Records == mostRecords;

    /// <summary>What is wrong; null when nothing is.</summary>
    public Check? Fault { get; private set; }

    /// <summary>Where it is wrong.</summary>
    public int FaultAt { get; private set; }

    /// <summary>Where a quoted field starts that does not end in this piece; below 0 when there is none.</summary>
    public int OpenQuote { get; private set; } = -1;

    public void Run()
    {
        var at = 0;
        while (Fault is null && OpenQuote < 0 && !IsFull)
        {
            var quote = text[at..].IndexOf((byte)'"');
            TakePlain(at, quote < 0 ? text.Length : at + quote);
            if (quote < 0 || Fault is not null || IsFull)
                break;
            at = SkipQuoted(at + quote);
        }

        if (!isEnd || Fault is not null || IsFull)
            return;
        if (OpenQuote >= 0)
            Fail(QuoteNotClosed.Check, OpenQuote);
        else if (Cut < text.Length)
            TakeRest();
    }

    private void TakePlain(int from, int to)
    {
        var plain = text[from..to];
        var lone = FindLoneReturn(from, plain);
        if (lone >= 0)
            plain = text[from..lone];
        var ends = plain.Count((byte)'\n');
        if (Records + ends >= mostRecords)
        {
            TakeUntilFull(from, plain);
            return;
        }

        if (lone >= 0)
            Fail(LoneCarriageReturn.Check, lone);
        if (ends == 0)
            return;
        Cut = from + plain.LastIndexOf((byte)'\n') + 1;
        Records += ends;
    }

    private void TakeUntilFull(int from, ReadOnlySpan<byte> plain)
    {
        var at = 0;
        for (; !IsFull; Records++)
            at += plain[at..].IndexOf((byte)'\n') + 1;
        Cut = from + at;
    }

    private readonly int FindLoneReturn(int from, ReadOnlySpan<byte> plain)
    {
        var at = plain.IndexOf((byte)'\r');
        while (at >= 0)
        {
            var next = from + at + 1;
            // At the end of a piece the line feed may still come.
            if (next < text.Length ? text[next] != '\n' : isEnd)
                return from + at;
            var following = plain[(at + 1)..].IndexOf((byte)'\r');
            at = following < 0 ? -1 : at + 1 + following;
        }

        return -1;
    }

    private int SkipQuoted(int quote)
    {
        if (quote > 0 && text[quote - 1] is not ((byte)',' or (byte)'\n'))
        {
            Fail(QuoteMisplaced.Check, quote);
            return quote;
        }

        var at = quote + 1;
        while (text[at..].IndexOf((byte)'"') is >= 0 and var found)
        {
            at += found + 1;
            if (at == text.Length)
                return EndAfterQuote(quote, at);
            if (text[at] != '"')
                return CheckAfterQuote(at);
            at++;
        }

        OpenQuote = quote;
        return at;
    }

    // Another quote may follow in the next piece, so only the end of the file settles it.
    private int EndAfterQuote(int quote, int at)
    {
        if (!isEnd)
            OpenQuote = quote;
        return at;
    }

    private int CheckAfterQuote(int at)
    {
        if (text[at] is not ((byte)',' or (byte)'\n' or (byte)'\r'))
            Fail(QuoteMisplaced.Check, at - 1);
        return at;
    }

    private void TakeRest()
    {
        Cut = text.Length;
        Records++;
    }

    private void Fail(Check check, int at)
    {
        Fault = check;
        FaultAt = at;
    }
}
