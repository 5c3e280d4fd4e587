using Maatstaf.Improvement.Contracts;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Improvement_Tests.Contracts.Books;

namespace Maatstaf.Improvement_Tests.Contracts;

public sealed class IndexationAbovePricesTests
{
    private const string Rule = "indexation-above-prices";

    [Fact]
    public void What_a_year_rises_above_prices_is_the_amount()
    {
        var verdict = Judge(Rule, Rising("1", 100_000, 5));
        verdict.Found().ShouldBe([("Burgerbalie", 2_000_00)]);
        verdict.Findings[0].Detail.Dutch.ShouldBe("De prijs stijgt 5,0% per jaar; de consumentenprijzen stegen 3,0%.");
    }

    [Fact]
    public void Half_a_point_is_found_and_a_little_less_is_not()
    {
        Judge(Rule, Rising("1", 100_000, 3.5)).Found().ShouldBe([("Burgerbalie", 500_00)]);
        Judge(Rule, Rising("1", 100_000, 3.49)).Findings.ShouldBeEmpty();
        Judge(Rule, Situation(Rising("1", 100_000, 3.8)) with { PriceRise = 3.3 }).Found().ShouldBe([("Burgerbalie", 500_00)]);
    }

    [Fact]
    public void Less_than_250_euros_is_not_worth_a_line()
    {
        Judge(Rule, Rising("1", 12_500, 5)).Found().ShouldBe([("Burgerbalie", 250_00)]);
        Judge(Rule, Rising("1", 12_499, 5)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Lines_without_indexation_could_not_be_judged() =>
        Judge(Rule, Rising("1", 100_000, null), Rising("2", 100_000, 1)).Unjudged.Lines().ShouldBe(["1"]);

    [Fact]
    public void Without_a_price_index_nothing_can_be_said()
    {
        var verdict = Judge(Rule, Situation(Rising("1", 100_000, 9)) with { PriceRise = null });
        verdict.Findings.ShouldBeEmpty();
        verdict.CannotJudge!.Value.Dutch.ShouldContain("in 2024");
        Judge(Rule, Rising("1", 100_000, 9)).CannotJudge.ShouldBeNull();
    }

    [Fact]
    public void The_rise_of_prices_is_that_of_the_fiscal_year_against_the_year_before()
    {
        var prices = Country.Catalogue.DefaultDeflator.WithValues(new Dictionary<int, double> { [2023] = 125, [2024] = 130 });
        var own = new YearReturn { Organisation = OrganisationCode.Parse("Zandwijk"), FiscalYear = 2024 };
        ContractSituation.Of(own, Today, prices, Country.Catalogue).PriceRise!.Value.ShouldBe(4, 1e-9);
        ContractSituation.Of(own with { FiscalYear = 2023 }, Today, prices, Country.Catalogue).PriceRise.ShouldBeNull();
    }

    private static SoftwareEntry Rising(string line, long euros, double? percent) => Line(line, euros, "Burgerbalie") with { IndexationPercent = percent };
}
