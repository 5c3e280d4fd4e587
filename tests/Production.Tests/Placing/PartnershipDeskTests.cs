using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Peers;
using Maatstaf.Production.Placing;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Production_Tests.Delivering.Counter;

namespace Maatstaf.Production_Tests.Placing;

public sealed class PartnershipDeskTests
{
    private static readonly OrganisationCode Together = OrganisationCode.Parse("Verband");

    private static readonly Caller Partner = Anna with { Grants = [new Grant(Role.Reader, Together), new Grant(Role.Reader, Zandwijk)] };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_partnership_sees_its_own_cost_without_what_members_pay_and_the_members_that_it_may_see()
    {
        await using var counter = await Counter.OpenAsync(Two());
        var partnership = (await DeskOf(counter).OpenAsync(Partner, Together, await CircleOf(counter), Stop)).ShouldNotBeNull();

        var year = partnership.Years.ShouldHaveSingleItem();
        (year.Year, year.Cents).ShouldBe((2024, 600_00));
        year.CentsByComponent.ShouldBe([100_00, 200_00, 300_00]);
        year.Change.ShouldBeNull();
        partnership.Members.Select(static member => (member.Name, member.MaySee)).ShouldBe([("Waterhoek", false), ("Zandwijk", true)]);
    }

    [Fact]
    public async Task A_municipality_is_no_partnership_and_a_stranger_sees_nothing()
    {
        await using var counter = await Counter.OpenAsync(Two());
        var circle = await CircleOf(counter);

        (await DeskOf(counter).OpenAsync(Partner, Zandwijk, circle, Stop)).ShouldBeNull();
        (await Should.ThrowAsync<RefusedException>(() => DeskOf(counter).OpenAsync(Bram, Together, circle, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
    }

    private static PartnershipDesk DeskOf(Counter counter) => new(Country.Catalogue, counter.Figures, counter.Store.Delivery);

    private static async Task<CircleEdition> CircleOf(Counter counter)
    {
        var store = counter.Store.Delivery;
        var desk = new PlaceDesk(Country.Catalogue, counter.Figures, new CircleFigures(counter.Figures, store, counter.Protection), new PeerGroupDesk(Country.Catalogue, store, counter.Figures), store);
        return (await (await desk.BeginAsync(Stop)).ShouldNotBeNull()).ShouldNotBeNull();
    }

    private static Country Two() => new Country()
        .Municipality("Zandwijk", 2024, 10_000).Costs("Zandwijk", 2024, 10_000, 10_000, 10_000)
        .Municipality("Waterhoek", 2024, 30_000).Costs("Waterhoek", 2024, 30_000, 30_000, 30_000)
        .Partnership("Verband", 2024, "Zandwijk", "Waterhoek").Costs("Verband", 2024, 100, 200, 300);
}
