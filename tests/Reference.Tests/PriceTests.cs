using Maatstaf.Catalogue;
using Maatstaf.Reference.Cbs;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference_Tests;

/// <summary>Prices are read and compared; the catalogue stays what counts.</summary>
public sealed class PriceTests
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();

    [Fact]
    public void Prices_of_CBS_agree_with_the_catalogue()
    {
        var reading = PriceReader.Read(CbsText.Files(CbsText.Prices, CbsText.PriceMeasures), Catalogue);
        reading.Problems.ShouldBeEmpty();
        var series = reading.Series.ShouldNotBeNull();
        (series.Table, series.BaseYear).ShouldBe(("86141NED", 2025));
        series.Years.Select(static year => (year.Key, year.Value.Index)).ShouldBe([(2010, 68.1), (2015, 74.36), (2024, 96.9), (2025, 100.0)]);
        series.Months[(2009, 12)].Index.ShouldBe(66.98);
    }

    [Fact]
    public void The_older_service_gives_the_same_and_its_title_the_base()
    {
        var table = """{"odata.metadata":"https://opendata.cbs.nl/ODataApi/OData/86141NED/$metadata#Cbs.OData.WebAPI.TableInfos","value":[{"ID":0,"Title":"Consumentenprijzen; CPI 2025=100","Identifier":"86141NED","Modified":"2026-06-30T06:30:00"}]}""";
        var series = PriceReader.Read(CbsText.Files(CbsText.PricesV3, table), Catalogue).Series.ShouldNotBeNull();
        (series.BaseYear, series.Vintage, series.Years[2024].Index).ShouldBe((2025, "2026-06-30T06:30:00", 96.9));
    }

    [Fact]
    public void A_difference_is_told_with_both_numbers()
    {
        var problem = PriceReader.Read(CbsText.Files(CbsText.Prices.Replace("74.36", "75.36", StringComparison.Ordinal), CbsText.PriceMeasures), Catalogue).Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Severity).ShouldBe(("N018", Severity.Informs));
        problem.Sentence.Dutch.ShouldBe("Prijsindex 2015: de catalogus heeft 74,36, het CBS 75,36 (86141NED). De catalogus telt; meld het aan de benchmark.");
    }

    [Fact]
    public void Another_base_year_is_no_difference()
    {
        var rebased = CbsText.Prices.Replace("68.1,", "91.5815,", StringComparison.Ordinal).Replace("74.36", "100", StringComparison.Ordinal).Replace("96.9,", "130.312,", StringComparison.Ordinal).Replace("\"Value\":100,", "\"Value\":134.481,", StringComparison.Ordinal);
        var replaced = rebased.Replace("\"Value\":134.481,\"StringValue\":null,\"Bestedingscategorieen\":\"T001112\",\"Perioden\":\"2015JJ00\"", "\"Value\":100,\"StringValue\":null,\"Bestedingscategorieen\":\"T001112\",\"Perioden\":\"2015JJ00\"", StringComparison.Ordinal);
        var reading = PriceReader.Read(CbsText.Files(replaced, CbsText.PriceMeasures.Replace("2025=100", "2015=100", StringComparison.Ordinal)), Catalogue);
        reading.Problems.ShouldBeEmpty();
        reading.Series!.BaseYear.ShouldBe(2015);
    }

    [Fact]
    public void A_provisional_year_is_said_and_not_compared()
    {
        var periods = """{"value":[{"Identifier":"2024JJ00","Title":"2024","Status":"Voorlopig"}]}""";
        var reading = PriceReader.Read(CbsText.Files(CbsText.Prices.Replace("96.9,", "99.9,", StringComparison.Ordinal), CbsText.PriceMeasures, periods), Catalogue);
        reading.Problems.Select(static problem => problem.Code).ShouldBe(["N015"]);
        reading.Series!.Years[2024].IsProvisional.ShouldBe(true);
    }

    [Fact]
    public void A_year_that_the_catalogue_lacks_is_told()
    {
        var more = CbsText.Prices.Replace("2009MM12", "2099JJ00", StringComparison.Ordinal);
        PriceReader.Read(CbsText.Files(more, CbsText.PriceMeasures), Catalogue).Problems.ShouldHaveSingleItem().Code.ShouldBe("N019");
    }

    [Fact]
    public void Without_a_base_year_it_is_asked_for()
    {
        var reading = PriceReader.Read(CbsText.Files(CbsText.Prices), Catalogue);
        reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("N017");
        reading.Series!.BaseYear.ShouldBeNull();
    }

    [Fact]
    public void An_index_that_is_no_number_or_stands_there_twice_is_refused()
    {
        PriceReader.Read(CbsText.Files(CbsText.Prices.Replace("74.36", "\"NaN\"", StringComparison.Ordinal)), Catalogue).Problems.ShouldContain(static problem => problem.Code == "N014");
        PriceReader.Read(CbsText.Files(CbsText.Prices.Replace("\"2015JJ00\"", "\"2010JJ00\"", StringComparison.Ordinal)), Catalogue).Problems.ShouldContain(static problem => problem.Code == "N016");
        PriceReader.Read(CbsText.Files(CbsText.Population), Catalogue).Series.ShouldBeNull();
    }
}
