using System.Globalization;
using System.Text;

namespace Maatstaf.Corpus;

/// <summary>CSV files as programs and people make them, and as nobody should.</summary>
internal static class OddCsv
{
    public static IReadOnlyList<HostileFile> All { get; } = [.. Files().Select(static file => file.IsRead ? file with { AtWorkbookUpload = "W028", AtListUpload = file.Code ?? "A022" } : file)];

    private static HostileFile[] Files() =>
    [
        HostileFile.Reads("Windows-1252", "lijst.csv", static () => Encoding.Latin1.GetBytes("naam;plaats\nRe\u00FCnie;Co\u00F6rdinatie\n"), "X040"),
        HostileFile.Reads("UTF-16 without a mark", "lijst.csv", static () => Encoding.Unicode.GetBytes("naam;bedrag\nA;1\n")),
        HostileFile.Reads("decimal commas", "lijst.csv", static () => Text("naam;bedrag\nA;1.234,56\nB;2,5\n")),
        HostileFile.Reads("texts that start like formulas", "lijst.csv", static () => Text("naam;bedrag\n=1+1;1\n+31;2\n-5;3\n@SUM(A1);4\n|x;5\n%x;6\n")),
        HostileFile.Reads("rows of any width", "lijst.csv", static () => Text("a;b;c\n1\n1;2;3;4;5\n"), "X042"),
        HostileFile.Reads("a line that says the delimiter", "lijst.csv", static () => Text("sep=,\na,b\n1,2\n")),
        HostileFile.Reads("signs that turn the direction of writing", "lijst.csv", static () => Text("naam;bedrag\n\u202Eexe.tsil;1\n\U0001F600;2\n")),
        HostileFile.Reads("two marks of UTF-8", "lijst.csv", static () => [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. "naam;bedrag\nA;1\n"u8]),
        HostileFile.Refuses("X036", "nothing but line ends", "lijst.csv", static () => Text("\r\n\r\n;;;\r\n")),
        HostileFile.Refuses("X041", "a quote that never ends", "lijst.csv", static () => Text("a;b\n1;\"twee\n3;4\n")),
        HostileFile.Refuses("X041", "a quote that swallows ten megabytes", "lijst.csv", static () => Text("a;b\n1;\"" + Lines(400_000))),
        HostileFile.Refuses("X031", "a field of a hundred thousand signs", "lijst.csv", static () => Text("a;b\n1;" + new string('x', 100_000) + "\n")),
        HostileFile.Refuses("X027", "a million rows in CSV", "lijst.csv", static () => Text(Lines(1_000_000))),
        HostileFile.Refuses("X028", "ten thousand columns", "lijst.csv", static () => Text(string.Join(';', Enumerable.Range(1, 10_000)) + "\n")),
        HostileFile.Refuses("X002", "thirty megabytes of CSV", "lijst.csv", static () => Text(Lines(2_000_000, "een regel tekst"))),
    ];

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string Lines(int count, string text = "x")
    {
        var lines = new StringBuilder();
        for (var line = 1; line <= count; line++)
            lines.Append(CultureInfo.InvariantCulture, $"{line};{text}\n");
        return lines.ToString();
    }
}
