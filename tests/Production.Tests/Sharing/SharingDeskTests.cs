using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Sharing;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Sharing;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Production_Tests.Delivering.Counter;

namespace Maatstaf.Production_Tests.Sharing;

public sealed class SharingDeskTests
{
    private const string Total = "ict.cost-per-inhabitant";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_never_chose_is_anonymous_and_sees_what_others_would_see()
    {
        await using var counter = await Counter.OpenAsync();
        var situation = await DeskOf(counter).OfAsync(Zandwijk, Edition2026, Stop);

        situation.Year.ShouldBe(new SharingYear(SharingChoice.Anonymous(Zandwijk, 2025), true));
        situation.Named.ShouldBeEmpty();
        situation.Shown.ShouldBe(2024);
        situation.Figures.Number(Total, 2024).ShouldNotBeNull();
        counter.Figures.Shared(Edition2026).Find(Zandwijk).ShouldBeNull();
    }

    [Fact]
    public async Task A_choice_reaches_the_figures_at_once_and_after_a_new_start_too()
    {
        await using var counter = await Counter.OpenAsync(Twice());
        await DeskOf(counter).ChooseAsync(Anna, Zandwijk, 2025, isNamed: true, 0, Stop);

        counter.Figures.Shared(Edition2026).IsNamed(Zandwijk, 2025).ShouldBeTrue();
        counter.Figures.Shared(Edition2026).IsNamed(Zandwijk, 2024).ShouldBeFalse();
        (await counter.Store.LoadAsync(Country.Catalogue, false, Stop)).ShouldSatisfyAllConditions(
            static data => data.IsNamed(data.Organisations.Code.IndexOf(Zandwijk), 2025).ShouldBeTrue(),
            static data => data.IsNamed(data.Organisations.Code.IndexOf(Zandwijk), 2024).ShouldBeFalse());
        var kept = (await DeskOf(counter).OfAsync(Zandwijk, Edition2026, Stop)).Year.Choice;
        (kept.ChosenBy, kept.Version).ShouldBe(("Anna", 1));

        await DeskOf(counter).ChooseAsync(Anna, Zandwijk, 2025, isNamed: false, 1, Stop);
        counter.Figures.Shared(Edition2026).Find(Zandwijk).ShouldBeNull();
        (await counter.Store.Delivery.AuditAsync(null, 2, Stop)).Select(static entry => (entry.Action, entry.Object)).ShouldBe([("sharing.anonymous", "Zandwijk/2025"), ("sharing.named", "Zandwijk/2025")]);
    }

    [Fact]
    public async Task A_choice_made_before_the_return_counts_holds_when_it_does()
    {
        await using var counter = await Counter.OpenAsync();
        await DeskOf(counter).ChooseAsync(Anna, Zandwijk, 2025, isNamed: true, 0, Stop);
        await counter.FillAsync(Counter.Whole());
        await counter.SubmitAsync();
        await counter.AcceptAllAsync();
        await counter.ApproveAsync();

        counter.Figures.Shared(Edition2026).IsNamed(Zandwijk, 2025).ShouldBeTrue();
    }

    [Fact]
    public async Task Once_the_edition_is_frozen_there_is_only_the_way_back()
    {
        await using var counter = await Counter.OpenAsync(Twice());
        await DeskOf(counter).ChooseAsync(Anna, Zandwijk, 2025, isNamed: true, 0, Stop);
        var edition = (await counter.Store.Delivery.EditionsAsync(Stop))[0];
        await counter.Store.Delivery.ChangeAsync(Carla, "edition.freeze", "2026", change => change.Put(edition with { State = EditionState.Frozen }), Stop);

        (await DeskOf(counter).OfAsync(Zandwijk, Edition2026, Stop)).Year.MayBeNamed.ShouldBeFalse();
        await DeskOf(counter).ChooseAsync(Anna, Zandwijk, 2025, isNamed: false, 1, Stop);
        (await Should.ThrowAsync<RefusedException>(() => DeskOf(counter).ChooseAsync(Anna, Zandwijk, 2025, isNamed: true, 2, Stop))).Refusal.ShouldBe(Refusal.TooLateToName);
    }

    [Fact]
    public async Task A_year_that_came_by_name_with_a_data_package_can_go_back_to_anonymous_and_not_forth_again()
    {
        await using var counter = await Counter.OpenAsync(Twice().Named("Zandwijk"));
        var situation = await DeskOf(counter).OfAsync(Zandwijk, Edition2026, Stop);
        situation.Named.Select(static year => (year.Choice.FiscalYear, year.MayBeNamed)).ShouldBe([(2024, false)]);

        await DeskOf(counter).ChooseAsync(Anna, Zandwijk, 2024, isNamed: false, 1, Stop);
        counter.Figures.Shared(Edition2026).IsNamed(Zandwijk, 2024).ShouldBeFalse();
        (await Should.ThrowAsync<RefusedException>(() => DeskOf(counter).ChooseAsync(Anna, Zandwijk, 2024, isNamed: true, 2, Stop))).Refusal.ShouldBe(Refusal.TooLateToName);
    }

    [Fact]
    public async Task Nobody_chooses_for_another_for_a_partnership_or_for_a_year_that_is_not_there()
    {
        await using var counter = await Counter.OpenAsync();
        var desk = DeskOf(counter);

        (await Should.ThrowAsync<RefusedException>(() => desk.ChooseAsync(Derk, Zandwijk, 2025, true, 0, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
        (await Should.ThrowAsync<RefusedException>(() => desk.ChooseAsync(Carla, Zandwijk, 2025, true, 0, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
        (await Should.ThrowAsync<RefusedException>(() => desk.ChooseAsync(Anna, OrganisationCode.Parse("Waterhoek"), 2025, true, 0, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
        (await Should.ThrowAsync<RefusedException>(() => desk.ChooseAsync(Anna, Verband, 2025, true, 0, Stop))).Refusal.ShouldBe(Refusal.NotThere);
        (await Should.ThrowAsync<RefusedException>(() => desk.ChooseAsync(Anna, Zandwijk, 2031, true, 0, Stop))).Refusal.ShouldBe(Refusal.NotThere);
        (await Should.ThrowAsync<RefusedException>(() => desk.OfAsync(Verband, Edition2026, Stop))).Refusal.ShouldBe(Refusal.NotThere);
    }

    [Fact]
    public async Task Who_chooses_on_an_old_page_is_told_so()
    {
        await using var counter = await Counter.OpenAsync();
        await DeskOf(counter).ChooseAsync(Anna, Zandwijk, 2025, isNamed: true, 0, Stop);

        (await Should.ThrowAsync<RefusedException>(() => DeskOf(counter).ChooseAsync(Bram, Zandwijk, 2025, isNamed: false, 0, Stop))).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        counter.Figures.Frame.IsNamed(counter.Figures.Frame.Organisations.Code.IndexOf(Zandwijk), 2025).ShouldBeTrue();
    }

    private static SharingDesk DeskOf(Counter counter) => new(counter.Store.Delivery, counter.Figures);

    private static Country Twice()
    {
        var country = new Country();
        foreach (var year in (int[])[2024, 2025])
        {
            foreach (var (code, inhabitants) in ((string, int)[])[("Zandwijk", 10_000), ("Waterhoek", 30_000)])
                country.Municipality(code, year, inhabitants).Costs(code, year, inhabitants, inhabitants, inhabitants);
        }

        return country;
    }
}
