using System.Globalization;
using System.Text;
using System.Xml.Linq;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace Maatstaf.Printing;

/// <summary>A PDF as Chromium prints it: says on which page its places stand, and takes the metadata that Chromium leaves out.</summary>
/// <param name="bytes">The PDF.</param>
internal sealed class PrintedPdf(byte[] bytes) : IDisposable
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace UniversalAccessibility = "http://www.aiim.org/pdfua/ns/id/";
    private readonly PdfDocument pdf = PdfDocument.Open(bytes);

    /// <summary>The pages on which the places of a document stand to which it links: the id of an element, and the number of its page, from one.</summary>
    public IReadOnlyDictionary<string, int> PagesOfPlaces()
    {
        if (!Root.TryGet(NameToken.Create("Dests"), out var places))
            return new Dictionary<string, int>();
        var pages = Leaves(Reference(Root, NameToken.Pages)).Select(static (page, index) => (page, Number: index + 1)).ToDictionary(static pair => pair.page, static pair => pair.Number);
        return ((DictionaryToken)Resolved(places)).Data.ToDictionary(static place => place.Key, place => pages[((IndirectReferenceToken)((ArrayToken)Resolved(place.Value))[0]).Data]);
    }

    /// <summary>
    /// The PDF with its title and language as XMP, and that it is built to PDF/UA-1 (ISO 14289-1:2014, 5). They are added behind what
    /// there is, as an incremental update (ISO 32000-1:2008, 7.5.6).
    /// </summary>
    public byte[] WithMetadata()
    {
        var (root, metadata) = (pdf.Structure.Trailer.Root, new IndirectReference(pdf.Structure.Trailer.Size, 0));
        var places = new SortedDictionary<long, long>();
        using var result = new MemoryStream();
        result.Write(bytes);
        var description = Encoding.UTF8.GetBytes(Description());
        Begin(metadata);
        Write($"<</Type /Metadata /Subtype /XML /Length {description.Length}>>\nstream\n");
        result.Write(description);
        Write($"\nendstream\nendobj\n");
        Begin(root);
        TokenWriter.Instance.WriteToken(Root.With(NameToken.Create("Metadata"), new IndirectReferenceToken(metadata)), result);
        Write($"\nendobj\n");
        var table = result.Position;
        Write($"xref\n");
        foreach (var (number, place) in places)
            Write($"{number} 1\n{place:D10} 00000 n \n");
        Write($"trailer\n<</Size {metadata.ObjectNumber + 1} /Root {root.ObjectNumber} 0 R /Info {((IndirectReferenceToken)pdf.Structure.Trailer.Info!).Data.ObjectNumber} 0 R /Prev {pdf.Structure.XrefOffset}>>\nstartxref\n{table}\n%%EOF\n");
        return result.ToArray();

        void Begin(IndirectReference what)
        {
            places[what.ObjectNumber] = result.Position;
            Write($"{what.ObjectNumber} 0 obj\n");
        }

        void Write(FormattableString text) => result.Write(Encoding.Latin1.GetBytes(text.ToString(CultureInfo.InvariantCulture)));
    }

    public void Dispose() => pdf.Dispose();

    private DictionaryToken Root => pdf.Structure.Catalog.CatalogDictionary;

    private string Description()
    {
        var title = new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), pdf.Information.Title ?? string.Empty);
        var about = new XElement(
            Rdf + "Description",
            new XAttribute(Rdf + "about", string.Empty),
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XAttribute(XNamespace.Xmlns + "pdfuaid", UniversalAccessibility),
            new XElement(UniversalAccessibility + "part", 1),
            new XElement(DublinCore + "title", new XElement(Rdf + "Alt", title)));
        if (Root.TryGet(NameToken.Create("Lang"), out var language) && Resolved(language) is StringToken { Data: var tag })
            about.Add(new XElement(DublinCore + "language", new XElement(Rdf + "Bag", new XElement(Rdf + "li", tag))));
        return $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{new XElement(Rdf + "RDF", new XAttribute(XNamespace.Xmlns + "rdf", Rdf), about)}\n<?xpacket end=\"r\"?>";
    }

    private IEnumerable<IndirectReference> Leaves(IndirectReference node)
    {
        var below = (DictionaryToken)pdf.Structure.GetObject(node).Data;
        return below.TryGet(NameToken.Kids, out var kids) ? ((ArrayToken)Resolved(kids)).Data.OfType<IndirectReferenceToken>().SelectMany(kid => Leaves(kid.Data)) : [node];
    }

    private IToken Resolved(IToken token) => token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;

    private static IndirectReference Reference(DictionaryToken from, NameToken name) => ((IndirectReferenceToken)from.Data[name.Data]).Data;
}
