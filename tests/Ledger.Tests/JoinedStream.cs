using System.Text;

namespace Maatstaf.Ledger_Tests;

/// <summary>A file made of texts that come one by one, without taking memory for them.</summary>
internal sealed class JoinedStream(IEnumerable<string> parts) : Stream
{
    private readonly IEnumerator<string> next = parts.GetEnumerator();
    private byte[] ready = [];
    private int given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        while (given == ready.Length)
        {
            if (!next.MoveNext())
                return 0;
            (given, ready) = (0, Encoding.UTF8.GetBytes(next.Current));
        }

        var length = Math.Min(count, ready.Length - given);
        ready.AsSpan(given, length).CopyTo(buffer.AsSpan(offset));
        given += length;
        return length;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            next.Dispose();
        base.Dispose(disposing);
    }
}
