using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Reference;
using Maatstaf.Reference.Cbs;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference_Tests;

/// <summary>Inhabitants come out of answers of both versions of the service, and what is wrong gets a sentence.</summary>
public sealed class PopulationTests
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    private static readonly OrganisationCode Code = OrganisationCode.Parse("GM0363");

    /// <summary>The code that must come, and the answers.</summary>
    public static TheoryData<string, string[]> Wrong => new()
    {
        { "N002", [""] },
        { "N002", [" \r\n"] },
        { "N004", ["<html>"] },
        { "N004", [CbsText.Population[..600]] },
        { "N004", ["{\"value\":[" + new string('[', 100)] },
        { "N005", ["[]"] },
        { "N005", ["7"] },
        { "N005", ["{\"metadata\":{},\"data\":{}}"] },
        { "N005", ["{\"value\":[1,2,3]}"] },
        { "N005", ["{\"value\":[{\"Measure\":\"\\ud800\"}]}"] },
        { "N005", ["{\"value\":[{\"naam\":\"x\"}]}"] },
        { "N006", ["{\"error\":{\"code\":\"\",\"message\":\"The resource was not found.\"}}"] },
        { "N006", ["{\"odata.error\":{\"code\":\"\",\"message\":{\"lang\":\"nl\",\"value\":\"Te veel cellen\"}}}"] },
        { "N007", [CbsText.Population, CbsText.PopulationV3] },
        { "N008", [CbsText.Prices] },
        { "N008", [CbsText.Population, CbsText.Properties.Replace("\"Identifier\":\"03759ned\"", "\"Identifier\":\"70072ned\"", StringComparison.Ordinal)] },
        { "N010", [CbsText.Population.Replace("M000352", "M000999", StringComparison.Ordinal)] },
        { "N010", [CbsText.PopulationV3.Replace("BevolkingOp1Januari_1", "Levendgeborenen_1", StringComparison.Ordinal)] },
        { "N010", [CbsText.Properties] },
        { "N011", [CbsText.Population.Replace("\"10000\"", "\"20300\"", StringComparison.Ordinal)] },
        { "N012", [CbsText.Population.Replace("GM0363", "GM0518", StringComparison.Ordinal)] },
        { "N013", [CbsText.Population.Replace("2024JJ00", "2019JJ00", StringComparison.Ordinal)] },
        { "N013", [CbsText.Population.Replace("931298", "null", StringComparison.Ordinal)] },
        { "N014", [CbsText.Population.Replace("931298", "931298.5", StringComparison.Ordinal)] },
        { "N014", [CbsText.Population.Replace("931298", "-5", StringComparison.Ordinal)] },
        { "N014", [CbsText.Population.Replace("931298", "0", StringComparison.Ordinal)] },
        { "N014", [CbsText.Population.Replace("931298", "1e9", StringComparison.Ordinal)] },
        { "N014", [CbsText.Population.Replace("931298", "\"veel\"", StringComparison.Ordinal)] },
        { "N016", [CbsText.Population, CbsText.Population.Replace("931298", "931299", StringComparison.Ordinal)] },
        { "N020", [CbsText.Population.Replace("\"RegioS\":\"GM0363\",", "", StringComparison.Ordinal)] },
    };

    [Fact]
    public void Inhabitants_come_with_source_vintage_and_state()
    {
        var reading = PopulationReader.Read(CbsText.Files(CbsText.Periods, CbsText.Population, CbsText.Properties), Catalogue);
        reading.Problems.Select(static problem => problem.Code).ShouldBe(["N015"]);
        reading.Figures.All.Select(static figure => (figure.Municipality.ToString(), figure.Year, figure.Value)).ShouldBe([("GM0363", 2024, 931298), ("GM0363", 2025, 934526)]);
        reading.Figures.Find(Code, 2024, ReferenceSubject.Inhabitants)!.Origin.ShouldBe(new ReferenceOrigin("CBS", "03759ned", "2026-06-23T00:00:00+02:00", false, "antwoord-2.json"));
        reading.Figures.Find(Code, 2025, ReferenceSubject.Inhabitants)!.Origin.IsProvisional.ShouldBe(true);
        reading.Figures.Find(Code, 2024, ReferenceSubject.Inhabitants)!.Origin.Attribution.Dutch.ShouldBe("Bron: CBS, tabel 03759ned");
    }

    [Fact]
    public void The_older_service_with_its_padded_codes_gives_the_same()
    {
        var old = PopulationReader.Read(CbsText.Files(CbsText.PopulationV3, CbsText.PeriodsV3), Catalogue);
        old.Figures.All.Select(static figure => (figure.Year, figure.Value, figure.Origin.IsProvisional)).ShouldBe([(2024, 931298L, false), (2025, 934526L, true)]);
    }

    [Fact]
    public void Codes_of_other_dimensions_may_come_along()
    {
        var dimensions = """{"@odata.context":"https://datasets.cbs.nl/odata/v1/CBS/03759ned/$metadata#Dimensions","value":[{"Identifier":"RegioS","Title":"Regio's","Kind":"GeoDimension"}]}""";
        PopulationReader.Read(CbsText.Files(dimensions, CbsText.Population), Catalogue, Code, 2024).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void The_profile_has_what_is_known_and_nothing_else()
    {
        var reading = PopulationReader.Read(CbsText.Files(CbsText.Population), Catalogue, Code, 2024);
        reading.Problems.ShouldBeEmpty();
        var row = reading.Figures.ProfileOf(Code, 2024).ShouldNotBeNull();
        (row.Table, row.Line).ShouldBe(("profiles", DeliveredRow.ProfileLine));
        row.Cells.ShouldBe(new Dictionary<string, string> { ["inhabitants"] = "931298" });
        row.From.ShouldBe(new Provenance(Way.Reference, "antwoord-1.json", "CBS 03759ned", 0));
        reading.Figures.ProfileOf(Code, 2025).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_answer_gets_a_sentence(string code, string[] texts)
    {
        var reading = PopulationReader.Read(CbsText.Files(texts), Catalogue, Code, 2024);
        reading.Figures.All.ShouldBeEmpty();
        reading.Problems.Select(static problem => problem.Code).ShouldContain(code);
        reading.Problems.ShouldContain(static problem => problem.Severity >= Severity.Blocks);
        reading.Problems.ShouldAllBe(static problem => !problem.Sentence.Dutch.Contains('{') && !problem.Sentence.English.Contains('{'));
    }

    [Fact]
    public void A_page_that_says_there_is_more_is_asked_for_its_next()
    {
        var first = CbsText.Population.Replace("\"value\":[", "\"@odata.nextLink\":\"https://datasets.cbs.nl/odata/v1/CBS/03759ned/Observations?$skip=6\",\"value\":[", StringComparison.Ordinal);
        PopulationReader.Read(CbsText.Files(first), Catalogue, Code, 2024).Problems.ShouldHaveSingleItem().Code.ShouldBe("N009");
        var second = "{\"@odata.context\":\"" + CbsText.Context + "\",\"value\":[]}";
        PopulationReader.Read(CbsText.Files(first, second), Catalogue, Code, 2024).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_truncated_answer_names_its_line()
    {
        var problem = PopulationReader.Read(CbsText.Files(CbsText.Population[..600]), Catalogue, Code, 2024).Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.File).ShouldBe(("N004", "antwoord-1.json"));
        problem.Sentence.Dutch.ShouldBe("Dit is geen JSON, of het is afgebroken, op regel 4. Haal het bestand opnieuw op en wijzig het niet met de hand.");
    }

    [Fact]
    public void What_is_too_large_or_fails_is_refused()
    {
        using var large = new MemoryStream(new byte[60_000_000]);
        PopulationReader.Read([new CbsFile("groot.json", large)], Catalogue).Problems.ShouldHaveSingleItem().Code.ShouldBe("N003");
        using var closed = new FailingStream();
        PopulationReader.Read([new CbsFile("weg.json", closed)], Catalogue).Problems.ShouldHaveSingleItem().Code.ShouldBe("N001");
    }

    [Fact]
    public void Many_mistakes_of_one_kind_are_counted()
    {
        var rows = string.Join(',', Enumerable.Range(0, 100).Select(static number => $"{{\"Measure\":\"M000352\",\"Value\":\"x\",\"RegioS\":\"GM{1000 + number}\",\"Perioden\":\"2024JJ00\"}}"));
        var reading = PopulationReader.Read(CbsText.Files("{\"value\":[" + rows + "]}"), Catalogue);
        reading.Problems.Count(static problem => problem.Code == "N014").ShouldBe(20);
        reading.Problems[^1].Code.ShouldBe("N099");
        reading.Problems[^1].Sentence.Dutch.ShouldBe("Van N014 zijn er nog 80 andere.");
    }

    [Fact]
    public void Whatever_is_cut_or_spoilt_no_exception_escapes()
    {
        var whole = Encoding.UTF8.GetBytes(CbsText.Population);
        for (var at = 0; at < whole.Length; at++)
        {
            byte[] spoilt = [.. whole];
            spoilt[at] = (byte)(spoilt[at] ^ (1 + (at % 127)));
            foreach (var bytes in (byte[][])[spoilt, whole[..at]])
            {
                var reading = PopulationReader.Read([new CbsFile("x", new MemoryStream(bytes))], Catalogue, Code, 2024);
                if (reading.Problems.Any(static problem => problem.Severity >= Severity.Blocks))
                    reading.Figures.All.ShouldBeEmpty();
            }
        }
    }

    private sealed class FailingStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("gone");

        public override int Read(Span<byte> buffer) => throw new IOException("gone");
    }
}
