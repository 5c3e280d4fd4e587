using Maatstaf.Delivery.Editions;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Editorial;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Reports;
using Maatstaf.Reports.Editing;
using Maatstaf.Situations;
using static Maatstaf.Production_Tests.Delivering.Counter;

namespace Maatstaf.Production_Tests.Editorial;

/// <summary>Who edits a report, what is refused, and what stays.</summary>
public sealed class EditorialTests
{
    private const string Chapter = "highlights";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static AddedText Text(string dutch, int version = 0, Guid id = default) => new(id, Chapter, dutch, string.Empty, version);

    [Fact]
    public async Task Only_the_team_edits_publishes_and_chooses_readers()
    {
        await using var counter = await CountedAsync();
        var (desk, publishing, preview) = DesksOf(counter);
        foreach (var caller in (Delivery.People.Caller[])[Anna, Derk, Delivery.People.Caller.Anonymous])
        {
            await RefusedAsync(Refusal.NotAllowed, () => desk.OpenAsync(caller, Edition2026, Stop));
            await RefusedAsync(Refusal.NotAllowed, () => desk.AddAsync(caller, Edition2026, Text("Tekst"), null, Stop));
            await RefusedAsync(Refusal.NotAllowed, () => desk.PutBackAsync(caller, Edition2026, 0, Stop));
            await RefusedAsync(Refusal.NotAllowed, () => desk.RevisionsAsync(caller, Edition2026, Stop));
            await RefusedAsync(Refusal.NotAllowed, () => publishing.PublishAsync(caller, Edition2026, 1, 0, [], static _ => true, Stop));
            await RefusedAsync(Refusal.NotAllowed, () => preview.ChooseAsync(caller, Edition2026, ["anna@maatstaf.example"], Stop));
            await RefusedAsync(Refusal.NotAllowed, () => preview.WithdrawAsync(caller, Edition2026, null, Stop));
            await RefusedAsync(Refusal.NotAllowed, () => preview.OpenAsync(caller, Edition2026, Stop));
        }
    }

    [Fact]
    public async Task Two_who_write_in_different_texts_both_stay_and_two_in_one_text_do_not_overwrite_each_other()
    {
        await using var counter = await CountedAsync();
        var (desk, _, _) = DesksOf(counter);
        var one = await desk.AddAsync(Carla, Edition2026, Text("Een"), null, Stop);
        var two = await desk.AddAsync(Carla, Edition2026, Text("Twee"), one.Name, Stop);
        await desk.ChangeAsync(Carla, Edition2026, one with { Dutch = "Een, anders" }, Stop);
        await desk.ChangeAsync(Carla, Edition2026, two with { Dutch = "Twee, anders" }, Stop);
        await RefusedAsync(Refusal.ChangedMeanwhile, () => desk.ChangeAsync(Carla, Edition2026, one with { Dutch = "Een, van een ander" }, Stop));

        var open = await desk.OpenAsync(Carla, Edition2026, Stop);
        open.Edit.Texts.Select(static text => (text.Dutch, text.Version)).ShouldBe([("Een, anders", 2), ("Twee, anders", 2)]);
        open.Draft.Chapters.Single(static chapter => chapter.Id == Chapter).Blocks.Take(2).Cast<Paragraph>().Select(static block => block.Text.Dutch).ShouldBe(["Een, anders", "Twee, anders"]);

        await desk.RemoveAsync(Carla, Edition2026, one.Id, Stop);
        await desk.PutBackAsync(Carla, Edition2026, 2, Stop);
        (await desk.OpenAsync(Carla, Edition2026, Stop)).Edit.Texts.Select(static text => text.Dutch).ShouldBe(["Een", "Twee"]);
        (await desk.RevisionsAsync(Carla, Edition2026, Stop)).Select(static revision => (revision.Action, revision.By)).ShouldBe(
            [("text.add", "Carla"), ("text.add", "Carla"), ("text.change", "Carla"), ("text.change", "Carla"), ("text.remove", "Carla"), ("put-back", "Carla")]);
    }

