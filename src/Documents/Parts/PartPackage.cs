using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Maatstaf.Documents.Parts;

/// <summary>
/// Parts put together to a file. Their order is the order in which they were made, and their time is the first that a
/// zip can hold, so the same parts give the same bytes.
/// </summary>
internal sealed class PartPackage
{
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    private readonly List<Part> parts = [];
    private readonly Part root = new("/", string.Empty);

    /// <summary>Makes a part; its XML may follow later.</summary>
    public Part Add(string path, string contentType, XElement? xml = null)
    {
        var part = new Part(path, contentType) { Xml = xml };
        parts.Add(part);
        return part;
    }

    /// <summary>Makes a part that is no XML.</summary>
    public Part Add(string path, string contentType, byte[] bytes)
    {
        var part = new Part(path, contentType) { Bytes = bytes };
        parts.Add(part);
        return part;
    }

    /// <summary>Says which part is the file itself, and what it is called.</summary>
    public void Begin(Part document, FileDescription description)
    {
        root.Relate(Relation.Document, document);
        root.Relate(Relation.CoreProperties, Add("/docProps/core.xml", ContentType.CoreProperties, description.Core()));
        root.Relate(Relation.ExtendedProperties, Add("/docProps/app.xml", ContentType.ExtendedProperties, FileDescription.Extended()));
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "/[Content_Types].xml", ContentTypes());
            Write(zip, "/_rels/.rels", RelationsOf(root));
            foreach (var part in parts)
            {
                if (part.Xml is { } xml)
                    Write(zip, part.Path, Markup.WithPrefixes(xml));
                else
                    Write(zip, part.Path, part.Bytes);
                if (part.Relations.Count > 0)
                    Write(zip, part.Path.Insert(part.Path.LastIndexOf('/'), "/_rels") + ".rels", RelationsOf(part));
            }
        }

        return file.ToArray();
    }

    private XElement ContentTypes() => new(
        Types + "Types",
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        Default("xml", "application/xml"),
        parts.Select(static part => new XElement(Types + "Override", new XAttribute("PartName", part.Path), new XAttribute("ContentType", part.ContentType))));

    private static XElement Default(string extension, string type) =>
        new(Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static XElement RelationsOf(Part part) => new(
        Relationships + "Relationships",
        part.Relations.Select(static (relation, index) => new XElement(
            Relationships + "Relationship",
            new XAttribute("Id", Part.IdOf(index)),
            new XAttribute("Type", relation.Type),
            new XAttribute("Target", relation.Target.Path))));

    private static void Write(ZipArchive zip, string path, XElement xml)
    {
        using var stream = Open(zip, path);
        using var writer = XmlWriter.Create(stream, Settings);
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), xml).Save(writer);
    }

    private static void Write(ZipArchive zip, string path, byte[] bytes)
    {
        using var stream = Open(zip, path);
        stream.Write(bytes);
    }

    private static Stream Open(ZipArchive zip, string path)
    {
        var entry = zip.CreateEntry(path[1..], CompressionLevel.Optimal);
        entry.LastWriteTime = Stamp;
        return entry.Open();
    }
}
