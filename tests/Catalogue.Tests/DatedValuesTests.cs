using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue_Tests;

/// <summary>What is decreed changes by date, and has a source.</summary>
public sealed class DatedValuesTests
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();

    [Theory]
    [InlineData(2004)]
    [InlineData(2024)]
    [InlineData(1999)]
    public void A_year_has_the_bounds_that_were_decreed_last_or_else_the_first(int year)
    {
        Catalogue.SizeClassesOf(year).Bounds.ShouldBe([("small", 0), ("medium", 60000), ("large", 100000)]);
    }

    [Fact]
    public void New_bounds_hold_from_their_year_on_and_leave_older_years_alone()
    {
        using var copy = new CatalogueCopy();
        copy.Replace(
            "groups.yaml",
            "size-classes:\n",
            "size-classes:\n  - { from: 2020, unit: inhabitants, source: \"a later decision\", bounds: { small: 0, medium: 50000, large: 90000 } }\n");
        var changed = BenchmarkCatalogue.Read(copy.Folder);
        changed.SizeClassesOf(2019).Bounds[1].FromInhabitants.ShouldBe(60000);
        changed.SizeClassesOf(2020).Bounds[1].FromInhabitants.ShouldBe(50000);
        changed.SizeClassesOf(2030).Source.ShouldBe("a later decision");
    }

    [Fact]
    public void The_default_price_index_is_the_consumer_price_index_of_CBS()
    {
        var cpi = Catalogue.DefaultDeflator;
        cpi.Id.ShouldBe("cpi");
        cpi.Values[2024].ShouldBe(96.90);
        // CBS, table 83136NED, gives 121.43 for 2022 with 2015 = 100.
        (cpi.Values[2022] / cpi.Values[2015] * 100).ShouldBe(121.43, 0.02);
    }

    [Fact]
    public void A_price_index_of_the_data_takes_another_name_and_leaves_the_catalogue_alone()
    {
        var own = Catalogue.DefaultDeflator.WithValues(new Dictionary<int, double> { [2024] = 130 });
        own.Id.ShouldBe(Deflator.FromData);
        own.Values.Keys.ShouldBe([2024]);
        Catalogue.DefaultDeflator.Values.Count.ShouldBe(22);
    }

    [Fact]
    public void An_indicator_is_asked_when_its_numerator_is()
    {
        var coordination = Catalogue.Indicator("personnel.information-management.coordination.cost-per-inhabitant");
        coordination.IsAsked(2023).ShouldBeFalse();
        coordination.IsAsked(2024).ShouldBeTrue();
        Catalogue.Indicator("ict.cost-per-inhabitant").IsAsked(2004).ShouldBeTrue();
        Catalogue.FindIndicator("ict.cost-per-cat").ShouldBeNull();
    }

    [Fact]
    public void Hours_become_fte_by_the_number_in_the_catalogue()
    {
        using var copy = new CatalogueCopy();
        copy.Replace("indicators.yaml", "hours-per-fte: 1400\n", "hours-per-fte: 1600\n");
        const string Id = "projects.cloud.fte-per-100k";
        Catalogue.Indicator(Id).Scale.ShouldBe(100000.0 / 1400);
        BenchmarkCatalogue.Read(copy.Folder).Indicator(Id).Scale.ShouldBe(100000.0 / 1600);
    }

    [Fact]
    public void A_project_indicator_needs_a_project_line_and_no_other_does()
    {
        Catalogue.Indicators.Where(static indicator => indicator.Respondents == Respondents.WithProjects).ShouldAllBe(static indicator => indicator.Id.StartsWith("projects."));
        Catalogue.Indicators.Count(static indicator => indicator.Respondents == Respondents.WithProjects).ShouldBe(Catalogue.ProjectThemes.Count);
    }

    [Fact]
    public void Statistics_of_a_base_year_are_made_for_each_base_year()
    {
        Catalogue.Statistics["real_2004"].Label.ShouldBe(new LocalisedText("Kerncijfer in prijzen van 2004", "Headline at prices of 2004"));
        Catalogue.Statistics["index_real_2015"].Explanation.English.ShouldContain("2015");
    }

    [Theory]
    [InlineData("ict.cost-per-inhabitant", 100)]
    [InlineData("personnel.fte-per-100k", 1000)]
    [InlineData("projects.ai.fte-per-100k", 100)]
    public void A_measure_says_how_many_of_its_whole_units_make_one(string indicator, int units)
    {
        Catalogue.Indicator(indicator).Numerator.UnitsPerOne.ShouldBe(units);
        Catalogue.Indicator(indicator).Denominator.UnitsPerOne.ShouldBe(1);
    }
}
