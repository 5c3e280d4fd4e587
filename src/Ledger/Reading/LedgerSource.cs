using System.Security.Cryptography;
using Maatstaf.Catalogue;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Reading;

/// <summary>
/// The delivered bytes while they are read: it lets the start be looked at first, counts, takes the fingerprint, tells
/// the progress, and refuses what is too large as a whole or in one piece.
/// </summary>
internal sealed class LedgerSource(Stream stream, LedgerLimits limits, IProgress<double>? progress, CancellationToken cancellation) : Stream
{
    private const int HeadLength = 4096;
    private readonly IncrementalHash fingerprint = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly long length = stream.CanSeek ? stream.Length : 0;
    private byte[] head = [];
    private int headRead;
    private long count, pieceStart;

    /// <summary>Tells on which line the piece began that turns out too long.</summary>
    public Func<int> LineOfPiece { get; set; } = static () => 0;

    /// <summary>Bytes given out.</summary>
    public long Count => count;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException("A ledger is read from its start to its end.");

    /// <inheritdoc/>
    public override long Position { get => count; set => throw new NotSupportedException("A ledger is read from its start to its end."); }

    /// <summary>SHA-256 of all bytes given out, in hexadecimal.</summary>
    public string Fingerprint() => Convert.ToHexStringLower(fingerprint.GetCurrentHash());

    /// <summary>Gives out what the parser left unread, so that the fingerprint is that of the whole file.</summary>
    public void ReadToEnd()
    {
        var rest = new byte[HeadLength];
        do
            StartPiece();
        while (Read(rest) > 0);
    }

    /// <summary>The first bytes; they are given out again by the first reads.</summary>
    public ReadOnlySpan<byte> Head()
    {
        if (head.Length == 0)
        {
            var first = new byte[HeadLength];
            head = first[..stream.ReadAtLeast(first, HeadLength, throwOnEndOfStream: false)];
        }

        return head;
    }

    /// <summary>A new text, tag or comment begins; each has its own limit.</summary>
    public void StartPiece() => pieceStart = count;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        var read = TakeFromHead(buffer);
        if (read == 0)
            read = stream.Read(buffer);
        count += read;
        fingerprint.AppendData(buffer[..read]);
        if (count > limits.LargestFile)
            throw new RefusedLedgerException(LedgerTooLarge.Check, 0, SentenceFact.Count("limit", limits.LargestFile));
        if (count - pieceStart > limits.LongestPiece)
            throw new RefusedLedgerException(PieceTooLong.Check, LineOfPiece(), SentenceFact.Count("limit", limits.LongestPiece));
        if (length > 0)
            progress?.Report(Math.Min(1d, (double)count / length));
        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() => throw new NotSupportedException("A ledger is only read.");

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("A ledger is read from its start to its end.");

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException("A ledger is only read.");

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("A ledger is only read.");

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            fingerprint.Dispose();
        base.Dispose(disposing);
    }

    private int TakeFromHead(Span<byte> buffer)
    {
        var rest = head.AsSpan(headRead);
        var taken = Math.Min(rest.Length, buffer.Length);
        rest[..taken].CopyTo(buffer);
        headRead += taken;
        return taken;
    }
}
