using System.Text;

namespace Maatstaf.Corpus;

/// <summary>A small audit file of a municipality that does not exist, part by part, so that a test can spoil one part.</summary>
public sealed record SmallLedger
{
    /// <summary>The name it is sent under.</summary>
    public const string Name = "grootboek.xaf";

    /// <summary>First line.</summary>
    public string Declaration { get; init; } = """<?xml version="1.0" encoding="UTF-8"?>""";

    /// <summary>What it calls itself.</summary>
    public string Namespace { get; init; } = "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0";

    /// <summary>Year, money and program.</summary>
    public string Header { get; init; } = """
        <header>
        <fiscalYear>2024</fiscalYear><startDate>2024-01-01</startDate><endDate>2024-12-31</endDate><curCode>EUR</curCode>
        <dateCreated>2025-02-01</dateCreated><softwareDesc>Boekwerk</softwareDesc><softwareVersion>7.1</softwareVersion>
        </header>
        """;

    /// <summary>Customers and suppliers.</summary>
    public string Parties { get; init; } = """
        <customersSuppliers>
        <customerSupplier><custSupID>S1</custSupID><custSupName>Zaakwijs B.V.</custSupName><custSupTp>S</custSupTp></customerSupplier>
        <customerSupplier><custSupID>S2</custSupID><custSupName>Kabel &amp; Kast</custSupName><custSupTp>B</custSupTp></customerSupplier>
        <customerSupplier><custSupID>K9</custSupID><custSupName>J. de Inwoner</custSupName><custSupTp>C</custSupTp></customerSupplier>
        </customersSuppliers>
        """;

    /// <summary>Chart of accounts.</summary>
    public string Chart { get; init; } = """
        <generalLedger>
        <ledgerAccount><accID>0100</accID><accDesc>Bank</accDesc><accTp>B</accTp></ledgerAccount>
        <ledgerAccount><accID>1600</accID><accDesc>Crediteuren</accDesc><accTp>B</accTp></ledgerAccount>
        <ledgerAccount><accID>43120</accID><accDesc>Softwarelicenties</accDesc><accTp>P</accTp><RGScode>WBedKanSof</RGScode></ledgerAccount>
        <ledgerAccount><accID>43510</accID><accDesc>Inhuur ICT</accDesc><accTp>P</accTp></ledgerAccount>
        <ledgerAccount><accID>43700</accID><accDesc>Telefonie</accDesc><accTp>P</accTp></ledgerAccount>
        <ledgerAccount><accID>61000</accID><accDesc>Bijstand</accDesc><accTp>P</accTp></ledgerAccount>
        </generalLedger>
        """;

    /// <summary>Opening balance.</summary>
    public string Opening { get; init; } = """
        <openingBalance><linesCount>2</linesCount><totalDebit>500.00</totalDebit><totalCredit>500.00</totalCredit>
        <obLine><nr>1</nr><accID>0100</accID><amnt>500.00</amnt><amntTp>D</amntTp></obLine>
        <obLine><nr>2</nr><accID>1600</accID><amnt>500.00</amnt><amntTp>C</amntTp></obLine></openingBalance>
        """;

    /// <summary>What it says of itself.</summary>
    public string Counts { get; init; } = "<linesCount>8</linesCount><totalDebit>1850.75</totalDebit><totalCredit>1850.75</totalCredit>";

    /// <summary>The transactions.</summary>
    public string Transactions { get; init; } = """
        <transaction><nr>1</nr><periodNumber>1</periodNumber><trDt>2024-01-31</trDt>
        <trLine><nr>1</nr><accID>43120</accID><effDate>2024-01-31</effDate><desc>Jaarlicentie zaaksysteem</desc><amnt>1000.50</amnt><amntTp>D</amntTp><cost>I&amp;A</cost></trLine>
        <trLine><nr>2</nr><accID>1600</accID><effDate>2024-01-31</effDate><amnt>1000.50</amnt><amntTp>C</amntTp><custSupID>S1</custSupID></trLine>
        </transaction>
        <transaction><nr>2</nr><periodNumber>2</periodNumber><trDt>2024-02-15</trDt>
        <trLine><nr>1</nr><accID>43700</accID><effDate>2024-02-15</effDate><amnt>250.25</amnt><amntTp>D</amntTp><custSupID>S2</custSupID><cost>I&amp;A</cost></trLine>
        <trLine><nr>2</nr><accID>1600</accID><effDate>2024-02-15</effDate><amnt>250.25</amnt><amntTp>C</amntTp><custSupID>S2</custSupID></trLine>
        </transaction>
        <transaction><nr>3</nr><periodNumber>3</periodNumber><trDt>2024-03-01</trDt>
        <trLine><nr>1</nr><accID>43510</accID><effDate>2024-03-01</effDate><amnt>400.00</amnt><amntTp>D</amntTp><project>Zaaksysteem</project></trLine>
        <trLine><nr>2</nr><accID>0100</accID><effDate>2024-03-01</effDate><amnt>400.00</amnt><amntTp>C</amntTp></trLine>
        </transaction>
        <transaction><nr>4</nr><periodNumber>12</periodNumber><trDt>2024-12-31</trDt>
        <trLine><nr>1</nr><accID>61000</accID><effDate>2024-12-31</effDate><amnt>200.00</amnt><amntTp>D</amntTp><custSupID>K9</custSupID></trLine>
        <trLine><nr>2</nr><accID>0100</accID><effDate>2024-12-31</effDate><amnt>200.00</amnt><amntTp>C</amntTp></trLine>
        </transaction>
        """;

    /// <summary>The file as text.</summary>
    public string Text() => $"""
        {Declaration}
        <auditfile xmlns="{Namespace}">
        {Header}
        <company><companyName>Gemeente Polderwijk</companyName>
        {Parties}
        {Chart}
        {Opening}
        <transactions>{Counts}
        <journal><jrnID>MEM</jrnID><desc>Memoriaal</desc>
        {Transactions}
        </journal></transactions>
        </company>
        </auditfile>

        """;

    /// <summary>The file as bytes.</summary>
    public byte[] Bytes(Encoding? encoding = null) => (encoding ?? new UTF8Encoding(false)).GetBytes(Text());

    /// <summary>The same file with one piece of its text replaced.</summary>
    public static byte[] With(string old, string other)
    {
        var text = new SmallLedger().Text();
        var at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
            throw new ArgumentException($"The ledger does not hold '{old}'.", nameof(old));
        return Encoding.UTF8.GetBytes(text[..at] + other + text[(at + old.Length)..]);
    }
}
