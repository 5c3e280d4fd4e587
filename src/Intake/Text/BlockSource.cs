using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Files;
using Maatstaf.Intake.Findings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Text;

/// <summary>
/// Reads one file from its start to its end and hands it out in blocks of whole records. What cannot be text is
/// found here, before any field is looked at. Not thread-safe: one at a time takes a block.
/// </summary>
internal sealed class BlockSource : IDisposable
{
    // Records take memory by their number, however short they are.
    private const int MostRecordsOfBlock = 1 << 15;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly Stream stream;
    private readonly BlockPool pool;
    private readonly FileFindings findings;
    private readonly long mostRecords;
    private byte[] carry = [];
    private int blocks;
    private long records;
    private int line = 1;
    private bool ended;

    public BlockSource(PackageFile file, BlockPool pool, FileFindings findings, long mostRecords)
    {
        stream = file.Open();
        this.pool = pool;
        this.findings = findings;
        this.mostRecords = mostRecords;
    }

    /// <summary>The next block; null at the end, or when a finding stops the reading.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The zip is damaged.</exception>
    public TextBlock? Take()
    {
        if (ended)
            return null;
        var buffer = pool.Rent();
        var length = Fill(buffer, out var isEnd);
        ended = isEnd;
        if (blocks > 0)
            return Cut(buffer, length, isEnd);
        if (IsUtf16(buffer.AsSpan(0, length)))
        {
            Stop(TextIsUtf16.Check, 1);
            return End(buffer);
        }

        return Cut(buffer, length - SkipMark(buffer.AsSpan(0, length)), isEnd);
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private int Fill(byte[] buffer, out bool isEnd)
    {
        carry.CopyTo(buffer, 0);
        var wanted = buffer.Length - carry.Length;
        var read = stream.ReadAtLeast(buffer.AsSpan(carry.Length), wanted, throwOnEndOfStream: false);
        isEnd = read < wanted;
        return carry.Length + read;
    }

    // Without a mark, western text shows as zeros at every other byte.
    private static bool IsUtf16(ReadOnlySpan<byte> text) =>
        text is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..];

    private static int SkipMark(Span<byte> text)
    {
        if (!text.StartsWith(ByteOrderMark))
            return 0;
        text[ByteOrderMark.Length..].CopyTo(text);
        return ByteOrderMark.Length;
    }

    private TextBlock? Cut(byte[] buffer, int length, bool isEnd)
    {
        var text = buffer.AsSpan(0, length);
        if (text.IndexOf((byte)0) is >= 0 and var nul)
        {
            Stop(NulByte.Check, LineAt(text, nul));
            return End(buffer);
        }

        var walk = new QuoteWalk(text, isEnd, MostRecordsOfBlock);
        walk.Run();
        ended &= !walk.IsFull;
        if (walk.Fault is { } fault)
            Stop(fault, LineAt(text, walk.FaultAt), ColumnAt(text[walk.Cut..walk.FaultAt]));
        else if (walk.Cut == 0 && !isEnd)
            StopAtLongRecord(text, walk.OpenQuote);
        return walk.Cut == 0 ? End(buffer) : Hand(buffer, length, walk.Cut, walk.Records);
    }

    private void StopAtLongRecord(ReadOnlySpan<byte> text, int openQuote)
    {
        if (openQuote >= 0)
            Stop(QuoteNotClosed.Check, LineAt(text, openQuote), ColumnAt(text[..openQuote]));
        else
            Stop(RecordTooLong.Check, line, 0, SentenceFact.Number("limit", text.Length));
    }

    private TextBlock? Hand(byte[] buffer, int length, int cut, int count)
    {
        if (records + count > mostRecords + 1)
        {
            Stop(TooManyRecords.Check, 0, 0, SentenceFact.Number("limit", mostRecords));
            return End(buffer);
        }

        carry = buffer.AsSpan(cut, length - cut).ToArray();
        var block = new TextBlock { Buffer = buffer, Length = cut, Index = blocks++, FirstRecord = records, Records = count, FirstLine = line };
        records += count;
        line += block.Text.Count((byte)'\n');
        return block;
    }

    private TextBlock? End(byte[] buffer)
    {
        ended = true;
        pool.Return(buffer);
        return null;
    }

    private void Stop(Check check, int atLine, int column = 0, params ReadOnlySpan<SentenceFact> facts)
    {
        ended = true;
        findings.AtLine(check, atLine, column, facts);
    }

    private int LineAt(ReadOnlySpan<byte> text, int at) => line + text[..at].Count((byte)'\n');

    private static int ColumnAt(ReadOnlySpan<byte> recordSoFar)
    {
        var column = 1;
        var quoted = false;
        foreach (var letter in recordSoFar)
        {
            quoted ^= letter == '"';
            if (letter == ',' && !quoted)
                column++;
        }

        return column;
    }
}
