using Maatstaf.Production;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production_Tests;

public sealed class BenchmarkProductionTests
{
    private readonly BenchmarkProduction production = new(Country.Catalogue, cores: 1);

    [Fact]
    public void An_edition_is_published_with_the_figures_of_its_fiscal_year_and_before()
    {
        var publication = production.Publish(Zandwijk().Data(), new Edition(2024), Audience.Internal, withIntervals: false);

        publication.Years.ShouldBe([2022, 2023]);
        publication.Number("ict.cost-per-inhabitant", 2023).ShouldBe(3);
        publication.Find("ict.cost-per-inhabitant", 2024).ShouldBeNull();
        publication.Fictional.ShouldBeTrue();
    }

    [Theory]
    [InlineData(Audience.Circle)]
    [InlineData(Audience.Public)]
    public void A_country_of_one_is_withheld_from_participants_and_public(Audience audience) =>
        production.Publish(Zandwijk().Data(), new Edition(2025), audience, withIntervals: false)
            .Find("ict.cost-per-inhabitant", 2024)!.Value.ShouldBe(new FigureValue.Withheld("n<5"));

    [Fact]
    public void An_edition_without_participants_is_refused_and_the_possible_ones_are_named() =>
        Should.Throw<EditionWithoutDataException>(() => production.Publish(Zandwijk().Data(), new Edition(2026), Audience.Internal, withIntervals: false))
            .Available.ShouldBe([new Edition(2023), new Edition(2024), new Edition(2025)]);

    [Fact]
    public void The_newest_edition_is_about_the_last_year_with_an_approved_return()
    {
        var country = Zandwijk().Municipality("Waterhoek", 2025, 1_000, status: ReturnStatus.Submitted);

        BenchmarkProduction.NewestEdition(country.Data()).ShouldBe(new Edition(2025));
        BenchmarkProduction.NewestEdition(new Country().Data()).ShouldBeNull();
    }

    private static Country Zandwijk()
    {
        var country = new Country();
        foreach (var year in (int[])[2022, 2023, 2024])
            country.Municipality("Zandwijk", year, 10_000).Costs("Zandwijk", year, 10_000, 10_000, 10_000);
        return country;
    }
}
