using Maatstaf.Position.Peers;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position_Tests;

public sealed class GroupFinderTests
{
    private static readonly Guid Id = new("00000000-0000-0000-0000-000000000007");

    [Fact]
    public void A_fixed_group_has_the_figures_of_the_publication_and_says_only_its_named_members()
    {
        var town = Town.In(Towns(12));
        var group = town.Group(new GroupChoice.Fixed("small"));

        group.Label.ShouldBe(Town.Catalogue.Group("small").Label);
        group.Find(Town.Total, 2024).ShouldBe(new GroupFigure(new FigureValue.Known(town.Publication.Number(Town.Total, 2024, "small")!.Value), 5, 5));
        group.NamedMembers(2024).Select(static member => member.Owner).ShouldBe([Town.Code(2), Town.Code(4)]);
        group.IsNamed.ShouldBeFalse();
        group.LikeForLike(Town.Total, 2024).Value.ShouldBeOfType<FigureValue.Missing>();
    }

    [Fact]
    public void Chosen_municipalities_are_those_without_the_municipality_itself()
    {
        var town = Town.In(Towns(12), 2);
        var group = town.Group(new GroupChoice.Municipalities([Town.Code(2), Town.Code(4), Town.Code(6)]));

        group.NamedMembers(2024).Select(static member => member.Owner).ShouldBe([Town.Code(4), Town.Code(6)]);
        group.NotIn(2024).ShouldBeEmpty();
        group.Find(Town.Total, 2024).N.ShouldBe(2);
    }

    [Fact]
    public void A_saved_group_loses_who_became_anonymous_and_says_so()
    {
        var town = Town.In(Towns(12));
        var group = town.Group(new GroupChoice.Saved(Id), new SavedGroup(Id, "Kust", [Town.Code(2), Town.Code(3)]));

        group.Label.ShouldBe(new LocalisedText("Kust", "Kust"));
        group.NotIn(2024).ShouldBe([Town.Code(3)]);
        group.Find(Town.Total, 2024).N.ShouldBe(1);
    }

    [Fact]
    public void A_saved_group_of_nobody_who_is_named_has_no_figures()
    {
        var group = Town.In(Towns(12)).Group(new GroupChoice.Saved(Id), new SavedGroup(Id, "Kust", [Town.Code(3)]));

        group.Find(Town.Total, 2024).Value.ShouldBeOfType<FigureValue.Missing>();
        group.LikeForLike(Town.Total, 2024).ShouldBe(GroupFigure.None);
    }

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        var town = Town.In(Towns(12));
        town.Finder.Find(new GroupChoice.Saved(Id), town.Own, 2024, []).ShouldBeNull();
        town.Finder.Find(new GroupChoice.Fixed("nobody"), town.Own, 2024, []).ShouldBeNull();
    }

    [Fact]
    public void Neighbours_say_how_they_were_found()
    {
        var group = Town.In(Towns(12), 5).Group(new GroupChoice.Neighbours(2));

        group.NamedMembers(2024).Select(static member => member.Owner).ShouldBe([Town.Code(4), Town.Code(6)]);
        group.Neighbours!.Nearest.Count.ShouldBe(2);
        group.NotIn(2023).ShouldBeEmpty();
    }

    [Fact]
    public void Like_for_like_of_chosen_ones_is_of_those_that_took_part_in_both_years()
    {
        var country = Town.Towns(6, static (number, year) => 100 + number + (year - 2020), 2023, 2024).Municipality("GM100", 2024, 10_000).Costs("GM100", 2024, 10_000, 10_000, 10_000)
            .Named("GM002", "GM100");
        var group = Town.In(country).Group(new GroupChoice.Municipalities([Town.Code(2), Town.Code(100)]));

        group.LikeForLike(Town.Total, 2024).Number!.Value.ShouldBe(1, 1e-9);
        group.LikeForLike(Town.Total, 2024).N.ShouldBe(1);
    }

    private static Country Towns(int count) => Town.Towns(count, static (number, _) => 100 + number, 2024)
        .Named([.. Enumerable.Range(1, count).Where(static number => number % 2 == 0).Select(static number => $"GM{number:000}")]);
}
