using System.IO.Compression;
using System.Text;

namespace Maatstaf.Corpus;

/// <summary>A file that is out to do harm, or odd, and what it must get.</summary>
/// <param name="Name">What is the matter with it.</param>
/// <param name="Code">The check that speaks.</param>
/// <param name="IsRefused">Whether nothing of it is used.</param>
/// <param name="Open">The file.</param>
public sealed record HostileLedger(string Name, string Code, bool IsRefused, Func<Stream> Open);

/// <summary>The hostile and odd ledgers that are known; every one that escapes is added.</summary>
public static class HostileLedgers
{
    private const long Gigabyte = 1L << 30;
    private const string OldAmount = "<amnt>1000.50</amnt><amntTp>D</amntTp>";

    /// <summary>All of them, read as fiscal year 2024.</summary>
    public static IReadOnlyList<HostileLedger> All { get; } =
    [
        // Harm
        Refused("xml-bomb", "L007", """<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;">]><auditfile>&d;</auditfile>"""),
        Refused("external-entity", "L007", """<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><auditfile><header><fiscalYear>&x;</fiscalYear></header></auditfile>"""),
        Refused("external-dtd", "L007", """<!DOCTYPE auditfile SYSTEM "http://127.0.0.1:9/evil.dtd"><auditfile/>"""),
        Refused("parameter-entity", "L007", """<?xml version="1.0"?><!-- vooraf --><!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]><auditfile/>"""),
        Refused("undeclared-entity", "L008", Changed("Softwarelicenties", "Software&licenties;")),
        new("text-of-a-gigabyte", "L010", true, static () => Long("<auditfile><header><softwareDesc>", "x", Gigabyte)),
        new("attribute-of-a-gigabyte", "L010", true, static () => Long("<auditfile><header a=\"", ">", Gigabyte)),
        new("comment-of-a-gigabyte", "L010", true, static () => Long("<auditfile><!-- ", "<x>", Gigabyte)),
        new("name-of-a-gigabyte", "L010", true, static () => Long("<auditfile><", "x", Gigabyte)),
        new("blank-of-a-gigabyte", "L010", true, static () => Long("<auditfile>", " ", Gigabyte)),
        new("deep-nesting", "L011", true, static () => Long("<auditfile>", "<a>", 1 << 24)),
        new("many-names", "L012", true, static () => Bytes("<auditfile>" + string.Concat(Enumerable.Range(0, 20_000).Select(static number => $"<a{number}/>")) + "</auditfile>")),
        Refused("many-prefixes", "L012", "<auditfile>" + string.Concat(Enumerable.Range(0, 20_000).Select(static number => $"<x xmlns:p{number}=\"u\"/>")) + "</auditfile>"),

        // Another kind of file
        Refused("empty", "L002", ""),
        Refused("only-blanks", "L002", " \r\n\t "),
        Refused("web-page", "L005", "<!DOCTYPE html><html><body>Meld u aan</body></html>"),
        Refused("strict-web-page", "L005", """<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>"""),
        Refused("csv", "L006", "rekening;bedrag\n43120;1000,50\n"),
        Refused("pdf", "L006", "%PDF-1.7 1 0 obj"),
        Refused("json", "L006", """{"auditfile":{}}"""),
        new("zip-of-an-auditfile", "L004", true, static () => new MemoryStream(Zipped(new SmallLedger().Bytes()))),
        Refused("archimate-model", "L013", """<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/"><name/></model>"""),
        Refused("old-version", "L014", "<auditfile><header><auditfileVersion>CLAIR2.00.00</auditfileVersion></header></auditfile>"),
        Refused("old-words", "L014", "<auditfile><header/><company><generalLedger><ledgerAccount><accountID>1</accountID></ledgerAccount></generalLedger></company></auditfile>"),
        new("random-bytes", "L006", true, static () => new MemoryStream([.. Enumerable.Range(0, 5000).Select(static number => (byte)(0x80 | (number * 197 & 0x7F)))])),
        new("nul-bytes", "L002", true, static () => new MemoryStream(new byte[10_000])),

        // Broken
        Refused("truncated", "L009", new SmallLedger().Text()[..2000]),
        Refused("truncated-in-a-tag", "L009", Until("<trLine><nr>2</nr>", 3)),
        Refused("unclosed", "L009", new SmallLedger().Text().Replace("</auditfile>", "", StringComparison.Ordinal)),
        Refused("wrongly-closed", "L008", Changed("</header>", "</kop>")),
        Refused("two-roots", "L008", new SmallLedger().Text() + "<auditfile/>"),
        Refused("bare-ampersand", "L008", Changed("Kabel &amp; Kast", "Kabel & Kast")),
        Refused("undeclared-prefix", "L008", Changed("<accID>43510</accID>", "<x:accID>43510</x:accID>")),

        // Amounts
        Refused("amount-of-a-quintillion", "L042", Changed("1000.50", "1000000000000000000")),
        Refused("amount-beyond-all-numbers", "L042", Changed("1000.50", new string('9', 400) + ".00")),
        Refused("not-a-number", "L040", Changed("1000.50", "NaN")),
        Refused("infinity", "L040", Changed("1000.50", "INF")),
        Refused("exponent", "L040", Changed("1000.50", "1e5")),
        Refused("hexadecimal", "L040", Changed("1000.50", "0x3E8")),
        Refused("decimal-comma", "L040", Changed("1000.50", "1000,50")),
        Refused("thousands-points", "L040", Changed("1000.50", "1.000.50")),
        Refused("blank-amount", "L040", Changed("1000.50", "")),
        Refused("arabic-digits", "L040", Changed("1000.50", "١٠٠٠.٥٠")),
        Refused("no-amount", "L040", Changed(OldAmount, "<amntTp>D</amntTp>")),
        Refused("no-side", "L043", Changed(OldAmount, "<amnt>1000.50</amnt>")),
        Refused("side-x", "L043", Changed(OldAmount, "<amnt>1000.50</amnt><amntTp>X</amntTp>")),
        Refused("no-account", "L054", Changed("<accID>43120</accID><effDate>", "<effDate>")),
        Read("three-decimals", "L041", Changed("1000.50", "1000.504")),
        Read("negative-amount", "L044", Changed(OldAmount, "<amnt>-1000.50</amnt><amntTp>C</amntTp>")),

        // The wrong books
        Refused("other-year", "L032", new SmallLedger().Text().Replace("2024", "2023", StringComparison.Ordinal)),
        Refused("other-currency", "L033", Changed("EUR", "USD")),
        Refused("no-transactions", "L060", new SmallLedger { Transactions = "", Counts = "" }.Text()),
        Refused("empty-transactions", "L060", new SmallLedger { Transactions = "<transaction/><transaction><nr>2</nr></transaction>", Counts = "" }.Text()),
        Refused("nothing-but-a-root", "L060", "<auditfile/>"),
        Read("half-a-year", "L034", Changed("2024-12-31</endDate>", "2024-06-30</endDate>")),
        Read("no-year", "L031", new SmallLedger { Header = "<header><curCode>EUR</curCode></header>" }.Text()),

        // Odd, and read
        new("utf-16", "L021", false, static () => new MemoryStream([.. Encoding.Unicode.Preamble, .. new SmallLedger().Bytes(Encoding.Unicode)])),
        new("utf-16-without-mark", "L021", false, static () => new MemoryStream(new SmallLedger().Bytes(Encoding.BigEndianUnicode))),
        Read("utf-7-lie", "L021", Changed("UTF-8", "UTF-7")),
        Read("unknown-encoding", "L021", Changed("UTF-8", "klingon")),
        new("latin-that-says-utf-8", "L020", false, static () => new MemoryStream(new SmallLedger { Parties = Accented }.Bytes(Encoding.Latin1))),
        Read("misspelt-namespace", "L015", new SmallLedger { Namespace = "http://www.auditfiles.nl/XAF/4.0" }.Text()),
        Read("no-namespace", "L015", new SmallLedger().Text().Replace($" xmlns=\"{new SmallLedger().Namespace}\"", "", StringComparison.Ordinal)),
        Read("words-of-two-versions", "L016", new SmallLedger { Namespace = "http://www.auditfiles.nl/XAF/3.2" }.Text()),
        Read("no-software-version", "L030", Changed("<softwareVersion>7.1</softwareVersion>", "")),
        Read("wrong-line-count", "L061", Changed("<linesCount>8<", "<linesCount>4<")),
        Read("wrong-total", "L062", Changed("<totalDebit>1850.75<", "<totalDebit>1850.76<")),
        Read("unbalanced-transaction", "L063", Changed("1000.50", "1000.51")),
        Read("unbalanced-ledger", "L064", Changed("1000.50", "1000.51")),
        Read("unbalanced-opening", "L068", Changed("<amnt>500.00</amnt>", "<amnt>501.00</amnt>")),
        Read("period-zero", "L065", Changed("<periodNumber>1<", "<periodNumber>0<")),
        Read("dates-of-another-year", "L066", Changed("<trDt>2024-02-15", "<trDt>2019-02-15")),
        Read("negative-quantity", "L046", Changed(OldAmount, OldAmount + "<qntity>-3</qntity>")),
        Read("no-chart", "L050", new SmallLedger { Chart = "" }.Text()),
        Read("account-not-in-chart", "L051", Changed("<accID>43510</accID><effDate>", "<accID>43599</accID><effDate>")),
        Read("account-of-no-kind", "L052", Changed("<accDesc>Inhuur ICT</accDesc><accTp>P</accTp>", "<accDesc>Inhuur ICT</accDesc>")),
        Read("account-twice", "L053", Changed("</generalLedger>", "<ledgerAccount><accID>43510</accID><accDesc>Anders</accDesc><accTp>B</accTp></ledgerAccount></generalLedger>")),
        Read("supplier-not-in-list", "L055", new SmallLedger { Parties = "" }.Text()),
        Read("closed-year", "L067", new SmallLedger { Transactions = Closing }.Text()),
    ];

