using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Spreadsheets.Files;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Csv;

/// <summary>A text whose start was looked at already, read from that start on; a text with NUL signs in it is no text.</summary>
internal sealed class RejoinedText(string start, TextReader rest) : TextReader
{
    private int at;

    /// <summary>Leaves the rest of the first line out.</summary>
    public void SkipLine()
    {
        var end = start.IndexOf('\n', at);
        at = end < 0 ? start.Length : end + 1;
    }

    /// <inheritdoc/>
    public override int Peek() => at < start.Length ? start[at] : rest.Peek();

    /// <inheritdoc/>
    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        var read = Math.Min(buffer.Length, start.Length - at);
        start.AsSpan(at, read).CopyTo(buffer);
        at += read;
        if (read == 0)
            read = rest.Read(buffer);
        if (buffer[..read].Contains('\0'))
            throw new RefusedFileException(OtherFile.Check, SentenceFact.Text("kind", "binair"));
        return read;
    }
}
