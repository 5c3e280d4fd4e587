using Maatstaf.Delivery.People;
using Maatstaf.Explanation;
using Maatstaf.Position.Peers;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Peers;
using Maatstaf.Production.Placing;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Production_Tests.Delivering.Counter;

namespace Maatstaf.Production_Tests.Placing;

public sealed class PlaceDeskTests
{
    private static readonly Caller Stranger = Anna with { Grants = [new Grant(Role.Coordinator, OrganisationCode.Parse("GM9099"))] };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_municipality_sees_itself_in_full_and_nothing_of_a_group_that_is_too_small()
    {
        await using var counter = await Counter.OpenAsync();
        var desk = DeskOf(counter);
        var situation = await desk.OpenAsync(Anna, Zandwijk, await CircleOf(desk), null, null, Stop);
        var place = desk.PlaceOf(situation).ShouldNotBeNull();

        situation.Year.ShouldBe(2024);
        place.Costs.Own.ShouldBeOfType<FigureValue.Known>();
        place.Costs.Group.Headline.Value.ShouldBe(new FigureValue.Withheld("n<5"));
        place.Costs.Difference.ShouldBe(new FigureValue.Withheld("n<5"));
        desk.ExplanationOf(situation, GapAgainst.Group).ShouldBeNull();
    }

    [Fact]
    public async Task The_lines_behind_a_figure_are_the_own_ones()
    {
        await using var counter = await Counter.OpenAsync();
        var desk = DeskOf(counter);
        var situation = await desk.OpenAsync(Anna, Zandwijk, await CircleOf(desk), null, null, Stop);

        (await desk.LinesOf(situation, Stop)).ShouldNotBeNull().Organisation.ShouldBe(Zandwijk);
    }

    [Fact]
    public async Task An_edition_that_is_still_being_delivered_is_not_shown()
    {
        await using var counter = await Counter.OpenAsync();
        await counter.FillAsync(Counter.Whole());
        await counter.SubmitAsync();
        await counter.AcceptAllAsync();
        await counter.ApproveAsync();

        counter.Figures.FiscalYears.ShouldContain(2025);
        (await CircleOf(DeskOf(counter))).Edition.ShouldBe(new Edition(2025));
    }

    [Fact]
    public async Task What_somebody_may_not_see_or_does_not_exist_is_refused()
    {
        await using var counter = await Counter.OpenAsync();
        var desk = DeskOf(counter);
        var circle = await CircleOf(desk);

        (await Should.ThrowAsync<RefusedException>(() => desk.OpenAsync(Stranger, Zandwijk, circle, null, null, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
        (await Should.ThrowAsync<RefusedException>(() => desk.OpenAsync(Anna, Zandwijk, circle, null, 1999, Stop))).Refusal.ShouldBe(Refusal.NotThere);
        (await Should.ThrowAsync<RefusedException>(() => desk.OpenAsync(Anna, Zandwijk, circle, new GroupChoice.Saved(Guid.Empty), null, Stop))).Refusal.ShouldBe(Refusal.NotThere);
    }

    [Fact]
    public async Task A_change_of_an_earlier_year_makes_the_figures_anew_and_one_of_a_later_year_does_not()
    {
        await using var counter = await Counter.OpenAsync();
        var circle = new CircleFigures(counter.Figures, counter.Store.Delivery, counter.Protection);
        var edition = new Edition(2025);
        var first = await circle.BeginAsync(edition, Stop);

        counter.Figures.Share(Zandwijk, 2025, isNamed: true);
        (await circle.BeginAsync(edition, Stop)).ShouldBeSameAs(first);
        counter.Figures.Share(Zandwijk, 2024, isNamed: true);
        (await circle.BeginAsync(edition, Stop)).ShouldNotBeSameAs(first);
    }

    private static PlaceDesk DeskOf(Counter counter)
    {
        var store = counter.Store.Delivery;
        return new PlaceDesk(Country.Catalogue, counter.Figures, new CircleFigures(counter.Figures, store, counter.Protection), new PeerGroupDesk(Country.Catalogue, store, counter.Figures), store);
    }

    private static async Task<CircleEdition> CircleOf(PlaceDesk desk) => (await (await desk.BeginAsync(Stop)).ShouldNotBeNull()).ShouldNotBeNull();
}
