using System.Text;

namespace Maatstaf.Corpus;

/// <summary>Parts of a workbook that hurt whoever parses them.</summary>
internal static class HostileXml
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Laughs = "<!DOCTYPE z [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">]>";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Refuses("X022", "an entity bomb in a sheet", static () => WithSheet($"{Laughs}<worksheet xmlns=\"{RawWorkbook.Main}\"><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>")),
        Refuses("X022", "an entity that reads a file", static () => WithSheet("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet>&b;</worksheet>")),
        Refuses("X022", "an entity that asks another machine", static () => WithSheet("<!DOCTYPE a [<!ENTITY b SYSTEM \"http://127.0.0.1:1/b\">]><worksheet>&b;</worksheet>")),
        Refuses("X022", "a document type elsewhere", static () => WithSheet("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><worksheet/>")),
        Refuses("X022", "a parameter entity", static () => WithSheet("<!DOCTYPE a [<!ENTITY % b SYSTEM \"file:///etc/hostname\"> %b;]><worksheet/>")),
        Refuses("X022", "an entity bomb in the shared texts", static () => Plain().Relation("rIdT", "sharedStrings", "sharedStrings.xml").Part("xl/sharedStrings.xml", $"{Laughs}<sst><si><t>&e;</t></si></sst>")),
        Refuses("X022", "an entity bomb in the styles", static () => Plain().Relation("rIdS", "styles", "styles.xml").Part("xl/styles.xml", $"{Laughs}<styleSheet>&e;</styleSheet>")),
        Refuses("X022", "an entity bomb in the list of sheets", static () => Plain().Part("xl/workbook.xml", $"{Laughs}<workbook>&e;</workbook>")),
        Refuses("X023", "an entity that is not declared", static () => WithSheet("<worksheet><sheetData>&nbsp;</sheetData></worksheet>")),
        Refuses("X023", "a sheet that stops in the middle of a tag", static () => WithSheet("<worksheet><sheetData><row r=\"1\"><c r=")),
        Refuses("X023", "a sheet in a misdeclared encoding", static () => Plain().Part("x", "<x/>").Relation("rIdT", "sharedStrings", "texts.xml").Part("xl/texts.xml", Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?><sst><si><t>Reünie</t></si></sst>"))),
        Refuses("X023", "a sheet that is no XML", static () => WithSheet("naam;bedrag")),
        Refuses("X024", "a hundred thousand elements in each other", static () => WithSheet($"<worksheet><sheetData>{string.Concat(Enumerable.Repeat("<a>", 100_000))}")),
        Refuses("X024", "an attribute of two megabytes", static () => WithSheet($"<worksheet><sheetData a=\"{Noisy(2_000_000)}\"/></worksheet>")),
        Refuses("X024", "a hundred thousand names", static () => WithSheet($"<worksheet><sheetData>{string.Concat(Enumerable.Range(0, 100_000).Select(static number => $"<a{number}/>"))}</sheetData></worksheet>")),
        Refuses("X031", "a text of two megabytes", static () => WithSheet($"<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>{Noisy(2_000_000)}</t></is></c></row></sheetData></worksheet>")),
        Refuses("X031", "a text longer than a cell", static () => WithSheet($"<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>{Noisy(40_000)}</t></is></c></row></sheetData></worksheet>")),
        Refuses("X031", "a text of half a megabyte full of tag ends", static () => WithSheet($"<worksheet><sheetData><row><c t=\"inlineStr\"><is><t><![CDATA[{string.Concat(Enumerable.Repeat("x>", 250_000))}]]></t></is></c></row></sheetData></worksheet>")),
        HostileFile.Reads("a sheet in UTF-16", "werkmap.xlsx", static () => Plain().Relation("rIdT", "sharedStrings", "texts.xml").Part("xl/texts.xml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-16\"?><sst><si><t>Reünie</t></si></sst>")]).ToBytes()),
        HostileFile.Reads("comments and instructions between the cells", "werkmap.xlsx", static () => WithSheet("<?x y?><worksheet><!-- <row> --><sheetData><row><!-- x --><c><v>1</v><?z?></c></row></sheetData></worksheet>").ToBytes()),
    ];

    private static HostileFile Refuses(string code, string name, Func<RawWorkbook> workbook) => HostileFile.Refuses(code, name, "werkmap.xlsx", () => workbook().ToBytes());

    private static RawWorkbook Plain() => RawWorkbook.WithRows("<row><c><v>1</v></c></row>");

    private static RawWorkbook WithSheet(string xml) => new RawWorkbook().Sheet("Blad1", string.Empty).Replace(Sheet, xml);

    // Not so even that it compresses like a bomb.
    private static string Noisy(int length)
    {
        var random = new Random(11);
        return string.Create(length, random, static (signs, dice) =>
        {
            for (var at = 0; at < signs.Length; at++)
                signs[at] = (char)('a' + dice.Next(26));
        });
    }
}
