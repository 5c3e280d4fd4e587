using System.Text;
using Maatstaf.Corpus;
using Maatstaf.Lists;
using Maatstaf.Lists.ArchiMate;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Lists_Tests;

/// <summary>ArchiMate exchange files.</summary>
public sealed class ArchiMateTests
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8"?><model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name xml:lang="nl">Landschap</name>""";

    private const string Landscape = Head + """
        <elements>
          <element identifier="r1" xsi:type="ApplicationComponent"><name xml:lang="nl">Zaakregistratiecomponent</name><properties><property propertyDefinitionRef="p9"><value>Referentiecomponent</value></property></properties></element>
          <element identifier="r2" xsi:type="ApplicationComponent"><name>Belastingencomponent</name></element>
          <element identifier="b1" xsi:type="BusinessActor"><name>Afdeling</name></element>
          <element identifier="a1" xsi:type="ApplicationComponent"><name xml:lang="nl">Zaakster</name><documentation>Voor zaken</documentation>
            <properties><property propertyDefinitionRef="p1"><value xml:lang="nl">Noorderlicht</value></property><property propertyDefinitionRef="p2"><value>SaaS</value></property><property propertyDefinitionRef="p3"><value>€ 12.000,00</value></property><property propertyDefinitionRef="p4"><value>50</value></property><property propertyDefinitionRef="p5"><value>P. Verzonnen</value></property></properties></element>
          <element identifier="a2" xsi:type="ApplicationComponent"><name>Zaakster module post</name></element>
          <element identifier="a3" xsi:type="ApplicationComponent"><name>Heffingwijzer</name><properties><property propertyDefinitionRef="p3"><value>8000</value></property></properties></element>
        </elements>
        <relationships>
          <relationship identifier="x1" source="r1" target="a1" xsi:type="Aggregation" />
          <relationship identifier="x2" source="a3" target="r2" xsi:type="Specialization" />
          <relationship identifier="x3" source="a1" target="a2" xsi:type="Composition" />
          <relationship identifier="x4" source="a2" target="a1" xsi:type="Composition" />
          <relationship identifier="x5" source="b1" target="a1" xsi:type="Serving" />
        </relationships>
        <propertyDefinitions>
          <propertyDefinition identifier="p1" type="string"><name>Leverancier</name></propertyDefinition>
          <propertyDefinition identifier="p2" type="string"><name>Leveringsvorm</name></propertyDefinition>
          <propertyDefinition identifier="p3" type="string"><name>Jaarkosten</name></propertyDefinition>
          <propertyDefinition identifier="p4" type="string"><name>Aantal licenties</name></propertyDefinition>
          <propertyDefinition identifier="p5" type="string"><name>Contactpersoon</name></propertyDefinition>
          <propertyDefinition identifier="p9" type="string"><name>GEMMA type</name></propertyDefinition>
        </propertyDefinitions></model>
        """;

    [Fact]
    public void Applications_of_a_model_become_lines_with_the_category_of_their_reference_component()
    {
        var model = Read(Landscape);
        model.Problems.Single().Code.ShouldBe("A055");
        var list = Reading.Open(ListKind.Applications, model.Tables.Single());
        list.Dropped.Single().Column.Heading.ShouldBe("Contactpersoon");
        var reading = list.Accept();
        reading.Rows.Select(static row => (row["application"], row["supplier"], row["category"], row["hosting"], row["amount_eur"], row["licences_contracted"])).ShouldBe(
        [
            ("Zaakster", "Noorderlicht", "software.mid-office", "saas", "12000", "50"),
            ("Heffingwijzer", "", "software.primary-process", "", "8000", ""),
        ]);
        reading.Codes().ShouldContain("A036");
    }

    public static TheoryData<string> Hostile => [.. HostileModels.All.Select(static file => file.Name)];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_or_other_file_gets_what_the_manifest_says(string name)
    {
        var file = HostileModels.All.Single(known => known.Name == name);
        using var content = new MemoryStream(file.Build());
        ArchiMateReader.Read(content, file.FileName, Reading.Catalogue.ListWords.Exchange, clock: null).Problems.Select(static problem => problem.Code).ShouldBe([file.Code]);
    }

    [Fact]
    public void What_is_no_xml_at_all_is_refused() => Read("geen xml").Problems.Single().Code.ShouldBe("A050");

    [Fact]
    public void A_file_that_takes_too_long_is_refused()
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(Landscape));
        var limits = Reading.Catalogue.ListWords.Exchange;
        ArchiMateReader.Read(content, "model.xml", limits, new SlowClock(limits.LongestReading)).Problems.Single().Code.ShouldBe("A056");
    }

    [Fact]
    public void A_file_that_is_too_deep_or_too_large_is_refused()
    {
        Read(Head + string.Concat(Enumerable.Repeat("<a>", 100)) + string.Concat(Enumerable.Repeat("</a>", 100)) + "</model>").Problems.Single().Code.ShouldBe("A053");
        var limits = Reading.Catalogue.ListWords.Exchange;
        Read(Landscape, limits with { MostElements = 3 }).Problems.Single().Code.ShouldBe("A053");
        Read(Landscape, limits with { LargestFile = 100 }).Problems.Single().Code.ShouldBe("A053");
    }

    [Fact]
    public void A_long_chain_of_parts_and_many_kinds_of_properties_stay_quick()
    {
        var text = new StringBuilder(Head).Append("<elements>");
        for (var at = 0; at < 20_000; at++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<element identifier=\"a{at}\" xsi:type=\"ApplicationComponent\"><name>App {at}</name><properties><property propertyDefinitionRef=\"p{at}\"><value>1</value></property></properties></element>");
        text.Append("</elements><relationships>");
        for (var at = 0; at < 19_999; at++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<relationship source=\"a{at}\" target=\"a{at + 1}\" xsi:type=\"Composition\" />");
        var table = Read(text.Append("</relationships></model>").ToString()).Tables.Single();
        table.Rows.Count.ShouldBe(20_001);
        table.Rows[0].Cells.Count.ShouldBeLessThan(210);
    }

    private static SpreadsheetReading Read(string text, Catalogue.ExchangeLimits? limits = null)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ArchiMateReader.Read(content, "model.xml", limits ?? Reading.Catalogue.ListWords.Exchange, clock: null);
    }
}
