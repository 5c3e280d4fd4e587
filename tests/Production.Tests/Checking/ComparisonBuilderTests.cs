using Maatstaf.Checks;
using Maatstaf.Production.Checking;
using Maatstaf.Production.Standing;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production_Tests.Checking;

public sealed class ComparisonBuilderTests
{
    private const string Leaf = "infrastructure.network-data";

    /// <summary>Small municipalities of 1 000 inhabitants that spend so many euros per inhabitant on networks.</summary>
    private static Country Villages(int year, params int[] eurosPerInhabitant) => Villages(new Country(), year, eurosPerInhabitant);

    private static Country Villages(Country country, int year, params int[] eurosPerInhabitant)
    {
        foreach (var (number, euros) in eurosPerInhabitant.Index())
            country.Municipality($"Dorp{number}", year, 1_000).Costs($"Dorp{number}", year, 100, 100, euros * 1_000);
        return country;
    }

    private static ComparisonBuilder BuilderOf(Country country) => new(Country.Catalogue, StandingFigures.Of(country.Data(), Country.Catalogue, cores: 1));

    private static Compared Village(string code, int year = 2024, int inhabitants = 1_000) => new(OrganisationCode.Parse(code), year, inhabitants, []) { IsPartnership = false };

    [Fact]
    public void A_municipality_is_compared_with_the_others_of_its_size()
    {
        var country = Villages(2024, 9, 10, 11, 12, 13, 99).Municipality("Grootstad", 2024, 200_000).Costs("Grootstad", 2024, 1, 1, 1_000_000_000);
        var level = BuilderOf(country).ComparisonFor(Village("Dorp5")).Levels[Leaf];
        level.ShouldBe(LevelSpread.Of([9, 10, 11, 12, 13])!.Coarsened());
        level.N.ShouldBe(5);
    }

    [Fact]
    public void Nobody_is_compared_with_itself() =>
        BuilderOf(Villages(2024, 9, 10, 11, 12, 13, 99)).ComparisonFor(Village("Dorp0")).Levels[Leaf].ShouldBe(LevelSpread.Of([10, 11, 12, 13, 99])!.Coarsened());

    [Fact]
    public void Last_year_stands_in_while_few_others_count()
    {
        var country = Villages(Villages(2023, 20, 21, 22, 23, 24, 25), 2024, 9, 10, 11, 12, 13);
        BuilderOf(country).ComparisonFor(Village("Dorp0")).Levels[Leaf].ShouldBe(LevelSpread.Of([21, 22, 23, 24, 25])!.Coarsened());
        BuilderOf(country).ComparisonFor(Village("Nieuw")).Levels[Leaf].ShouldBe(LevelSpread.Of([9, 10, 11, 12, 13])!.Coarsened());
    }

    [Fact]
    public void What_others_allocate_counts_with_their_cost()
    {
        var country = Villages(2024, 9, 10, 11, 12, 13).Partnership("SV01", 2024, "Dorp0", "Dorp1").Infrastructure("SV01", 2024, Leaf, 2_000_000);
        BuilderOf(country).ComparisonFor(Village("Nieuw")).Levels[Leaf].ShouldBe(LevelSpread.Of([19, 20, 11, 12, 13])!.Coarsened());
    }

    [Fact]
    public void A_partnership_is_compared_with_municipalities_in_other_partnerships()
    {
        var country = Villages(2024, 9, 10, 11, 12, 13, 14, 15).Partnership("SV01", 2024, "Dorp0", "Dorp1").Partnership("SV02", 2024, "Dorp2", "Dorp3", "Dorp4", "Dorp5", "Dorp6");
        OrganisationCode[] members = [OrganisationCode.Parse("Dorp0"), OrganisationCode.Parse("Dorp1")];
        var compared = new Compared(OrganisationCode.Parse("SV01"), 2024, null, [.. members.Select(static member => (member, 1_000L))]) { IsPartnership = true };
        BuilderOf(country).ComparisonFor(compared).Levels[Leaf].ShouldBe(LevelSpread.Of([11, 12, 13, 14, 15])!.Coarsened());
    }

