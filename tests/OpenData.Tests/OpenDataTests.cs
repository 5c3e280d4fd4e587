using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Maatstaf.Disclosure;
using Maatstaf.OpenData;
using Maatstaf.Pages_Tests;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;
using Parquet;
using DataField = Parquet.Schema.DataField;

namespace Maatstaf.OpenData_Tests;

/// <summary>The files of an edition hold the same figures in every form, and say where they come from.</summary>
public sealed class OpenDataTests
{
    private const string Folder = "https://maatstaf.example/edities/2025/v2/open-data";
    private static readonly FigureKey Headline = new("ict.cost-per-inhabitant", 2024, GroupIds.All, StatisticIds.Headline);
    private static readonly Publication Publication = WithWithheld();

    private static readonly OpenDataContent Content = new(
        Publication,
        Sample.Catalogue,
        new Provenance
        {
            Data = Publication.Title,
            DataVersion = DataVersion.Of(Publication),
            Fictional = true,
            Edition = new Edition(2025),
            Version = 2,
            Day = new DateOnly(2025, 10, 2),
            Address = Folder,
            Licence = Sample.Catalogue.Licence,
        },
        new LocalisedText("Voorbeeld 2025", "Example 2025"),
        [new MovedFigure(Headline, 110.5, 109.5)])
    {
        Folder = Folder,
        Origin = "https://maatstaf.example",
    };

