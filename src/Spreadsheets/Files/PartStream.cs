using System.IO.Compression;
using System.IO.Hashing;
using Maatstaf.Catalogue;
using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Spreadsheets.Xlsx;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Files;

/// <summary>Bytes that have come out of a workbook so far, over all its parts.</summary>
internal sealed class InflatedCount
{
    public long Total { get; set; }
}

/// <summary>
/// A part of a workbook while it is unpacked. It counts what really comes out, stops at the limits, insists that tags end,
/// and compares length and checksum with what the zip claims when the end is reached.
/// </summary>
internal sealed class PartStream(ZipArchiveEntry entry, CellBudget budget, InflatedCount all) : Stream
{
    // A cell of the longest text with every sign escaped stays below this.
    private const int LongestRunWithoutTagEnd = 1 << 20;

    private readonly SpreadsheetLimits limits = budget.Limits;
    private readonly Stream inflated = entry.Open();
    private readonly Crc32 checksum = new();
    private long count;
    private long sinceTagEnd;

    private bool IsBeyondRatio => Math.Max(count, entry.Length) / limits.ZipLargestRatio > entry.CompressedLength;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw OneWay();

    /// <inheritdoc/>
    public override long Position { get => count; set => throw OneWay(); }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        budget.TakeTime();
        var read = inflated.Read(buffer);
        count += read;
        all.Total += read;
        checksum.Append(buffer[..read]);
        if (count > limits.ZipRatioFrom && IsBeyondRatio)
            throw InflatesTooMuchNow();
        if (count > limits.LargestPart)
            throw new RefusedFileException(ContentTooLarge.Check, SentenceFact.Number("limit", limits.LargestPart));
        if (all.Total > limits.LargestContent)
            throw new RefusedFileException(ContentTooLarge.Check, SentenceFact.Number("limit", limits.LargestContent));
        if (read == 0 && buffer.Length > 0 && (count != entry.Length || checksum.GetCurrentHashAsUInt32() != entry.Crc32))
            throw new RefusedFileException(ContentDiffers.Check);
        WatchTags(buffer[..read]);
        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() => throw OneWay();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw OneWay();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw OneWay();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw OneWay();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inflated.Dispose();
        base.Dispose(disposing);
    }

    // Whoever parses XML keeps a whole tag in memory.
    private void WatchTags(ReadOnlySpan<byte> read)
    {
        var last = read.LastIndexOf((byte)'>');
        sinceTagEnd = last < 0 ? sinceTagEnd + read.Length : read.Length - last;
        if (sinceTagEnd > LongestRunWithoutTagEnd)
            throw IsBeyondRatio ? InflatesTooMuchNow() : new RefusedFileException(XmlUnnatural.Check, SentenceFact.Delivered("value", entry.FullName));
    }

    private RefusedFileException InflatesTooMuchNow() => new(InflatesTooMuch.Check, SentenceFact.Number("limit", limits.ZipLargestRatio));

    private static NotSupportedException OneWay() => new("A part of a workbook is read from its start to its end.");
}