    private const string Accented = """
        <customersSuppliers>
        <customerSupplier><custSupID>S1</custSupID><custSupName>Café Zoëven € 5</custSupName><custSupTp>S</custSupTp></customerSupplier>
        <customerSupplier><custSupID>S2</custSupID><custSupName>Kabel</custSupName></customerSupplier>
        <customerSupplier><custSupID>K9</custSupID></customerSupplier>
        </customersSuppliers>
        """;

    private const string Closing = """
        <transaction><nr>1</nr><periodNumber>1</periodNumber>
        <trLine><accID>43120</accID><amnt>10</amnt><amntTp>D</amntTp></trLine><trLine><accID>0100</accID><amnt>10</amnt><amntTp>C</amntTp></trLine>
        </transaction>
        <transaction><nr>2</nr><periodNumber>13</periodNumber>
        <trLine><accID>43120</accID><amnt>10</amnt><amntTp>C</amntTp></trLine><trLine><accID>0100</accID><amnt>10</amnt><amntTp>D</amntTp></trLine>
        </transaction>
        """;

    private static HostileLedger Refused(string name, string code, string text) => new(name, code, true, () => Bytes(text));

    private static HostileLedger Read(string name, string code, string text) => new(name, code, false, () => Bytes(text));

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static RepeatingStream Long(string start, string repeated, long length) => new(start, repeated, length);

    private static string Changed(string old, string other) => Encoding.UTF8.GetString(SmallLedger.With(old, other));

    private static string Until(string text, int more)
    {
        var whole = new SmallLedger().Text();
        return whole[..(whole.IndexOf(text, StringComparison.Ordinal) + more)];
    }

    private static byte[] Zipped(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("grootboek.xaf").Open())
            entry.Write(content);
        return bytes.ToArray();
    }
}
