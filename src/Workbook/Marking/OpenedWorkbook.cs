using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Maatstaf.Workbook.Marking;

/// <summary>A workbook part by part while it is copied: what is not touched stays as it was.</summary>
internal sealed class OpenedWorkbook : IDisposable
{
    private const string UsualOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> entries;

    public OpenedWorkbook(Stream original)
    {
        zip = new ZipArchive(original, ZipArchiveMode.Read, leaveOpen: true);
        entries = zip.Entries.ToDictionary(static entry => entry.FullName, StringComparer.OrdinalIgnoreCase);
        Path = RelationsOf(string.Empty).Where(static relation => Kind(relation) == "officeDocument").Select(static relation => PathOf(string.Empty, relation)).FirstOrDefault() ?? throw Missing();
        Book = Xml(Path);
        Office = Book.Root!.Name.NamespaceName.Contains("purl.oclc.org", StringComparison.Ordinal) ? StrictOffice : UsualOffice;
    }

    /// <summary>Settings under which nothing outside a part is read.</summary>
    public static XmlReaderSettings Safe { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public IEnumerable<ZipArchiveEntry> Entries => zip.Entries;

    /// <summary>Path of the part that lists the sheets.</summary>
    public string Path { get; }

    public XDocument Book { get; }

    /// <summary>Where the names of relations come from; the strict dialect has others.</summary>
    public XNamespace Office { get; }

    public static string Kind(XElement relation) => ((string?)relation.Attribute("Type") ?? string.Empty).Split('/')[^1];

    public static string RelationsPath(string part)
    {
        var slash = part.LastIndexOf('/');
        return $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
    }

    public bool Has(string path) => entries.ContainsKey(path);

    public Stream Open(string path) => (entries.GetValueOrDefault(path) ?? throw Missing()).Open();

    public XDocument Xml(string path)
    {
        using var stream = Open(path);
        using var reader = XmlReader.Create(stream, Safe);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The relations of a part; empty when it has none.</summary>
    public XDocument RelationsFile(string part) => Has(RelationsPath(part)) ? Xml(RelationsPath(part)) : new XDocument(new XElement(Package + "Relationships"));

    public IEnumerable<XElement> RelationsOf(string part) => RelationsFile(part).Root!.Elements();

    /// <summary>Adds a relation and gives its name.</summary>
    public string Relate(XDocument relations, string kind, string target)
    {
        var taken = relations.Root!.Elements().Select(static relation => relation.Attribute("Id")?.Value).ToHashSet();
        var number = 1;
        while (taken.Contains($"rIdM{number}"))
            number++;
        relations.Root.Add(new XElement(Package + "Relationship", new XAttribute("Id", $"rIdM{number}"), new XAttribute("Type", $"{Office.NamespaceName}/{kind}"), new XAttribute("Target", target)));
        return $"rIdM{number}";
    }

    /// <summary>The path of a part to which another part is related.</summary>
    public static string PathOf(string part, XElement relation)
    {
        var target = (string?)relation.Attribute("Target") ?? string.Empty;
        if (target.StartsWith('/'))
            return target[1..];
        var steps = part.Split('/')[..^1].ToList();
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    private static InvalidDataException Missing() => new("A part of the workbook is missing.");
}
