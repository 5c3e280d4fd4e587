using Maatstaf.Catalogue;
using Maatstaf.Delivery.Laws;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Laws;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Situations;

namespace Maatstaf.Production_Tests.Laws;

public sealed class LawDeskTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_is_a_new_version_with_who_when_and_why_and_the_form_follows()
    {
        await using var counter = await Counter.OpenAsync();
        var (desk, catalogue) = DeskOf(counter);
        var written = WrittenLaw.Of((await desk.OpenAsync(Counter.Carla, "woo", Stop)).Law) with { Short = new("Woo 2", "Woo 2"), Why = "Nieuwe naam" };

        (await desk.ChangeAsync(Counter.Carla, "woo", written, 1, Stop)).ShouldBeEmpty();
        var kept = await desk.OpenAsync(Counter.Carla, "woo", Stop);
        kept.Versions.Select(static version => (version.Number, version.Law.Short.Dutch, version.Why)).ShouldBe([(1, "Woo", string.Empty), (2, "Woo 2", "Nieuwe naam")]);
        (kept.Newest.By, kept.Newest.At.HasValue, kept.Versions[0].At).ShouldBe((Counter.Carla.Name, true, null));
        catalogue.Form[ReturnForm.Laws].Rows!.Find("woo")!.Label.Dutch.ShouldBe("Woo 2");
        Country.Catalogue.Laws.All.Single(static law => law.Id == "woo").Short.Dutch.ShouldBe("Woo", "another catalogue keeps its own");
    }

    [Fact]
    public async Task Undoing_brings_the_earlier_text_back_as_a_new_version()
    {
        await using var counter = await Counter.OpenAsync();
        var (desk, catalogue) = DeskOf(counter);
        var law = (await desk.OpenAsync(Counter.Carla, "woo", Stop)).Law;
        await desk.ChangeAsync(Counter.Carla, "woo", WrittenLaw.Of(law) with { IsFollowed = false, Why = "Vergissing" }, 1, Stop);
        catalogue.Laws.AskedIn(2024).ShouldNotContain(static known => known.Id == "woo");
        catalogue.Form[ReturnForm.Laws].Rows!.Find("woo").ShouldNotBeNull("what was answered stays known");

        await desk.UndoAsync(Counter.Carla, "woo", 1, 2, "Toch wel", Stop);
        (await desk.OpenAsync(Counter.Carla, "woo", Stop)).Newest.ShouldSatisfyAllConditions(
            static version => version.Number.ShouldBe(3),
            static version => version.Law.IsFollowed.ShouldBeTrue(),
            static version => version.Why.ShouldBe("Toch wel"));
        catalogue.Laws.AskedIn(2024).ShouldContain(static known => known.Id == "woo");
        (await Should.ThrowAsync<RefusedException>(() => desk.UndoAsync(Counter.Carla, "woo", 1, 3, " ", Stop))).Refusal.ShouldBe(Refusal.ReasonNeeded);
        (await Should.ThrowAsync<RefusedException>(() => desk.UndoAsync(Counter.Carla, "woo", 9, 3, "Terug", Stop))).Refusal.ShouldBe(Refusal.NotThere);
    }

    [Fact]
    public async Task A_new_law_gets_an_id_from_its_name_that_nobody_else_has()
    {
        await using var counter = await Counter.OpenAsync();
        var (desk, catalogue) = DeskOf(counter);
        var written = WrittenLaw.Of((await desk.OpenAsync(Counter.Carla, "woo", Stop)).Law) with { Why = "Nieuw" };

        (await desk.AddAsync(Counter.Carla, written, Stop)).Id.ShouldBe("woo-2");
        (await desk.AddAsync(Counter.Carla, written with { Short = new("Wet  Ünieke Data!", "Data") }, Stop)).Id.ShouldBe("wet-nieke-data");
        catalogue.Laws.All.Select(static law => law.Id).TakeLast(2).ShouldBe(["woo-2", "wet-nieke-data"]);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once_and_nothing_is_kept()
    {
        await using var counter = await Counter.OpenAsync();
        var (desk, _) = DeskOf(counter);
        var wrong = new WrittenLaw
        {
            Dates = [new("31-12-2027", false, "begint", "begins"), new("2027-01-01", false, string.Empty, string.Empty)],
            Duties = new("Een\nTwee", "One"),
            Remark = new("Alleen Nederlands", string.Empty),
        };

        var (id, problems) = await desk.AddAsync(Counter.Carla, wrong, Stop);
        id.ShouldBeNull();
        problems.Select(static problem => problem.Code).ShouldBe(["D063", "D061", "D062", "D064", "D065", "D066", "D067", "D068", "D069", "D070"]);
        problems[3].Sentence.Dutch.ShouldBe("'31-12-2027' is geen dag van 1990 tot en met 2100. Schrijf jaar-maand-dag, zoals 2027-01-01.");
        (await counter.Store.Delivery.LawsAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_late_is_told_so_and_others_than_the_team_may_not()
    {
        await using var counter = await Counter.OpenAsync();
        var (desk, _) = DeskOf(counter);
        var written = WrittenLaw.Of((await desk.OpenAsync(Counter.Carla, "woo", Stop)).Law) with { Why = "Anders" };
        await desk.ChangeAsync(Counter.Carla, "woo", written, 1, Stop);

        (await Should.ThrowAsync<RefusedException>(() => desk.ChangeAsync(Counter.Carla, "woo", written, 1, Stop))).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        (await Should.ThrowAsync<RefusedException>(() => desk.AllAsync(Counter.Anna, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
        (await Should.ThrowAsync<RefusedException>(() => desk.OpenAsync(Counter.Carla, "bestaat-niet", Stop))).Refusal.ShouldBe(Refusal.NotThere);
    }

    private static (LawDesk Desk, BenchmarkCatalogue Catalogue) DeskOf(Counter counter)
    {
        var catalogue = Country.Catalogue.With(Country.Catalogue.Laws);
        return (new LawDesk(Country.Catalogue.Laws, catalogue, counter.Store.Delivery), catalogue);
    }
}
