using System.Text;
using System.Xml;
using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Spreadsheets.Files;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Xlsx;

/// <summary>
/// A part of a workbook, read node by node: no document types, nothing resolved, bounded depth, names and texts. Names are compared
/// without their namespace, so that the strict and the usual dialect are read alike.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private const int Deepest = 64;

    private readonly Stream stream;
    private readonly string part;
    private readonly XmlReader xml;
    private readonly char[] chunk = new char[4096];

    public PartReader(Stream stream, string part)
    {
        this.stream = stream;
        this.part = part;
        xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = new BoundedNames(part),
        });
    }

    public string Name => xml.LocalName;

    public int Depth => xml.Depth;

    public bool IsEmpty => xml.IsEmptyElement;

    /// <summary>Moves to the next start of an element; false at the end of the part.</summary>
    public bool NextElement()
    {
        while (Step())
        {
            if (xml.NodeType == XmlNodeType.Element)
                return true;
        }

        return false;
    }

    /// <summary>Moves to the next element that lies within the element at a depth; false at the end of that element.</summary>
    public bool NextWithin(int depth)
    {
        while (Step())
        {
            if (xml.NodeType == XmlNodeType.Element)
                return true;
            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth <= depth)
                return false;
        }

        return false;
    }

    public string? Attribute(string name)
    {
        if (xml.GetAttribute(name) is { } plain)
            return plain;
        for (var at = 0; at < xml.AttributeCount; at++)
        {
            xml.MoveToAttribute(at);
            var found = xml.LocalName == name && xml.Prefix.Length > 0 && xml.Prefix != "xmlns" ? xml.Value : null;
            xml.MoveToElement();
            if (found is not null)
                return found;
        }

        return null;
    }

    public bool IsOn(string attribute) => xml.GetAttribute(attribute) is "1" or "true" or "on";

    /// <summary>The attribute with exactly this name, or null; quicker than <see cref="Attribute"/>.</summary>
    public string? Plain(string name) => xml.GetAttribute(name);

    /// <summary>Adds the text of the element at hand, up to a number of signs; the reader ends at its end tag.</summary>
    /// <returns>False when there is more text than fits.</returns>
    public bool AppendText(StringBuilder text, int most)
    {
        if (xml.IsEmptyElement)
            return true;
        var depth = xml.Depth;
        while (Step() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth <= depth))
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
                continue;
            while (ReadChunk() is > 0 and var read)
            {
                text.Append(chunk, 0, read);
                if (text.Length > most)
                    return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        xml.Dispose();
        stream.Dispose();
    }

    private bool Step()
    {
        bool read;
        try
        {
            read = xml.Read();
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            throw Broken(exception);
        }

        if (xml.Depth > Deepest)
            throw new RefusedFileException(XmlUnnatural.Check, SentenceFact.Delivered("value", part));
        return read;
    }

    private int ReadChunk()
    {
        try
        {
            return xml.ReadValueChunk(chunk, 0, chunk.Length);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            throw Broken(exception);
        }
    }

    private RefusedFileException Broken(Exception exception)
    {
        if (exception is InvalidDataException)
            return new RefusedFileException(FileDamaged.Check);
        // The reader offers no other way to tell a forbidden document type from a mistake.
        var check = exception.Message.Contains("DTD", StringComparison.Ordinal) ? DocumentTypeInside.Check : XmlDamaged.Check;
        return new RefusedFileException(check, SentenceFact.Delivered("value", part));
    }

    /// <summary>Names of elements and attributes, which an XML reader never forgets: more than any program makes are refused.</summary>
    private sealed class BoundedNames(string part) : NameTable
    {
        private const int MostSigns = 200_000;
        private int signs;

        public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Count(base.Add(key, start, len));

        public override string Add(string key) => Get(key) ?? Count(base.Add(key));

        private string Count(string added)
        {
            signs += added.Length + 1;
            return signs <= MostSigns ? added : throw new RefusedFileException(XmlUnnatural.Check, SentenceFact.Delivered("value", part));
        }
    }
}
