using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Questions;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;
using static Maatstaf.Production_Tests.Delivering.Counter;

namespace Maatstaf.Production_Tests.Delivering;

public sealed class ReturnLifeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_return_goes_from_empty_to_approved_and_then_counts()
    {
        await using var counter = await Counter.OpenAsync();
        (await counter.OpenReturnAsync()).Case.Version.ShouldBe(0);
        await counter.FillAsync(Whole());

        (await counter.SubmitAsync()).Case.ShouldNotBeNull().Submitted.ShouldBe(1);
        await counter.AcceptAllAsync();
        await counter.ApproveAsync();

        var open = await counter.OpenReturnAsync();
        (open.Case.State, open.Case.Approved, open.Case.ApprovedByName).ShouldBe((ReturnState.Approved, 1, "Carla"));
        (await counter.Store.Delivery.CountedAsync(Zandwijk, 2025, Stop)).ShouldNotBeNull().Software.ShouldHaveSingleItem().Cents.ShouldBe(2_000_000);
        counter.Figures.ForTeam(Edition2026).ShouldNotBeNull().ParticipantsOf(2025).ShouldNotBeNull().Municipalities.ShouldBe(1);
        var version = (await counter.Store.Delivery.VersionAsync(Zandwijk, 2025, 1, Stop)).ShouldNotBeNull();
        (version.ByName, version.Remark, version.Content.Hash()).ShouldBe(("Anna", "klaar", open.Draft.Content.Hash()));
        (await counter.Store.Delivery.MailAsync(unsentOnly: true, Stop)).Select(static mail => mail.Subject)
            .ShouldBe(["Levering goedgekeurd, editie 2026", "Levering ontvangen: Zandwijk, editie 2026"]);
        (await counter.Store.Delivery.VerifyAuditAsync(ct: Stop)).FirstWrong.ShouldBeNull();
    }

    [Fact]
    public async Task A_mistake_in_a_cell_blocks_and_changes_nothing()
    {
        await using var counter = await Counter.OpenAsync();
        await counter.FillAsync(Whole(software: "twaalf"));

        var outcome = await counter.SubmitAsync();

        outcome.Case.ShouldBeNull();
        outcome.Problems.ShouldHaveSingleItem().Column.ShouldBe("amount_eur");
        (await counter.Store.Delivery.VersionsAsync(Zandwijk, 2025, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_odd_becomes_a_question_that_goes_away_with_its_cause()
    {
        await using var counter = await Counter.OpenAsync();
        await counter.FillAsync(Whole(software: "20000000"));
        (await counter.SubmitAsync()).Case.ShouldNotBeNull().State.ShouldBe(ReturnState.Questions);
        var asked = await counter.Store.Delivery.QuestionsAsync(2025, Zandwijk, Stop);
        asked.ShouldContain(static question => question.State == QuestionState.Open && question.Table == "software");

        var row = (await counter.OpenReturnAsync()).Draft.Content.Find("software", "1").ShouldNotBeNull();
        await counter.Drafting.ChangeAsync(Anna, Zandwijk, Edition2026, [new RowChange(row, row.With("amount_eur", "20000"))], Stop);
        await counter.SubmitAsync();

        (await counter.Store.Delivery.QuestionsAsync(2025, Zandwijk, Stop)).Where(static question => question.Table == "software").ShouldAllBe(static question => question.State == QuestionState.Settled);
        (await counter.Store.Delivery.VersionsAsync(Zandwijk, 2025, Stop)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_correction_by_way_of_a_question_keeps_the_raw_value_and_makes_a_version()
    {
        await using var counter = await Counter.OpenAsync();
        await counter.FillAsync(Whole(software: "20000000"));
        await counter.SubmitAsync();
        var question = (await counter.Store.Delivery.QuestionsAsync(2025, Zandwijk, Stop)).First(static question => question.Table == "software");

        await counter.Answering.CorrectAsync(Anna, question.Id, "software", "1", "amount_eur", "20000", "nullen te veel", Stop);

        var correction = (await counter.Store.Delivery.CorrectionsAsync(Zandwijk, 2025, Stop)).ShouldHaveSingleItem();
        (correction.Raw, correction.Corrected, correction.Reason, correction.ByName).ShouldBe(("20000000", "20000", "nullen te veel", "Anna"));
        (await counter.Store.Delivery.VersionAsync(Zandwijk, 2025, 2, Stop)).ShouldNotBeNull().Content.Find("software", "1").ShouldNotBeNull()["amount_eur"].ShouldBe("20000");
        (await counter.Store.Delivery.QuestionAsync(question.Id, Stop)).ShouldNotBeNull().State.ShouldBe(QuestionState.Answered);
    }

    [Fact]
    public async Task Two_people_in_different_rows_do_not_hinder_each_other_and_in_one_row_are_asked()
    {
        await using var counter = await Counter.OpenAsync();
        await counter.FillAsync(Whole());
        var seen = (await counter.OpenReturnAsync()).Draft.Content;
        RowChange Change(string table, string amount) => new(seen.Find(table, "1"), seen.Find(table, "1")!.With("amount_eur", amount));

        (await counter.Drafting.ChangeAsync(Anna, Zandwijk, Edition2026, [Change("software", "1")], Stop)).Conflicts.ShouldBeEmpty();
        (await counter.Drafting.ChangeAsync(Bram, Zandwijk, Edition2026, [Change("infrastructure", "2")], Stop)).Conflicts.ShouldBeEmpty();
        var late = await counter.Drafting.ChangeAsync(Bram, Zandwijk, Edition2026, [Change("software", "3")], Stop);

        late.Conflicts.ShouldHaveSingleItem().Now.ShouldNotBeNull()["amount_eur"].ShouldBe("1");
        var kept = (await counter.OpenReturnAsync()).Draft.Content;
        (kept.Find("software", "1")!["amount_eur"], kept.Find("infrastructure", "1")!["amount_eur"]).ShouldBe(("1", "2"));
    }

    [Fact]
    public async Task Who_submitted_may_not_approve_and_a_reader_may_do_nothing()
    {
        await using var counter = await Counter.OpenAsync();
        await counter.FillAsync(Whole());
        await counter.SubmitAsync();
        await counter.AcceptAllAsync();
        var anna = Anna with { Grants = [.. Anna.Grants, new(Delivery.People.Role.Team, null)] };

        (await Should.ThrowAsync<RefusedException>(() => counter.ApproveAsync(anna))).Refusal.ShouldBe(Refusal.OwnSubmission);
        (await Should.ThrowAsync<RefusedException>(() => counter.ApproveAsync(Derk))).Refusal.ShouldBe(Refusal.NotAllowed);
        (await Should.ThrowAsync<RefusedException>(() => counter.SubmitAsync(Derk))).Refusal.ShouldBe(Refusal.NotAllowed);
    }

    [Fact]
    public async Task A_draft_that_was_changed_after_it_was_seen_is_not_submitted()
    {
        await using var counter = await Counter.OpenAsync();
        await counter.FillAsync(Whole());
        var seen = (await counter.OpenReturnAsync()).Draft.Version;
        await counter.FillAsync(Row("infrastructure", "2", ("category", "infrastructure.network-data"), ("amount_eur", "1")));

        (await Should.ThrowAsync<RefusedException>(() => counter.Submitting.SubmitAsync(Anna, Zandwijk, Edition2026, seen, string.Empty, new Dictionary<(string, string, string, string), string>(), Stop)))
            .Refusal.ShouldBe(Refusal.ChangedMeanwhile);
    }

    [Fact]
    public async Task A_frozen_edition_stays_as_it_was_and_a_correction_tells_what_moved()
    {
        await using var counter = await Counter.OpenAsync();
        await counter.FillAsync(Whole());
        await counter.SubmitAsync();
        await counter.AcceptAllAsync();
        await counter.ApproveAsync();
        var edition = (await counter.Store.Delivery.EditionsAsync(Stop)).Single();
        await counter.Editions.FreezeAsync(Carla, Edition2026, edition.Version, Stop);
        (await Should.ThrowAsync<RefusedException>(() => counter.FillAsync(Row("software", "9", ("amount_eur", "1"))))).Refusal.ShouldBe(Refusal.AlreadyApproved);

        await counter.Approving.ReopenAsync(Carla, Zandwijk, Edition2026, "factuur vergeten", Stop);
        var row = (await counter.OpenReturnAsync()).Draft.Content.Find("software", "1")!;
        await counter.Drafting.ChangeAsync(Anna, Zandwijk, Edition2026, [new RowChange(row, row.With("amount_eur", "30000"))], Stop);
        await counter.SubmitAsync();
        await counter.AcceptAllAsync();
        await counter.ApproveAsync();
        var moved = await counter.Editions.CorrectAsync(Carla, Edition2026, "factuur vergeten", Stop);

        moved.ShouldContain(static number => number.Key == new FigureKey("ict.cost-per-inhabitant", 2025, "all", "headline") && number.Before == 13 && number.After == 14);
        var versions = await counter.Store.Delivery.FrozenAsync(Edition2026, Stop);
        versions.Select(static version => (version.Number, version.Counted.Single().Version)).ShouldBe([(1, 1), (2, 2)]);
    }
}
