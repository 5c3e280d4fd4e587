using System.Globalization;
using System.IO.Compression;
using System.Text;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Workbook.Writing;

/// <summary>Whether people see a sheet.</summary>
internal enum SheetState
{
    Visible,

    /// <summary>Not even in the list of hidden sheets.</summary>
    VeryHidden,
}

/// <summary>Puts sheets together to a workbook. The same sheets give the same bytes.</summary>
internal sealed class WorkbookPackage
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The moment that every part carries: a zip must have one, and the first it knows will do.</summary>
    public static DateTimeOffset Stamp { get; } = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, SheetState State, string Xml)> sheets = [];

    public void Add(string name, string xml, SheetState state = SheetState.Visible) => sheets.Add((name, state, xml));

    public void WriteTo(Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var numbered = sheets.Select(static (sheet, index) => (sheet.Name, sheet.State, sheet.Xml, Number: index + 1)).ToArray();
        Write(zip, "[Content_Types].xml", ContentTypes(numbered.Length));
        Write(zip, "_rels/.rels", Relations($"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        var listed = numbered.Select(static sheet =>
            $"<sheet name=\"{SheetXml.Escaped(sheet.Name)}\" sheetId=\"{sheet.Number}\"{(sheet.State == SheetState.VeryHidden ? " state=\"veryHidden\"" : string.Empty)} r:id=\"rId{sheet.Number}\"/>");
        Write(zip, "xl/workbook.xml", $"<workbook xmlns=\"{SheetXml.Main}\" xmlns:r=\"{Office}\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>{string.Concat(listed)}</sheets></workbook>");
        var related = numbered.Select(static sheet => $"<Relationship Id=\"rId{sheet.Number}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{sheet.Number}.xml\"/>");
        Write(zip, "xl/_rels/workbook.xml.rels", Relations(string.Concat(related) + $"<Relationship Id=\"rId{numbered.Length + 1}\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>"));
        Write(zip, "xl/styles.xml", StylesPart.Xml());
        foreach (var sheet in numbered)
            Write(zip, $"xl/worksheets/sheet{sheet.Number}.xml", sheet.Xml);
    }

    private static string Relations(string relations) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>";

    private static string ContentTypes(int count)
    {
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.Append($"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{SheetType}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{SheetType}styles+xml\"/>");
        for (var sheet = 1; sheet <= count; sheet++)
            types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/worksheets/sheet{sheet}.xml\" ContentType=\"{SheetType}worksheet+xml\"/>");
        return types.Append("</Types>").ToString();
    }

    private static void Write(ZipArchive zip, string name, string xml)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        stream.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }
}
