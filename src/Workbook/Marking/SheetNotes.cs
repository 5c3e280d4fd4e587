using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Workbook.Marking;

/// <summary>
/// The notes of a sheet: people's own stay, ours of an earlier upload go, those of today come. A note is a text in one part and a
/// drawing of its box in another.
/// </summary>
internal sealed partial class SheetNotes
{
    private const string Author = "Maatstaf";
    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml", OfficeVml = "urn:schemas-microsoft-com:office:office", ExcelVml = "urn:schemas-microsoft-com:office:excel";

    private readonly XNamespace space;
    private readonly XElement authors, list;
    private readonly HashSet<string> own = new(StringComparer.Ordinal);

    private SheetNotes(XDocument texts, XDocument drawing)
    {
        Texts = texts;
        Drawing = drawing;
        space = texts.Root!.Name.Namespace;
        authors = texts.Root.Element(space + "authors")!;
        list = texts.Root.Element(space + "commentList")!;
    }

    public XDocument Texts { get; }

    public XDocument Drawing { get; }

    /// <summary>No notes yet.</summary>
    public static SheetNotes New(XNamespace space) => new(
        new XDocument(new XElement(space + "comments", new XElement(space + "authors"), new XElement(space + "commentList"))),
        NewDrawing());

    /// <summary>The notes that a sheet has; null when their drawing is made as we cannot read it.</summary>
    public static SheetNotes? Of(OpenedWorkbook workbook, string texts, string drawing)
    {
        try
        {
            var notes = workbook.Xml(texts);
            var space = notes.Root!.Name.Namespace;
            return notes.Root.Element(space + "authors") is null || notes.Root.Element(space + "commentList") is null
                ? null
                : new SheetNotes(notes, workbook.Xml(drawing));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Takes off what we wrote before.</summary>
    public void RemoveOurs()
    {
        foreach (var note in list.Elements().ToArray())
        {
            var cell = note.Attribute("ref")?.Value ?? string.Empty;
            if (OurText().IsMatch(note.Value))
            {
                note.Remove();
                ShapeOf(cell)?.Remove();
            }
            else
            {
                own.Add(cell);
            }
        }
    }

    /// <summary>Writes a note at a cell, unless people wrote one there: that one stays.</summary>
    public void Add(string cell, string text)
    {
        if (own.Contains(cell) || CellReference.Parse(cell) is not var (row, column))
            return;
        var run = new XElement(space + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), EscapedSigns.Encode(text));
        list.Add(new XElement(space + "comment", new XAttribute("ref", cell), new XAttribute("authorId", AuthorNumber()), new XElement(space + "text", new XElement(space + "r", run))));
        Drawing.Root!.Add(Shape(row, column, Math.Min(12, 2 + text.Length / 34)));
    }

    private int AuthorNumber()
    {
        var names = authors.Elements().ToList();
        var at = names.FindIndex(static name => name.Value == Author);
        if (at >= 0)
            return at;
        authors.Add(new XElement(space + "author", Author));
        return names.Count;
    }

    private XElement? ShapeOf(string cell)
    {
        if (CellReference.Parse(cell) is not var (row, column))
            return null;
        return Drawing.Root!.Elements(Vml + "shape").FirstOrDefault(shape => shape.Element(ExcelVml + "ClientData") is { } data
            && data.Element(ExcelVml + "Row")?.Value == Text(row - 1) && data.Element(ExcelVml + "Column")?.Value == Text(column - 1));
    }

    private static XDocument NewDrawing() => new(new XElement(
        "xml",
        new XAttribute(XNamespace.Xmlns + "v", Vml.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "o", OfficeVml.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "x", ExcelVml.NamespaceName),
        new XElement(
            Vml + "shapetype",
            new XAttribute("id", "_x0000_t202"),
            new XAttribute("coordsize", "21600,21600"),
            new XAttribute(OfficeVml + "spt", "202"),
            new XAttribute("path", "m,l,21600r21600,l21600,xe"),
            new XElement(Vml + "stroke", new XAttribute("joinstyle", "miter")),
            new XElement(Vml + "path", new XAttribute("gradientshapeok", "t"), new XAttribute(OfficeVml + "connecttype", "rect")))));

    private static XElement Shape(int row, int column, int height)
    {
        var anchor = string.Join(", ", new[] { column, 12, row - 1, 4, column + 4, 12, row - 1 + height, 4 }.Select(Text));
        return new XElement(
            Vml + "shape",
            new XAttribute("id", $"maatstaf_{CellReference.Of(row, column)}"),
            new XAttribute("type", "#_x0000_t202"),
            new XAttribute("style", "position:absolute;visibility:hidden"),
            new XAttribute("fillcolor", "#fff4e0"),
            new XAttribute(OfficeVml + "insetmode", "auto"),
            new XElement(Vml + "fill", new XAttribute("color2", "#fff4e0")),
            new XElement(Vml + "path", new XAttribute(OfficeVml + "connecttype", "none")),
            new XElement(
                ExcelVml + "ClientData",
                new XAttribute("ObjectType", "Note"),
                new XElement(ExcelVml + "MoveWithCells"),
                new XElement(ExcelVml + "SizeWithCells"),
                new XElement(ExcelVml + "Anchor", anchor),
                new XElement(ExcelVml + "AutoFill", "False"),
                new XElement(ExcelVml + "Row", Text(row - 1)),
                new XElement(ExcelVml + "Column", Text(column - 1))));
    }

    /// <summary>What a note says: whose it is, and each problem with its code.</summary>
    public static string TextOf(IEnumerable<(string Code, string Sentence)> problems) =>
        Author + " " + string.Join('\n', problems.Select(static problem => $"{problem.Code}: {problem.Sentence}"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Programs may put the author before the text.
    [GeneratedRegex(@"^(?:Maatstaf:?\s*)?Maatstaf [A-Z]\d{3}: ")]
    private static partial Regex OurText();
}
