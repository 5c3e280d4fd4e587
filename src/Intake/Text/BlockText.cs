using System.Buffers;
using System.Text.Unicode;

namespace Maatstaf.Intake.Text;

/// <summary>The characters of a block whose bytes are known to be UTF-8, decoded straight into the buffer of who reads.</summary>
internal sealed class BlockText(TextBlock block) : TextReader
{
    private int at;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        var status = Utf8.ToUtf16(block.Text[at..], buffer, out var read, out var written, replaceInvalidSequences: false);
        if (status is OperationStatus.InvalidData or OperationStatus.NeedMoreData)
            throw new InvalidDataException("A block was handed on that is not UTF-8.");
        at += read;
        return written;
    }

    /// <inheritdoc/>
    public override int Read() => throw new NotSupportedException("Text of a block is read in pieces.");

    /// <inheritdoc/>
    public override int Peek() => at < block.Length ? block.Buffer[at] : -1;
}