    [Fact]
    public async Task What_cannot_be_read_is_too_long_or_has_no_reason_is_refused_and_nothing_is_kept()
    {
        await using var counter = await CountedAsync();
        var (desk, _, _) = DesksOf(counter);
        (await CodeAsync(() => desk.AddAsync(Carla, Edition2026, Text("   "), null, Stop))).ShouldBe("D053");
        (await CodeAsync(() => desk.AddAsync(Carla, Edition2026, Text(new string('x', Country.Catalogue.Editing.LongestText + 1)), null, Stop))).ShouldBe("D053");
        (await CodeAsync(() => desk.AddAsync(Carla, Edition2026, Text("Een {figuur"), null, Stop))).ShouldBe("D054");
        (await CodeAsync(() => desk.AddAsync(Carla, Edition2026, Text("{ict.kosten 2025 all headline}"), null, Stop))).ShouldBe("D054");
        (await CodeAsync(() => desk.AddAsync(Carla, Edition2026, Text("Tekst") with { Chapter = "nergens" }, null, Stop))).ShouldBe(Refusal.NotThere.Code);
        var first = BlockNames.Of((await desk.OpenAsync(Carla, Edition2026, Stop)).Find(Chapter)!)[0].Name;
        (await CodeAsync(() => desk.LeaveOutAsync(Carla, Edition2026, Chapter, first, " ", Stop))).ShouldBe("D052");
        (await CodeAsync(() => desk.MoveAsync(Carla, Edition2026, Chapter, "nergens", 1, Stop))).ShouldBe(Refusal.NotThere.Code);
        (await desk.RevisionsAsync(Carla, Edition2026, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_withheld_figure_is_said_in_words_and_its_number_never_goes_out()
    {
        await using var counter = await CountedAsync();
        var (desk, publishing, _) = DesksOf(counter);
        await desk.AddAsync(Carla, Edition2026, Text("Dat is {ict.cost-per-inhabitant 2025} en {14 = ict.cost-per-inhabitant 2025 all headline}."), null, Stop);
        var (open, checklist) = await publishing.LookOverAsync(Carla, Edition2026, static _ => true, Stop);
        open.Draft.Chapters.Single(static chapter => chapter.Id == Chapter).Blocks[0].ShouldBeOfType<Paragraph>().Text.Dutch.ShouldBe("Dat is afgeschermd en afgeschermd.");
        checklist.Open.ShouldNotContain(ChecklistKind.NumbersWrong);
        checklist.Open.ShouldContain(ChecklistKind.EnglishMissing);
    }

    [Fact]
    public async Task An_edition_is_published_once_frozen_as_it_was_looked_over_and_with_a_tick_for_each_kind()
    {
        await using var counter = await CountedAsync();
        var (desk, publishing, preview) = DesksOf(counter);
        await preview.ChooseAsync(Carla, Edition2026, ["anna@maatstaf.example"], Stop);
        (await preview.OpenAsync(Anna, Edition2026, Stop)).Record.Edition.ShouldBe(Edition2026);
        await RefusedAsync(Refusal.NotAllowed, () => preview.OpenAsync(Bram, Edition2026, Stop));
        var record = (await counter.Store.Delivery.EditionsAsync(Stop)).Single();
        var all = Enum.GetValues<ChecklistKind>();
        await RefusedAsync(Refusal.WrongOrder, () => publishing.PublishAsync(Carla, Edition2026, record.Version, 0, all, static _ => true, Stop));
        await counter.Editions.FreezeAsync(Carla, Edition2026, record.Version, Stop);
        record = (await counter.Store.Delivery.EditionsAsync(Stop)).Single();
        await desk.AddAsync(Carla, Edition2026, Text("Alleen Nederlands."), null, Stop);
        await RefusedAsync(Refusal.ChangedMeanwhile, () => publishing.PublishAsync(Carla, Edition2026, record.Version, 0, all, static _ => true, Stop));
        await RefusedAsync(EditorialRefusals.ItemsOpen, () => publishing.PublishAsync(Carla, Edition2026, record.Version, 1, [], static _ => true, Stop));
        await publishing.PublishAsync(Carla, Edition2026, record.Version, 1, all, static _ => true, Stop);

        (await counter.Store.Delivery.EditionsAsync(Stop)).Single().State.ShouldBe(EditionState.Published);
        (await counter.Store.Delivery.Editing.PublicationsAsync(Edition2026, Stop)).ShouldHaveSingleItem().Revision.ShouldBe(1);
        (await counter.Store.Delivery.Editing.ReadersAsync(Edition2026, Stop)).ShouldBeEmpty();
        await RefusedAsync(Refusal.NotAllowed, () => preview.OpenAsync(Anna, Edition2026, Stop));
        (await counter.Store.Delivery.AuditAsync(null, 1, Stop)).Single().Object.ShouldContain("english-missing=1");
    }

    private static (EditorialDesk, PublishingDesk, PreviewDesk) DesksOf(Counter counter)
    {
        var desk = new EditorialDesk(counter.Store.Delivery, Country.Catalogue, counter.Protection);
        return (desk, new PublishingDesk(counter.Store.Delivery, desk), new PreviewDesk(counter.Store.Delivery, Country.Catalogue, desk, counter.Accounts));
    }

    private static async Task<Counter> CountedAsync()
    {
        var counter = await OpenAsync();
        await counter.FillAsync(Whole());
        await counter.SubmitAsync();
        await counter.AcceptAllAsync();
        await counter.ApproveAsync();
        return counter;
    }

    private static async Task RefusedAsync(Refusal refusal, Func<Task> act) => (await Should.ThrowAsync<RefusedException>(act)).Refusal.ShouldBe(refusal);

    private static async Task<string> CodeAsync(Func<Task> act) => (await Should.ThrowAsync<RefusedException>(act)).Refusal.Code;
}
