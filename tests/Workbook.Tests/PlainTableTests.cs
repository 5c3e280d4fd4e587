using Maatstaf.Workbook;

namespace Maatstaf.Workbook_Tests;

public sealed class PlainTableTests
{
    private static readonly PlainTable Table = new(
        "Jaren",
        ["Dit is een rekensom, geen voorspelling.", "=2+2"],
        ["naam", "euro"],
        [["=HYPERLINK(\"http://x\")", (decimal?)-1234.5m], ["Zaak, \"nieuw\"", (decimal?)null], ["", (decimal?)0m]]);

    [Fact]
    public void Csv_carries_nothing_out_and_quotes_what_must_be() =>
        Table.ToCsv().ShouldBe("naam,euro\n\"'=HYPERLINK(\"\"http://x\"\")\",-1234.5\n\"Zaak, \"\"nieuw\"\"\",\n,0\n");

    [Fact]
    public void A_workbook_of_tables_is_a_valid_workbook_without_formulas()
    {
        var bytes = Bytes();
        Desk.Faults(bytes).ShouldBeEmpty();
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = sheet.ReadToEnd();
        xml.ShouldNotContain("<f>");
        xml.ShouldContain("Dit is een rekensom, geen voorspelling.");
        xml.ShouldContain("<v>-1234.5</v>");
    }

    [Fact]
    public void The_same_tables_give_the_same_bytes() => Bytes().ShouldBe(Bytes());

    private static byte[] Bytes()
    {
        using var target = new MemoryStream();
        PlainTable.WriteWorkbook([Table, Table with { Name = "Stappen", Notes = [] }], target);
        return target.ToArray();
    }
}
