using System.Xml;

namespace Maatstaf.Ledger.Reading;

/// <summary>The text while it is parsed: it knows where its end is and whether a document type was declared, which the parser does not tell apart.</summary>
internal sealed class CountedText(TextReader text) : TextReader
{
    private const string DocumentType = "<!DOCTYPE";

    // A cut file ends within a name, a value or a tag; the parser then points at where that began.
    private const int LongestToken = 80;
    private int lines = 1, column = 1;

    /// <summary>True when a document type stands somewhere.</summary>
    public bool SawDocumentType { get; private set; }

    /// <summary>Whether the parser gave up because there was no more text.</summary>
    public bool EndsAt(XmlException exception) =>
        text.Peek() < 0 && exception.LineNumber == lines && exception.LinePosition >= column - LongestToken && exception.LinePosition <= column;

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        var read = text.Read(buffer);
        var part = buffer[..read];
        var last = part.LastIndexOf('\n');
        lines += part.Count('\n');
        column = last < 0 ? column + read : read - last;
        SawDocumentType |= part.Contains(DocumentType, StringComparison.Ordinal);
        return read;
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            text.Dispose();
        base.Dispose(disposing);
    }
}
