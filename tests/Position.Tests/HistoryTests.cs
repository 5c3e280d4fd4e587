using Maatstaf.Position.Peers;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position_Tests;

public sealed class HistoryTests
{
    [Fact]
    public void The_own_years_stand_beside_those_of_the_group_and_a_year_between_them_is_a_gap()
    {
        var town = Town.In(Town.Towns(6, static (number, year) => 100 + number + year - 2020, 2020, 2021, 2024), 2);
        var history = Of(town);

        history.Select(static year => year.Year).ShouldBe([2020, 2021, 2022, 2023, 2024]);
        history.Select(static year => year.Own.Number).ShouldBe([102, 103, null, null, 106]);
        history[2].Group.Number.ShouldBeNull();
        history[4].Group.Number!.Value.ShouldBe(town.Place().Costs.Group.Headline.Number!.Value);
    }

    [Fact]
    public void Who_is_new_has_the_years_of_the_group_and_one_of_its_own()
    {
        var country = Town.Towns(6, static (_, _) => 100, 2022, 2023, 2024).Municipality("GM009", 2024, 10_000).Costs("GM009", 2024, 400_000, 400_000, 400_000);
        var history = Of(Town.In(country, 9));

        history.Select(static year => year.Own is FigureValue.Known).ShouldBe([false, false, true]);
        history.ShouldAllBe(static year => year.Group.Number != null);
    }

    private static IReadOnlyList<HistoryYear> Of(Town town) => town.Reader.History(Town.Catalogue.Indicator(Town.Total), town.Publication.Years, town.Group(GroupChoice.Standard));
}
