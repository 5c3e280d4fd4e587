using System.IO.Compression;
using System.IO.Hashing;
using Maatstaf.Catalogue;
using Maatstaf.Intake.Checks;

namespace Maatstaf.Intake.Files;

/// <summary>
/// A file in a zip while it is unpacked. It counts what really comes out, stops at the limits, and compares length and
/// checksum with what the zip claims when the end is reached.
/// </summary>
internal sealed class InflatedStream(ZipArchive zip, ZipArchiveEntry entry, Limits limits) : Stream
{
    private readonly Stream inflated = entry.Open();
    private readonly Crc32 checksum = new();
    private long count;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException("A file in a zip is read from its start to its end.");

    /// <inheritdoc/>
    public override long Position { get => count; set => throw new NotSupportedException("A file in a zip is read from its start to its end."); }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inflated.Read(buffer);
        count += read;
        checksum.Append(buffer[..read]);
        if (count > limits.LargestFile)
            throw new RefusedContentException(FileTooLarge.Check, limits.LargestFile);
        // What the zip itself admits need not come out first: until then its lines would take memory.
        if (count > limits.ZipRatioFrom && Math.Max(count, entry.Length) / limits.ZipLargestRatio > entry.CompressedLength)
            throw new RefusedContentException(ZipBomb.Check, limits.ZipLargestRatio);
        if (read == 0 && buffer.Length > 0 && (count != entry.Length || checksum.GetCurrentHashAsUInt32() != entry.Crc32))
            throw new RefusedContentException(ZipContentDiffers.Check, 0);
        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() => throw new NotSupportedException("A file in a zip is read from its start to its end.");

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("A file in a zip is read from its start to its end.");

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException("A file in a zip is read from its start to its end.");

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("A file in a zip is read from its start to its end.");

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inflated.Dispose();
            zip.Dispose();
        }

        base.Dispose(disposing);
    }
}
