using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Improving;
using Maatstaf.Production.Peers;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Reporting;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Reports;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Production_Tests.Delivering.Counter;

namespace Maatstaf.Production_Tests.Reporting;

/// <summary>Own reports, from a real database on.</summary>
public sealed class OwnReportDeskTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Zandwijk_gets_a_report_for_itself_alone_and_a_stranger_gets_none()
    {
        await using var counter = await Counter.OpenAsync(Two());
        var (places, circle) = await PlacesAsync(counter);
        var situation = await places.OpenAsync(Anna, Zandwijk, circle, null, null, Stop);
        var desk = DeskOf(counter, places);

        var report = (await desk.OfMunicipalityAsync(Anna, situation, Today, Stop)).ShouldNotBeNull();
        (report.OnlyFor, report.Chapters.Count).ShouldBe(("Zandwijk", 9));
        var stranger = Anna with { Grants = [new Grant(Role.Coordinator, OrganisationCode.Parse("Waterhoek"))] };
        (await Should.ThrowAsync<RefusedException>(() => desk.OfMunicipalityAsync(stranger, situation, Today, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
    }

    [Fact]
    public async Task What_Verband_spent_comes_to_its_members_by_their_inhabitants_to_the_cent()
    {
        await using var counter = await Counter.OpenAsync(Two());

        var parts = await new PartnershipParts(counter.Figures, counter.Store.Delivery).OfAsync(Anna, Verband, 2024, Stop);
        parts.Select(static part => (part.Name, part.Inhabitants, part.Share, part.Cents)).ShouldBe([("Waterhoek", 30_000, 0.75, 450_00), ("Zandwijk", 10_000, 0.25, 150_00)]);
    }

    [Fact]
    public async Task The_report_of_Verband_has_its_own_cost_and_its_members_and_Zandwijk_is_no_partnership()
    {
        await using var counter = await Counter.OpenAsync(Two());
        var (places, circle) = await PlacesAsync(counter);
        var desk = DeskOf(counter, places);

        var report = (await desk.OfPartnershipAsync(Anna, Verband, circle, Today, Stop)).ShouldNotBeNull();
        report.OnlyFor.ShouldBe("Verband");
        report.Boards.Single(static board => board.Id == "eigen-leden").Table.Rows.Select(static row => (row[0].Dutch, row[3].Dutch)).ShouldBe([("Waterhoek", "450"), ("Zandwijk", "150")]);
        (await desk.OfPartnershipAsync(Anna, Zandwijk, circle, Today, Stop)).ShouldBeNull();
    }

    private static OwnReportDesk DeskOf(Counter counter, PlaceDesk places)
    {
        var store = counter.Store.Delivery;
        return new OwnReportDesk(
            places,
            new PartnershipDesk(Country.Catalogue, counter.Figures, store),
            new PartnershipParts(counter.Figures, store),
            new ContractDesk(Country.Catalogue, counter.Figures, store),
            new TransitionDesk(Country.Catalogue, counter.Figures, store));
    }

    private static async Task<(PlaceDesk Places, CircleEdition Circle)> PlacesAsync(Counter counter)
    {
        var store = counter.Store.Delivery;
        var desk = new PlaceDesk(Country.Catalogue, counter.Figures, new CircleFigures(counter.Figures, store, counter.Protection), new PeerGroupDesk(Country.Catalogue, store, counter.Figures), store);
        return (desk, (await (await desk.BeginAsync(Stop)).ShouldNotBeNull()).ShouldNotBeNull());
    }

    private static Country Two() => new Country()
        .Municipality("Zandwijk", 2024, 10_000).Costs("Zandwijk", 2024, 10_000, 10_000, 10_000)
        .Municipality("Waterhoek", 2024, 30_000).Costs("Waterhoek", 2024, 30_000, 30_000, 30_000)
        .Partnership("Verband", 2024, "Zandwijk", "Waterhoek").Costs("Verband", 2024, 100, 200, 300);
}
