using System.IO.Compression;
using System.Text;

namespace Maatstaf.Corpus;

/// <summary>A workbook made part by part, so that it can be wrong in any way.</summary>
public sealed class RawWorkbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private readonly List<(string Name, byte[] Content)> parts = [];
    private readonly List<string> sheets = [];
    private readonly List<string> relations = [];
    private string workbookProperties = string.Empty;

    /// <summary>The namespace of the sheets and the kind of the relations: the usual dialect, or the strict one.</summary>
    public bool IsStrict { get; init; }

    private string MainNamespace => IsStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : Main;

    private string OfficeNamespace => IsStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : Office;

    /// <summary>A workbook with one sheet with these rows, as XML.</summary>
    public static RawWorkbook WithRows(string rows) => new RawWorkbook().Sheet("Blad1", $"<sheetData>{rows}</sheetData>");

    /// <summary>Adds a sheet; what it holds is the content of the worksheet element.</summary>
    public RawWorkbook Sheet(string name, string content, string state = "")
    {
        var number = sheets.Count + 1;
        var hidden = state.Length > 0 ? $" state=\"{state}\"" : string.Empty;
        sheets.Add($"<sheet name=\"{name}\" sheetId=\"{number}\"{hidden} r:id=\"rId{number}\"/>");
        Relation($"rId{number}", "worksheet", $"worksheets/sheet{number}.xml");
        return Part($"xl/worksheets/sheet{number}.xml", $"<worksheet xmlns=\"{MainNamespace}\" xmlns:r=\"{OfficeNamespace}\">{content}</worksheet>");
    }

    /// <summary>Adds the texts that cells refer to; each is the content of an <c>si</c> element.</summary>
    public RawWorkbook SharedTexts(params string[] items)
    {
        Relation("rIdTexts", "sharedStrings", "sharedStrings.xml");
        return Part("xl/sharedStrings.xml", $"<sst xmlns=\"{MainNamespace}\">{string.Concat(items.Select(static item => $"<si>{item}</si>"))}</sst>");
    }

    /// <summary>Adds cell styles, one per number format; formats from 164 on are given with their code.</summary>
    public RawWorkbook Styles(params (int Id, string? Code)[] formats)
    {
        Relation("rIdStyles", "styles", "styles.xml");
        var codes = string.Concat(formats.Where(static format => format.Code is not null).Select(static format => $"<numFmt numFmtId=\"{format.Id}\" formatCode=\"{format.Code}\"/>"));
        var used = string.Concat(formats.Select(static format => $"<xf numFmtId=\"{format.Id}\"/>"));
        return Part("xl/styles.xml", $"<styleSheet xmlns=\"{MainNamespace}\"><numFmts>{codes}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>{used}</cellXfs></styleSheet>");
    }

    /// <summary>Counts days from 1904.</summary>
    public RawWorkbook From1904()
    {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /// <summary>Adds a relation of the workbook.</summary>
    public RawWorkbook Relation(string id, string kind, string target)
    {
        relations.Add($"<Relationship Id=\"{id}\" Type=\"{OfficeNamespace}/{kind}\" Target=\"{target}\"/>");
        return this;
    }

    /// <summary>Adds any part with XML.</summary>
    public RawWorkbook Part(string name, string xml) => Part(name, Encoding.UTF8.GetBytes(Declaration + xml));

    /// <summary>Adds any part.</summary>
    public RawWorkbook Part(string name, byte[] content)
    {
        parts.Add((name, content));
        return this;
    }

    /// <summary>Puts other XML in the place of a part.</summary>
    public RawWorkbook Replace(string name, string xml)
    {
        parts.RemoveAll(part => part.Name == name);
        return Part(name, xml);
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Write(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"rId1\" Type=\"{OfficeNamespace}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\">{string.Concat(relations)}</Relationships>");
            if (!parts.Exists(static part => part.Name == "xl/workbook.xml"))
                Write(zip, "xl/workbook.xml", $"<workbook xmlns=\"{MainNamespace}\" xmlns:r=\"{OfficeNamespace}\">{workbookProperties}<sheets>{string.Concat(sheets)}</sheets></workbook>");
            foreach (var (name, content) in parts)
                Write(zip, name, content);
        }

        return bytes.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string xml) => Write(zip, name, Encoding.UTF8.GetBytes(Declaration + xml));

    private static void Write(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        entry.Write(content);
    }
}
