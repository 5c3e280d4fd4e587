using System.Text;

namespace Maatstaf.Corpus;

/// <summary>A file that starts in some way and then repeats itself, without taking memory.</summary>
internal sealed class RepeatingStream(string start, string repeated, long length) : Stream
{
    private readonly byte[] begin = Encoding.UTF8.GetBytes(start);
    private readonly byte[] again = Encoding.UTF8.GetBytes(repeated);
    private long at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => begin.Length + length;

    public override long Position { get => at; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var wanted = (int)Math.Min(count, Length - at);
        for (var index = 0; index < wanted; index++, at++)
            buffer[offset + index] = at < begin.Length ? begin[at] : again[(at - begin.Length) % again.Length];
        return wanted;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
