namespace Maatstaf.Corpus;

/// <summary>Zips that inflate, lie, climb or are broken.</summary>
internal static class HostileZips
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string OneRow = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>naam</t></is></c></row>";
    private const string SheetStart = $"<worksheet xmlns=\"{RawWorkbook.Main}\"><sheetData>";
    private const long Gigabyte = 1_000_000_000, Large = 300_000_000;

    // Where in a directory record these stand.
    private const int Checksum = 16, Length = 24;

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Bomb("X014", "a megabyte that inflates to a gigabyte of blanks", static () => ZipBytes.Stretched(Plain(), Sheet, SheetStart, " ", Gigabyte, "</sheetData></worksheet>")),
        Bomb("X014", "a bomb of empty rows", static () => ZipBytes.Stretched(Plain(), Sheet, SheetStart, "<row/>", Large, "</sheetData></worksheet>")),
        Bomb("X014", "a bomb in the shared texts", static () => ZipBytes.Stretched(Plain().Relation("rIdT", "sharedStrings", "sharedStrings.xml"), "xl/sharedStrings.xml", $"<sst xmlns=\"{RawWorkbook.Main}\">", " ", Large, "</sst>")),
        Bomb("X014", "a bomb in the styles", static () => ZipBytes.Stretched(Plain().Relation("rIdS", "styles", "styles.xml"), "xl/styles.xml", $"<styleSheet xmlns=\"{RawWorkbook.Main}\">", " ", Large, "</styleSheet>")),
        Bomb("X014", "a bomb in the list of sheets", static () => ZipBytes.Stretched(Plain(), "xl/workbook.xml", $"<workbook xmlns=\"{RawWorkbook.Main}\">", " ", Large, "</workbook>")),
        Bomb("X016", "a bomb whose directory says that it is small", static () => ZipBytes.WithLie(ZipBytes.Stretched(Plain(), Sheet, SheetStart, "<row/>", Large, "</sheetData></worksheet>"), Sheet, Length, 2000)),
        Bomb("X014", "a bomb in a picture", static () => ZipBytes.Stretched(Plain(), "xl/media/image1.png", "x", "x", Large, "x")),
        HostileFile.Refuses("X016", "a directory that says another checksum", "werkmap.xlsx", static () => ZipBytes.WithLie(Plain().ToBytes(), Sheet, Checksum, 7)),
        HostileFile.Refuses("X016", "a directory that says another length", "werkmap.xlsx", static () => ZipBytes.WithLie(Plain().ToBytes(), Sheet, Length, 10)),
        HostileFile.Refuses("X011", "a workbook cut off in the middle", "werkmap.xlsx", static () => Cut(Plain().ToBytes())),
        HostileFile.Refuses("X011", "only the start of a zip", "werkmap.xlsx", static () => [.. "PK"u8, 3, 4, 20, 0]),
        HostileFile.Refuses("X012", "three thousand parts", "werkmap.xlsx", static () => Many(3000)),
        HostileFile.Refuses("X013", "a part that climbs out", "werkmap.xlsx", static () => Plain().Part("../../../../etc/cron.d/job", "<x/>").ToBytes()),
        HostileFile.Refuses("X013", "a part with an absolute path", "werkmap.xlsx", static () => Plain().Part("/etc/passwd", "<x/>").ToBytes()),
        HostileFile.Refuses("X013", "a part that climbs out the Windows way", "werkmap.xlsx", static () => Plain().Part("xl\\..\\..\\start.bat", "<x/>").ToBytes()),
        HostileFile.Refuses("X013", "a relation that climbs out", "werkmap.xlsx", static () => new RawWorkbook().Sheet("Blad1", "<sheetData/>").Relation("rId9", "styles", "../../../../etc/passwd").ToBytes()),
        HostileFile.Refuses("X017", "a part that is there twice", "werkmap.xlsx", static () => Plain().Part(Sheet, "<x/>").ToBytes()),
        HostileFile.Refuses("X017", "two parts that differ in capitals only", "werkmap.xlsx", static () => Plain().Part(Sheet.ToUpperInvariant(), "<x/>").ToBytes()),
        HostileFile.Refuses("X018", "an encrypted part", "werkmap.xlsx", static () => ZipBytes.Encrypted(Plain().ToBytes(), Sheet)),
        HostileFile.Refuses("X020", "a workbook within a workbook", "werkmap.xlsx", static () => Plain().Part("xl/embeddings/Microsoft_Excel_Worksheet.xlsx", Plain().ToBytes()).ToBytes()),
        HostileFile.Refuses("X002", "a file of thirty megabytes", "werkmap.xlsx", static () => Plain().Part("xl/media/image1.png", Noise(30_000_000)).ToBytes()),
    ];

    private static RawWorkbook Plain() => RawWorkbook.WithRows(OneRow);

    private static HostileFile Bomb(string code, string name, Func<byte[]> build) => HostileFile.Refuses(code, name, "werkmap.xlsx", build) with { IsBomb = true };

    private static byte[] Cut(byte[] whole) => whole[..(whole.Length / 2)];

    private static byte[] Many(int count)
    {
        var workbook = Plain();
        for (var part = 0; part < count; part++)
            workbook.Part($"xl/media/image{part}.png", [1]);
        return workbook.ToBytes();
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(7).NextBytes(noise);
        return noise;
    }
}
