using Maatstaf.Position.Peers;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position_Tests;

public sealed class PlaceTests
{
    [Fact]
    public void The_place_stands_beside_the_group_and_goes_down_the_cost_tree()
    {
        var place = Town.In(Town.Towns(12, static (number, _) => 100 + number, 2024), 3).Place();

        place.Costs.Own.Number.ShouldBe(103);
        place.Costs.Difference.Number!.Value.ShouldBe(103 - place.Costs.Group.Headline.Number!.Value, 1e-12);
        place.Costs.Parts.Select(static part => part.Node!.Id).ShouldBe(["software", "personnel", "infrastructure"]);
        place.Costs.Parts.Sum(static part => part.Own.Number!.Value).ShouldBe(103, 1e-9);
        place.Costs.Parts.Sum(static part => part.Difference.Number!.Value).ShouldBe(place.Costs.Difference.Number!.Value, 1e-9);
        place.Costs.WithParts.Count().ShouldBe(Town.Catalogue.CostTree.Nodes.Count);
        place.Costs.WithParts.Where(static row => row.Depth == 1).Count().ShouldBe(3);
        place.Ratios.ShouldAllBe(static row => row.Node == null);
        place.Ratios.Select(static row => row.Indicator.Id).ShouldContain("ict.share-of-budget");
    }

    [Theory]
    [InlineData(1, QuartileBand.LowestQuarter)]
    [InlineData(4, QuartileBand.LowestQuarter)]
    [InlineData(5, QuartileBand.BelowMiddle)]
    [InlineData(7, QuartileBand.BelowMiddle)]
    [InlineData(8, QuartileBand.AboveMiddle)]
    [InlineData(10, QuartileBand.HighestQuarter)]
    [InlineData(13, QuartileBand.HighestQuarter)]
    public void The_band_follows_the_quartiles_that_are_shown(int number, QuartileBand band) =>
        Town.In(Town.Towns(13, static (town, _) => 100 + town, 2024), number).Place().Costs.Band.ShouldBe(band);

    [Fact]
    public void In_a_small_group_or_where_all_are_alike_there_is_no_band()
    {
        Town.In(Town.Towns(8, static (town, _) => 100 + town, 2024), 1).Place().Costs.Band.ShouldBeNull();
        Town.In(Town.Towns(20, static (_, _) => 100, 2024), 1).Place().Costs.Band.ShouldBeNull();
    }

    [Fact]
    public void A_change_is_nominal_real_and_like_for_like()
    {
        var country = Town.Towns(6, static (number, year) => year == 2023 ? 100 : 103 + number, 2023, 2024).Prices(2023, 100).Prices(2024, 104)
            .Municipality("GM100", 2024, 500_000).Costs("GM100", 2024, 100_000_000, 100_000_000, 100_000_000);
        var change = Town.In(country, 2).Place().Costs;

        change.OwnChange.Nominal.Number!.Value.ShouldBe(5, 1e-9);
        change.OwnChange.Real.Number!.Value.ShouldBe(105 - 104, 1e-9);
        change.OwnChange.LikeForLike.ShouldBe(change.OwnChange.Nominal);
        change.Group.Change.Nominal.Number!.Value.ShouldBeGreaterThan(100);
        change.Group.Change.LikeForLike.Number!.Value.ShouldBeInRange(4, 10);
    }

    [Fact]
    public void A_share_is_not_deflated_and_without_last_year_there_is_no_change()
    {
        var place = Town.In(Town.Towns(6, static (_, _) => 100, 2024), 2).Place();
        var share = place.Ratios.Single(static row => row.Indicator.Id == "ict.share-of-budget");

        share.OwnChange.Real.ShouldBeOfType<FigureValue.NotApplicable>();
        share.OwnChange.Nominal.ShouldBeOfType<FigureValue.Missing>();
        place.Costs.OwnChange.Real.ShouldBeOfType<FigureValue.Missing>();
    }

    [Fact]
    public void What_was_not_asked_in_a_year_has_no_row()
    {
        var later = Town.Catalogue.CostTree.Nodes.First(static node => node.From is not null);
        var town = Town.In(Town.Towns(6, static (_, _) => 100, later.From!.Value - 1, 2024), 2);

        town.Place(year: later.From!.Value - 1).Costs.WithParts.ShouldNotContain(row => row.Node == later);
        town.Place().Costs.WithParts.ShouldContain(row => row.Node == later);
    }

    [Fact]
    public void Who_did_not_take_part_in_a_year_has_no_place_in_it()
    {
        var town = Town.In(Town.Towns(6, static (_, _) => 100, 2024), 2);
        town.Reader.Read(2023, town.Group(GroupChoice.Standard)).ShouldBeNull();
    }

    [Fact]
    public void A_place_beside_chosen_ones_uses_what_they_share()
    {
        var place = Town.In(Town.Towns(12, static (number, _) => 100 + number, 2024).Named("GM005", "GM006"), 1)
            .Place(new GroupChoice.Municipalities([Town.Code(5), Town.Code(6)]));

        place.Costs.Group.Headline.Number!.Value.ShouldBe(((105 * 50_000.0) + (106 * 60_000)) / 110_000, 1e-9);
        place.Costs.Band.ShouldBeNull();
        place.Costs.Group.IntervalLow.Value.ShouldBeOfType<FigureValue.NotApplicable>();
    }
}
