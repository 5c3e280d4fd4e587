using Maatstaf.Position.Peers;
using Maatstaf.Situations;

namespace Maatstaf.Position_Tests;

public sealed class NeighbourTests
{
    private static readonly string[] Names = [.. Enumerable.Range(1, 20).Select(static number => $"GM{number:000}")];

    [Fact]
    public void The_nearest_by_size_come_first_and_the_municipality_itself_never()
    {
        var set = Of(Town.In(Town.Towns(20, static (_, _) => 100, 2024).Named(Names), 10));

        set.Nearest.Select(static near => near.Figures.Owner).ShouldBe([Town.Code(11), Town.Code(9), Town.Code(12), Town.Code(8), Town.Code(13)]);
        set.Candidates.ShouldBe(19);
        set.Nearest.Select(static near => near.Distance).ShouldBeInOrder();
    }

    [Fact]
    public void Anonymous_participants_are_nobodys_neighbour()
    {
        var set = Of(Town.In(Town.Towns(20, static (_, _) => 100, 2024).Named("GM001", "GM010", "GM018"), 10));

        set.Nearest.Select(static near => near.Figures.Owner).ShouldBe([Town.Code(18), Town.Code(1)]);
        set.Asked.ShouldBe(5);
    }

    [Fact]
    public void What_anybody_spends_plays_no_part() =>
        Of(Town.In(Town.Towns(20, static (number, _) => number == 11 ? 900 : 100, 2024).Named(Names), 10)).Nearest[0].Figures.Owner.ShouldBe(Town.Code(11));

    [Fact]
    public void The_parts_of_a_distance_add_up_to_one_and_name_the_trait_that_makes_the_difference()
    {
        var country = Town.Towns(20, static (_, _) => 100, 2024).Named(Names).Partnership("SV001", 2024, (Vocabulary.ReturnStatus?)null, "GM011", "GM012", "GM013");
        var near = Of(Town.In(country, 10), 19).Nearest.Single(static near => near.Figures.Owner == Town.Code(11));

        near.Parts.Sum(static part => part.Part!.Value).ShouldBe(1, 1e-12);
        near.Parts.MaxBy(static part => part.Part)!.Trait.Id.ShouldBe("in-partnership");
        near.Parts.Single(static part => part.Trait.Id == "staff-per-thousand-inhabitants").Part.ShouldBe(0);
    }

    [Fact]
    public void The_distance_is_the_weighted_one_over_standard_deviations_of_all_participants()
    {
        var country = Town.Towns(20, static (_, _) => 100, 2024).Named("GM004");
        var near = Of(Town.In(country, 10)).Nearest.ShouldHaveSingleItem();

        double[] sizes = [.. Enumerable.Range(1, 20).Select(static number => Math.Log(number * 10_000))];
        var deviation = Math.Sqrt(sizes.Sum(size => Math.Pow(size - sizes.Average(), 2)) / 20);
        near.Distance.ShouldBe(Math.Sqrt(3) * Math.Abs(Math.Log(10) - Math.Log(4)) / deviation, 1e-12);
    }

    [Fact]
    public void A_trait_that_one_of_both_lacks_does_not_count_and_is_said()
    {
        var country = Town.Towns(20, static (_, _) => 100, 2024).Municipality("GM900", 2024, 100_000).Costs("GM900", 2024, 1_000_000, 1_000_000, 8_000_000).Named([.. Names, "GM900"]);

        var lacking = Of(Town.In(country, 900));
        lacking.Unknown.Select(static trait => trait.Id).ShouldBe(["budget-per-inhabitant", "staff-per-thousand-inhabitants"]);
        lacking.Nearest[0].Figures.Owner.ShouldBe(Town.Code(10));
        var near = Of(Town.In(country, 10)).Nearest.Single(static near => near.Figures.Owner == Town.Code(900));
        near.Distance.ShouldBe(0);
        near.Parts.Single(static part => part.Trait.Id == "budget-per-inhabitant").ShouldSatisfyAllConditions(
            static part => part.Part.ShouldBeNull(),
            static part => part.Theirs.ShouldBeNull(),
            static part => part.Own.ShouldBe(3000));
    }

    [Fact]
    public void Who_did_not_take_part_has_no_neighbours() => new NearestNeighbours(Town.In(new Country()).Shared, Town.Catalogue.Peers)
        .Of(Town.In(new Country()).Own, 2024).Nearest.ShouldBeEmpty();

    private static NeighbourSet Of(Town town, int? count = null) => new NearestNeighbours(town.Shared, Town.Catalogue.Peers).Of(town.Own, 2024, count);
}