    public static TheoryData<string> Names => [.. OpenDataFile.All.Select(static file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_edition_gives_the_same_bytes(string name)
    {
        var file = OpenDataFile.All.Single(known => known.Name == name);
        var first = file.Write(Content);
        first.Length.ShouldBeGreaterThan(0);
        file.Write(Content).ShouldBe(first);
    }

    [Fact]
    public void JSON_has_every_figure_with_its_state_and_where_it_comes_from()
    {
        var json = JsonNode.Parse(OpenDataFile.Json.Write(Content))!;
        json["figures"]!.AsArray().Count.ShouldBe(Publication.Figures.Count);
        var withheld = json["figures"]!.AsArray().Single(static figure => (string)figure!["state"]! == "withheld: n<5");
        withheld!["value"].ShouldBeNull();
        ((string?)withheld["indicator"]).ShouldBe("software.saas-share");
        ((int?)json["provenance"]!["version"]).ShouldBe(2);
        ((string?)json["provenance"]!["licence"]).ShouldBe("CC BY 4.0");
    }

    [Fact]
    public async Task Parquet_reads_back_to_the_same_numbers()
    {
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(OpenDataFile.Parquet.Write(Content)), cancellationToken: TestContext.Current.CancellationToken);
        using var rows = reader.OpenRowGroupReader(0);
        var fields = reader.Schema.GetDataFields();
        fields.Select(static field => field.Name).ShouldBe(["indicator", "year", "group", "statistic", "value", "n", "clusters", "withheld"]);
        var count = Publication.Figures.Count;
        DataField Field(string name) => fields.Single(field => field.Name == name);
        var (values, years, indicators, reasons) = (new double?[count], new int[count], new string?[count], new string?[count]);
        await rows.ReadAsync<double>(Field("value"), values.AsMemory(), null, TestContext.Current.CancellationToken);
        await rows.ReadAsync<int>(Field("year"), years.AsMemory(), null, TestContext.Current.CancellationToken);
        await rows.ReadAsync(Field("indicator"), indicators.AsMemory(), null, TestContext.Current.CancellationToken);
        await rows.ReadAsync(Field("withheld"), reasons.AsMemory(), null, TestContext.Current.CancellationToken);
        values.ShouldBe(Publication.Figures.Select(static figure => figure.Value.Number));
        years.ShouldBe(Publication.Figures.Select(static figure => figure.Key.Year));
        indicators.ShouldBe(Publication.Figures.Select(static figure => figure.Key.Indicator));
        reasons.Count(static reason => reason == "n<5").ShouldBe(1);
    }

    [Fact]
    public void The_workbook_opens_and_has_a_row_a_figure_with_numbers_as_numbers()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(OpenDataFile.Workbook.Write(Content)), isEditable: false);
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken).Select(static problem => problem.Description).ShouldBeEmpty();
        var sheets = workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().ToArray();
        sheets.Select(static sheet => sheet.Name!.Value).ShouldBe(["statistics", "provenance"]);
        var rows = ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheets[0].Id!)).Worksheet!.Descendants<Row>().ToArray();
        rows.Length.ShouldBe(Publication.Figures.Count + 1);
        rows[1].Elements<Cell>().ElementAt(4).CellValue!.Text.ShouldBe(Publication.Figures[0].Value.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_data_package_describes_each_table_by_its_columns_and_fingerprint()
    {
        using var zip = new ZipArchive(new MemoryStream(OpenDataFile.Package.Write(Content)));
        var package = JsonNode.Parse(Read(zip, "datapackage.json"))!;
        ((string?)package["name"]).ShouldBe("maatstaf-2025-v2");
        ((string?)package["licenses"]![0]!["name"]).ShouldBe("CC-BY-4.0");
        package["resources"]!.AsArray().Select(static resource => (string)resource!["path"]!).Append("datapackage.json").ShouldBe(zip.Entries.Select(static entry => entry.Name), ignoreOrder: true);
        foreach (var resource in package["resources"]!.AsArray())
        {
            var bytes = Read(zip, (string)resource!["path"]!);
            ((string?)resource["hash"]).ShouldBe("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)));
            string.Join(',', resource["schema"]!["fields"]!.AsArray().Select(static field => (string)field!["name"]!)).ShouldBe(Encoding.UTF8.GetString(bytes).Split('\n')[0]);
        }

        Read(zip, "statistics.csv").ShouldBe(OpenDataFile.Csv.Write(Content));
    }

    [Fact]
    public void What_a_correction_moved_stands_in_a_file()
    {
        Encoding.UTF8.GetString(OpenDataFile.Moved.Write(Content)).ShouldBe("indicator,year,group,statistic,before,after\nict.cost-per-inhabitant,2024,all,headline,110.5,109.5\n");
    }

    [Fact]
    public void The_description_for_registers_has_what_DCAT_AP_NL_asks_for()
    {
        var dataset = JsonNode.Parse(OpenDataFile.Description.Write(Content))!["@graph"]![0]!.AsObject();
        foreach (var asked in (string[])["dct:title", "dct:description", "dct:identifier", "dct:publisher", "dct:creator", "dcat:contactPoint", "dcat:theme", "dct:accessRights", "dcat:distribution"])
            dataset.ShouldContainKey(asked);
        foreach (var distribution in dataset["dcat:distribution"]!.AsArray())
        {
            ((string?)distribution!["dcat:accessURL"]!["@id"]).ShouldStartWith(Folder + "/");
            ((string?)distribution["dct:license"]!["@id"]).ShouldBe("https://creativecommons.org/licenses/by/4.0/");
        }
    }

    [Fact]
    public void The_description_for_search_engines_can_stand_in_a_page()
    {
        var text = DatasetDescription.ForSearch(Content with { Title = new LocalisedText("</script><b>", "</script><b>") }, Language.English);
        text.ShouldNotContain("<");
        var dataset = JsonNode.Parse(text)!;
        ((string?)dataset["@type"]).ShouldBe("Dataset");
        ((string?)dataset["temporalCoverage"]).ShouldBe("2023/2024");
        dataset["distribution"]!.AsArray().Count.ShouldBe(OpenDataFile.Figures.Count);
    }

    private static byte[] Read(ZipArchive zip, string name)
    {
        using var part = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The sample with one figure that is withheld.</summary>
    private static Publication WithWithheld()
    {
        var sample = Sample.ForEveryone(fictional: true);
        using var statistics = new MemoryStream();
        StatisticsFile.Write(sample, statistics);
        const string Start = "software.saas-share,2024,all,median,";
        var lines = Encoding.UTF8.GetString(statistics.ToArray()).Split('\n').Select(static line => line.StartsWith(Start, StringComparison.Ordinal) ? Start + ",4,4,n<5" : line);
        return FrozenPublication.Read(sample.Edition, Encoding.UTF8.GetBytes(string.Join('\n', lines)), FrozenPublication.FrameOf(sample));
    }
}
