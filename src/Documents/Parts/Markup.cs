using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Parts;

/// <summary>
/// Elements of Office Open XML under the prefixes of its standard (ECMA-376): <c>P("sld", …)</c> is <c>&lt;p:sld&gt;</c>.
/// Content that is null is left out; a list is taken apart.
/// </summary>
internal static class Markup
{
    private const string Formats = "http://schemas.openxmlformats.org/";
    private static readonly XNamespace Drawing = Formats + "drawingml/2006/main";
    private static readonly XNamespace Chart = Formats + "drawingml/2006/chart";
    private static readonly XNamespace SheetDrawing = Formats + "drawingml/2006/spreadsheetDrawing";
    private static readonly XNamespace TextDrawing = Formats + "drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Slide = Formats + "presentationml/2006/main";
    private static readonly XNamespace Sheet = Formats + "spreadsheetml/2006/main";
    private static readonly XNamespace Words = Formats + "wordprocessingml/2006/main";
    private static readonly XNamespace Link = Relation.Office;

    private static readonly (string Prefix, XNamespace Space)[] Prefixes =
        [("a", Drawing), ("c", Chart), ("p", Slide), ("r", Link), ("w", Words), ("wp", TextDrawing), ("xdr", SheetDrawing)];

    /// <summary>Name of the vocabulary of charts, by which a drawing says that it holds one.</summary>
    public static string ChartUri => Chart.NamespaceName;

    /// <summary>Name by which a drawing says that it holds a table.</summary>
    public const string TableUri = Formats + "drawingml/2006/table";

    /// <summary>DrawingML: shapes, text, colours.</summary>
    public static XElement A(string name, params object?[] content) => new(Drawing + name, content);

    /// <summary>DrawingML: charts.</summary>
    public static XElement C(string name, params object?[] content) => new(Chart + name, content);

    /// <summary>PresentationML: slides.</summary>
    public static XElement P(string name, params object?[] content) => new(Slide + name, content);

    /// <summary>SpreadsheetML: sheets.</summary>
    public static XElement S(string name, params object?[] content) => new(Sheet + name, content);

    /// <summary>WordprocessingML: running text.</summary>
    public static XElement W(string name, params object?[] content) => new(Words + name, content);

    /// <summary>A drawing in running text.</summary>
    public static XElement Wp(string name, params object?[] content) => new(TextDrawing + name, content);

    /// <summary>A drawing on a sheet.</summary>
    public static XElement Xdr(string name, params object?[] content) => new(SheetDrawing + name, content);

    /// <summary>An attribute without prefix; true and false become 1 and 0.</summary>
    public static XAttribute At(string name, object value) => new(name, Written(value));

    /// <summary>An attribute <c>val</c>.</summary>
    public static XAttribute Val(object value) => At("val", value);

    /// <summary>An attribute of running text, which has a prefix there.</summary>
    public static XAttribute WAt(string name, object value) => new(Words + name, Written(value));

    /// <summary>An attribute <c>w:val</c>.</summary>
    public static XAttribute WVal(object value) => WAt("val", value);

    /// <summary>A reference to a related part, such as <c>r:id</c>.</summary>
    public static XAttribute Rel(string id, string name = "id") => new(Link + name, id);

    /// <summary>Spaces at the ends of a text count.</summary>
    public static XAttribute KeepSpaces => new(XNamespace.Xml + "space", "preserve");

    /// <summary>A text with the signs that XML cannot hold replaced by the sign for an unknown one.</summary>
    public static string Clean(string text)
    {
        if (text.All(static sign => XmlConvert.IsXmlChar(sign)))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                clean.Append(text[at]).Append(text[++at]);
            else
                clean.Append(XmlConvert.IsXmlChar(text[at]) ? text[at] : '\uFFFD');
        }

        return clean.ToString();
    }

    /// <summary>How the file formats name a language.</summary>
    public static string Tag(Language language) => language == Language.Dutch ? "nl-NL" : "en-GB";

    /// <summary>Declares the prefixes that occur below an element.</summary>
    public static XElement WithPrefixes(XElement root)
    {
        var used = root.DescendantsAndSelf().SelectMany(static element => element.Attributes().Select(static attribute => attribute.Name.Namespace).Prepend(element.Name.Namespace)).ToHashSet();
        foreach (var (prefix, space) in Prefixes.Where(pair => used.Contains(pair.Space)))
            root.SetAttributeValue(XNamespace.Xmlns + prefix, space.NamespaceName);
        return root;
    }

    private static string Written(object value) => value switch
    {
        bool flag => flag ? "1" : "0",
        string text => Clean(text),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{value.GetType().Name} is no value of an attribute", nameof(value)),
    };
}
