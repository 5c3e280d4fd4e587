using System.Xml;
using Maatstaf.Catalogue;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Reading;

/// <summary>
/// Walks through the elements of an XML file from start to end without ever holding more than one text.
/// Document types are refused, nothing outside the file is looked up.
/// </summary>
internal sealed class ElementWalk : IDisposable
{
    private const int LongestKept = 1024;
    private readonly XmlReader reader;
    private readonly IXmlLineInfo position;
    private readonly LedgerSource source;
    private readonly LedgerLimits limits;
    private readonly char[] text = new char[LongestKept];

    public ElementWalk(LedgerSource source, TextReader reader, LedgerLimits limits)
    {
        this.source = source;
        this.limits = limits;
        this.reader = XmlReader.Create(reader, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            // Packages write control characters in descriptions; they are taken out of what is kept.
            CheckCharacters = false,
            NameTable = new BoundedNames(limits.MostNames),
        });
        position = (IXmlLineInfo)this.reader;
        source.LineOfPiece = () => position.LineNumber;
    }

    /// <summary>The line of the element.</summary>
    public int Line => position.LineNumber;

    /// <summary>True when the root element was seen.</summary>
    public bool IsInside { get; private set; }

    /// <summary>True when the root element was left.</summary>
    public bool IsBehind { get; private set; }

    /// <summary>Goes to the root element.</summary>
    /// <returns>Its name without prefix, and its namespace.</returns>
    public (string Name, string Namespace) Root()
    {
        while (Next())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                IsInside = true;
                return (reader.LocalName, reader.NamespaceURI);
            }
        }

        return (string.Empty, string.Empty);
    }

    /// <summary>The elements within the one on which the walk stands, by name without prefix; what the caller does not read is passed over.</summary>
    public IEnumerable<string> Children()
    {
        if (reader.IsEmptyElement)
            yield break;
        var depth = reader.Depth;
        while (Next() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1)
                yield return reader.LocalName;
        }
    }

    /// <summary>The text of the element, trimmed; cut when it is longer than what is ever kept. Valid until the next step.</summary>
    public ReadOnlySpan<char> Text()
    {
        if (reader.IsEmptyElement)
            return [];
        var depth = reader.Depth;
        var length = 0;
        while (Next() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && reader.Depth == depth + 1)
            {
                int read;
                while (length < text.Length && (read = reader.ReadValueChunk(text, length, text.Length - length)) > 0)
                    length += read;
            }
        }

        return text.AsSpan(0, length).Trim();
    }

    /// <summary>Goes to the end of the file, so that what follows the root is well formed too.</summary>
    public void Finish()
    {
        IsBehind = true;
        while (Next())
        {
            // Every step checks the form.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private bool Next()
    {
        source.StartPiece();
        if (!reader.Read())
            return false;
        if (reader.Depth > limits.Deepest)
            throw new RefusedLedgerException(NestedTooDeep.Check, Line, SentenceFact.Count("limit", limits.Deepest));
        return true;
    }

    /// <summary>The names of a file, as many as it may have: the parser keeps each of them.</summary>
    private sealed class BoundedNames(int most) : NameTable
    {
        private int count;

        public override string Add(char[] key, int start, int len)
        {
            if (Get(key, start, len) is { } known)
                return known;
            if (++count > most)
                throw new RefusedLedgerException(TooManyNames.Check, 0, SentenceFact.Count("limit", most));
            return base.Add(key, start, len);
        }
    }
}
