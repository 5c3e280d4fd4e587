using System.Text;

namespace Maatstaf.Corpus;

/// <summary>Files that are something else than their name says, or than we read.</summary>
internal static class OtherFormats
{
    private static readonly byte[] CompoundStart = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        HostileFile.Refuses("X001", "nothing at all", "leeg.xlsx", static () => []),
        HostileFile.Refuses("X003", "an old workbook", "oud.xls", static () => Compound("Workbook")),
        HostileFile.Refuses("X003", "an old workbook called new", "oud.xlsx", static () => Compound("Workbook")),
        HostileFile.Refuses("X004", "a workbook with a password", "geheim.xlsx", static () => Compound("EncryptedPackage")),
        HostileFile.Refuses("X005", "a binary workbook", "binair.xlsb", static () => ZipBytes.Of(("[Content_Types].xml", "<x/>"), ("_rels/.rels", "<x/>"), ("xl/workbook.bin", "x"))),
        HostileFile.Refuses("X006", "an OpenDocument sheet", "blad.ods", static () => ZipBytes.Of(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>"), ("META-INF/manifest.xml", "<x/>"))),
        HostileFile.Refuses("X007", "a Numbers document", "blad.numbers", static () => ZipBytes.Of(("Index/Document.iwa", "x"), ("Metadata/Properties.plist", "x"))),
        HostileFile.Refuses("X008", "a PDF called workbook", "begroting.xlsx", static () => Encoding.Latin1.GetBytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n")),
        HostileFile.Refuses("X009", "a web page called old workbook", "export.xls", static () => Encoding.UTF8.GetBytes("<html><body><table><tr><td>1</td></tr></table></body></html>")) with { AtListUpload = "A052" },
        HostileFile.Refuses("X009", "an XML spreadsheet of 2003", "export.xml", static () => Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")) with { AtListUpload = "A052" },
        HostileFile.Refuses("X009", "XML with an entity that reads a file", "lijst.csv", static () => Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")) with { AtListUpload = "A051" },
        HostileFile.Refuses("X009", "JSON called CSV", "lijst.csv", static () => Encoding.UTF8.GetBytes("{\"naam\": \"A\", \"bedrag\": 1}")),
        HostileFile.Refuses("X010", "a text document", "brief.docx", static () => ZipBytes.Of(("[Content_Types].xml", "<x/>"), ("_rels/.rels", "<x/>"), ("word/document.xml", "<x/>"))),
        HostileFile.Refuses("X010", "a presentation called workbook", "dia.xlsx", static () => ZipBytes.Of(("_rels/.rels", "<x/>"), ("ppt/presentation.xml", "<x/>"))),
        HostileFile.Refuses("X010", "a zip of CSV files", "pakket.zip", static () => ZipBytes.Of(("software.csv", "organisation,year\n"))) with { AtDelivery = "F013" },
        HostileFile.Refuses("X010", "a picture called workbook", "foto.xlsx", static () => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13]),
        HostileFile.Refuses("X010", "a compressed file called CSV", "lijst.csv", static () => [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B]),
        HostileFile.Refuses("X010", "a program called workbook", "werkmap.xlsx", static () => [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0]),
        HostileFile.Refuses("X010", "noise called CSV", "lijst.csv", static () => [.. Enumerable.Range(0, 5000).Select(static at => (byte)(at * 167 % 256))]),
        HostileFile.Refuses("X010", "a CSV with NUL signs far in", "lijst.csv", static () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a;b\n", 3000)) + "a;\0\n")),
        HostileFile.Reads("a CSV called workbook", "lijst.xlsx", static () => "naam;bedrag\nA;1\n"u8.ToArray(), "X034") with { AtWorkbookUpload = "W028" },
        HostileFile.Reads("a workbook called CSV", "lijst.csv", static () => RawWorkbook.WithRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").ToBytes(), "X034"),
    ];

    internal static byte[] Compound(string stream) => [.. CompoundStart, .. new byte[5000], .. Encoding.Unicode.GetBytes(stream), .. new byte[300]];
}