    [Fact]
    public void Changes_are_those_of_all_other_organisations_whatever_their_size()
    {
        var country = Villages(Villages(2023, 10, 10, 10, 10, 10), 2024, 11, 12, 13, 14, 15)
            .Municipality("Grootstad", 2023, 200_000).Costs("Grootstad", 2023, 1, 1, 1_000_000)
            .Municipality("Grootstad", 2024, 200_000).Costs("Grootstad", 2024, 1, 1, 2_000_000);
        (long, long)[] pairs = [(1_000_000, 1_200_000), (1_000_000, 1_300_000), (1_000_000, 1_400_000), (1_000_000, 1_500_000), (100_000_000, 200_000_000)];
        BuilderOf(country).ComparisonFor(Village("Dorp0")).Changes[Leaf].ShouldBe(ChangeSpread.Of(pairs, 0.5)!.Coarsened());
    }

    [Fact]
    public void A_category_that_was_split_is_compared_as_it_was()
    {
        const string general = "personnel.information-management.general", coordination = "personnel.information-management.coordination";
        var country = new Country();
        foreach (var number in Enumerable.Range(0, 6))
        {
            country.Municipality($"Dorp{number}", 2023, 1_000).Costs($"Dorp{number}", 2023, 100, 100, 100).Personnel($"Dorp{number}", 2023, general, Employment.Own, 3_000, 30_000_000);
            country.Municipality($"Dorp{number}", 2024, 1_000).Costs($"Dorp{number}", 2024, 100, 100, 100)
                .Personnel($"Dorp{number}", 2024, general, Employment.Own, 1_000, 11_000_000).Personnel($"Dorp{number}", 2024, coordination, Employment.Own, 2_000, 22_000_000);
        }

        var changes = BuilderOf(country).ComparisonFor(Village("Dorp0")).Changes;
        changes[general].MedianRatio.ShouldBe(1.1, 1e-9);
        changes.ShouldNotContainKey(coordination);
    }

    [Fact]
    public void The_headline_leaves_the_return_itself_out()
    {
        var headline = BuilderOf(Villages(2024, 9, 10, 11, 12, 13, 14)).HeadlineFor(Village("Dorp5")).ShouldNotBeNull();
        (headline.Inhabitants, headline.Cents, headline.CountedShare).ShouldBe((5_000, (55_000 + 1_000) * 100, 1));
    }

    [Fact]
    public void A_partnership_counts_as_far_as_its_members_take_part()
    {
        var country = Villages(2024, 9, 10, 11, 12, 13, 14).Bystander("Stil", 2024, 3_000);
        var compared = new Compared(OrganisationCode.Parse("SV01"), 2024, null, [(OrganisationCode.Parse("Dorp0"), 1_000), (OrganisationCode.Parse("Stil"), 3_000)]) { IsPartnership = true };
        BuilderOf(country).HeadlineFor(compared).ShouldNotBeNull().CountedShare.ShouldBe(0.25);
    }

    [Fact]
    public void Without_anybody_there_is_nothing_to_compare_with()
    {
        var builder = BuilderOf(Villages(2024, 9));
        var comparison = builder.ComparisonFor(Village("Dorp0"));
        (comparison.Levels.Count, comparison.Changes.Count).ShouldBe((0, 0));
        builder.HeadlineFor(Village("Dorp0")).ShouldBeNull();
    }

    [Fact]
    public void Municipalities_in_the_middle_cannot_be_told_from_what_is_compared()
    {
        var one = BuilderOf(Villages(2024, 9, 10, 1_100, 12_000, 13_000, 1)).ComparisonFor(Village("Dorp5")).Levels[Leaf];
        var other = BuilderOf(Villages(2024, 9, 10, 1_150, 12_000, 13_000, 1)).ComparisonFor(Village("Dorp5")).Levels[Leaf];
        other.Median.ShouldBe(one.Median);
    }
}
