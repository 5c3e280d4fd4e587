using System.Globalization;
using System.Text;

namespace Maatstaf.Corpus;

/// <summary>Workbooks that a program would open, with something in them that we refuse, ignore or read with care.</summary>
internal static class OddWorkbooks
{
    private const string OneCell = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Refuses("X019", "macros", "macro.xlsm", static () => Plain().Part("xl/vbaProject.bin", [1, 2])),
        Refuses("X019", "macros under a harmless name", "werkmap.xlsx", static () => Plain().Relation("rId9", "vbaProject", "theme/theme1.bin").Part("xl/theme/theme1.bin", [1, 2])),
        Refuses("X019", "a sheet of macros of 1992", "werkmap.xlsx", static () => Plain().Part("xl/macrosheets/sheet1.xml", "<x/>")),
        Refuses("X020", "an embedded object", "werkmap.xlsx", static () => Plain().Part("xl/embeddings/oleObject1.bin", [0xD0, 0xCF])),
        Refuses("X020", "a control", "werkmap.xlsx", static () => Plain().Part("xl/activeX/activeX1.xml", "<x/>")),
        Refuses("X025", "a sheet that is not there", "werkmap.xlsx", static () => new RawWorkbook().Part("xl/workbook.xml", $"<workbook xmlns=\"{RawWorkbook.Main}\" xmlns:r=\"r\"><sheets><sheet name=\"Blad1\" r:id=\"rId1\"/></sheets></workbook>").Relation("rId1", "worksheet", "worksheets/sheet1.xml")),
        Refuses("X025", "a sheet on another machine", "werkmap.xlsx", static () => new RawWorkbook().Part("xl/workbook.xml", $"<workbook xmlns=\"{RawWorkbook.Main}\" xmlns:r=\"r\"><sheets><sheet name=\"Blad1\" r:id=\"rId1\"/></sheets></workbook>").Relation("rId1", "worksheet", "http://127.0.0.1:1/sheet1.xml")),
        Refuses("X026", "a thousand sheets", "werkmap.xlsx", static () => Sheets(1000)),
        Refuses("X027", "a million rows", "werkmap.xlsx", static () => Rows(1_000_000)),
        Refuses("X028", "a cell in the last column of all", "werkmap.xlsx", static () => RawWorkbook.WithRows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")),
        Refuses("X029", "a cell far to the right in every row", "werkmap.xlsx", static () => Wide(20_000)),
        Refuses("X035", "a cell that lies outside every sheet", "werkmap.xlsx", static () => RawWorkbook.WithRows("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>")),
        Refuses("X035", "rows that go back", "werkmap.xlsx", static () => RawWorkbook.WithRows("<row r=\"7\"><c r=\"A7\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\"><v>1</v></c></row>")),
        Refuses("X035", "two cells at one place", "werkmap.xlsx", static () => RawWorkbook.WithRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")),
        Refuses("X035", "a cell in another row than its row", "werkmap.xlsx", static () => RawWorkbook.WithRows("<row r=\"1\"><c r=\"A9\"><v>1</v></c></row>")),
        Refuses("X035", "a shared text that is not there", "werkmap.xlsx", static () => RawWorkbook.WithRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>").SharedTexts("<t>a</t>")),
        Refuses("X035", "a negative row", "werkmap.xlsx", static () => RawWorkbook.WithRows("<row r=\"-1\"><c><v>1</v></c></row>")),
        Refuses("X024", "merged cells without end", "werkmap.xlsx", static () => new RawWorkbook().Sheet("Blad1", $"<sheetData>{OneCell}</sheetData><mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:XFD9\"/>", 30_000))}</mergeCells>")),
        Refuses("X036", "sheets without a cell", "werkmap.xlsx", static () => new RawWorkbook().Sheet("Blad1", "<sheetData/>").Sheet("Blad2", "<sheetData><row r=\"4\"/></sheetData>")),
        Reads("links to other workbooks", static () => Plain().Relation("rId9", "externalLink", "externalLinks/externalLink1.xml").Part("xl/externalLinks/externalLink1.xml", "<externalLink/>"), "X021"),
        Reads("a connection to a database", static () => Plain().Relation("rId9", "connections", "connections.xml").Part("xl/connections.xml", "<connections/>"), "X021"),
        Reads("a formula that was never computed", static () => RawWorkbook.WithRows("<row r=\"1\"><c r=\"A1\"><f>1+1</f></c></row>"), "X032"),
        Reads("a formula that starts a program, kept as text", static () => RawWorkbook.WithRows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>=cmd|' /C calc'!A0</t></is></c></row>")),
        Reads("a formula that starts a program, with an outcome", static () => RawWorkbook.WithRows("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>cmd|' /C calc'!A0</f><v>1</v></c></row>")),
        Reads("merged cells with values beneath", static () => new RawWorkbook().Sheet("Blad1", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"), "X033"),
        Reads("hidden sheets and rows", static () => new RawWorkbook().Sheet("Blad1", $"<sheetData>{OneCell}<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row></sheetData>").Sheet("Geheim", $"<sheetData>{OneCell}</sheetData>", "veryHidden")),
        Reads("days counted from 1904", static () => RawWorkbook.WithRows("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>45291</v></c></row>").Styles((14, null)).From1904()),
        Reads("the strict dialect", static () => new RawWorkbook { IsStrict = true }.Sheet("Blad1", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"d\"><v>2027-12-31</v></c></row></sheetData>")),
        Reads("cells without places", static () => RawWorkbook.WithRows("<row><c><v>1</v></c><c t=\"b\"><v>1</v></c></row><row><c t=\"e\"><v>#REF!</v></c></row>")),
        Reads("a number that is none", static () => RawWorkbook.WithRows("<row r=\"1\"><c r=\"A1\"><v>NaN</v></c><c r=\"B1\"><v>1e999</v></c></row>"), "X037"),
        Reads("one long text in a hundred thousand cells", static () => Rows(100_000, "<c t=\"s\"><v>0</v></c>").SharedTexts($"<t>{new string('x', 30_000)}</t>")),
    ];

    private static RawWorkbook Plain() => RawWorkbook.WithRows(OneCell);

    private static HostileFile Refuses(string code, string name, string fileName, Func<RawWorkbook> workbook) => HostileFile.Refuses(code, name, fileName, () => workbook().ToBytes());

    private static HostileFile Reads(string name, Func<RawWorkbook> workbook, string? code = null) => HostileFile.Reads(name, "werkmap.xlsx", () => workbook().ToBytes(), code);

    private static RawWorkbook Sheets(int count)
    {
        var workbook = new RawWorkbook();
        for (var sheet = 1; sheet <= count; sheet++)
            workbook.Sheet($"Blad{sheet}", $"<sheetData>{OneCell}</sheetData>");
        return workbook;
    }

    // Each row another number, so that the file is no bomb.
    private static RawWorkbook Rows(int count, string? cell = null)
    {
        var rows = new StringBuilder();
        for (var row = 1; row <= count; row++)
            rows.Append(CultureInfo.InvariantCulture, $"<row>{cell ?? $"<c><v>{(long)row * 7919 % 1_000_003}</v></c>"}</row>");
        return RawWorkbook.WithRows(rows.ToString());
    }

    private static RawWorkbook Wide(int count)
    {
        var rows = new StringBuilder();
        for (var row = 1; row <= count; row++)
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\"><c r=\"SA{row}\"><v>{(long)row * 7919 % 1_000_003}</v></c></row>");
        return RawWorkbook.WithRows(rows.ToString());
    }
}
