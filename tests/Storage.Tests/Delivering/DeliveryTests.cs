using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Questions;
using Maatstaf.Returns;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>What is delivered and checked comes back as it was, on every database.</summary>
public abstract class DeliveryTests : DeliveringTests
{
    [Fact]
    public async Task Records_come_back_as_they_were()
    {
        await using var delivering = await OpenAsync();
        var store = delivering.Store;
        var version = Sample.Version(1, ("1", "5")) with { Files = [Sample.File] };
        var corrected = new Correction
        {
            Organisation = Sample.Town,
            FiscalYear = Sample.Year,
            Table = "software",
            Line = "1",
            Column = "amount",
            Raw = string.Empty,
            Corrected = "5",
            Reason = "vergeten",
            Question = Sample.Question,
            At = Sample.Moment,
            By = null,
            ByName = "Team",
        };
        Message[] messages = [.. Enumerable.Range(0, 12).Select(static number => new Message(Sample.Question, MessageKind.Explanation, Sample.Moment.AddTicks(-number), null, "Noor", $"bericht {number}\n"))];
        var mail = new Mail { Id = Sample.File, To = "noor@example.nl", Subject = "Vraag", Text = "Beste\n", At = Sample.Moment };
        await store.ChangeAsync(Sample.Caller, "test.put", "all", change =>
        {
            change.Put(new EditionRecord(Sample.Edition, EditionState.Open, new(2026, 6, 1), 0));
            change.Put(new EditionRecord(new Edition(2025), EditionState.Published, null, 0));
            change.PutMembers(Sample.Circle, Sample.Year, [new(Sample.Circle, Sample.Town, Sample.Year, new Share(7))]);
            change.Put(Sample.Case());
            change.Put(Sample.Draft(0, ("1", "5"), ("2", "7")));
            change.Add(Sample.Delivered);
            change.Add(Sample.Delivered with { Id = Sample.Question, At = Sample.Moment.AddTicks(1), Bytes = null });
            change.Add(version);
            change.Put(Sample.Asked());
            foreach (var message in messages)
                change.Add(message);
            change.Add(corrected);
            change.Put(new OrganisationDocument(Sample.Town, "rules", 0, [3, 2, 1], 0));
            change.Add(mail);
            change.Add(Sample.Frozen(1));
        }, Cancellation);

        (await store.EditionsAsync(Cancellation)).ShouldBe([new(Sample.Edition, EditionState.Open, new(2026, 6, 1), 1), new(new Edition(2025), EditionState.Published, null, 1)]);
        (await store.OrganisationsAsync(Cancellation)).ShouldBe([new(Sample.Town, "Duinrode", false, true, 1), new(Sample.Circle, "Kring Noord", true, false, 1)]);
        (await store.MembershipsAsync(Sample.Year, Cancellation)).ShouldBe([new(Sample.Circle, Sample.Town, Sample.Year, new Share(7))]);
        (await store.CaseAsync(Sample.Town, Sample.Year, Cancellation)).ShouldBe(Sample.Case(version: 1));
        (await store.CasesAsync(Sample.Year, Cancellation)).ShouldBe([Sample.Case(version: 1)]);
        var draft = (await store.DraftAsync(Sample.Town, Sample.Year, Cancellation)).ShouldNotBeNull();
        (draft.Version, draft.ChangedAt, draft.ChangedBy).ShouldBe((1, Sample.Moment, Sample.Caller.Name));
        draft.Content.Rows.ShouldBe(Sample.Content(("1", "5"), ("2", "7")).Rows);
        (await store.FilesAsync(Sample.Town, Sample.Year, Cancellation)).Select(static file => (file.Id, file.Bytes)).ShouldBe([(Sample.Question, null), (Sample.File, null)]);
        (await store.FileAsync(Sample.File, Cancellation)).ShouldNotBeNull().Bytes.ShouldBe([0, 1, 255]);
        (await store.VersionsAsync(Sample.Town, Sample.Year, Cancellation)).ShouldBe([new(1, Sample.Moment, Sample.Caller.Name, version.Remark, version.Content.Hash())]);
        var kept = (await store.VersionAsync(Sample.Town, Sample.Year, 1, Cancellation)).ShouldNotBeNull();
        (kept.Content.Hash(), kept.By, kept.Remark).ShouldBe((version.Content.Hash(), Sample.Account, version.Remark));
        kept.Files.ShouldBe([Sample.File]);
        (await store.QuestionsAsync(Sample.Year, ct: Cancellation)).ShouldBe([Sample.Asked(version: 1)]);
        (await store.QuestionsAsync(Sample.Year, Sample.Circle, Cancellation)).ShouldBeEmpty();
        (await store.QuestionAsync(Sample.Question, Cancellation)).ShouldBe(Sample.Asked(version: 1));
        (await store.MessagesAsync(Sample.Question, Cancellation)).ShouldBe(messages);
        (await store.CorrectionsAsync(Sample.Town, Sample.Year, Cancellation)).ShouldBe([corrected]);
        (await store.DocumentAsync(Sample.Town, "rules", 0, Cancellation)).ShouldNotBeNull().Content.ShouldBe([3, 2, 1]);
        (await store.DocumentsAsync("rules", Cancellation)).Select(static document => document.Version).ShouldBe([1]);
        (await store.MailAsync(unsentOnly: true, Cancellation)).ShouldBe([mail with { At = FixedClock.Noon }]);
        var frozen = (await store.FrozenAsync(Sample.Edition, Cancellation)).ShouldHaveSingleItem();
        frozen.Statistics.ShouldBe(Sample.Frozen(1).Statistics);
        (await store.NewestFrozenAsync(Sample.Edition, Cancellation)).ShouldBe(1);
        foreach (var view in Sample.Frozen(1).Views)
        {
            var seen = frozen.SeenBy(view.Audience).ShouldNotBeNull();
            seen.Statistics.ShouldBe(view.Statistics);
            seen.Frame.ShouldBe(view.Frame);
            seen.Hash.ShouldBe(view.Hash);
        }

        frozen.Counted.ShouldBe([new(Sample.Town, 1), new(Sample.Circle, 0)]);
    }

    [Fact]
    public async Task What_is_not_there_is_not_there()
    {
        await using var delivering = await OpenAsync();
        var store = delivering.Store;
        (await store.CaseAsync(Sample.Town, Sample.Year, Cancellation)).ShouldBeNull();
        (await store.DraftAsync(Sample.Town, Sample.Year, Cancellation)).ShouldBeNull();
        (await store.VersionAsync(Sample.Town, Sample.Year, 1, Cancellation)).ShouldBeNull();
        (await store.FileAsync(Sample.File, Cancellation)).ShouldBeNull();
        (await store.QuestionAsync(Sample.File, Cancellation)).ShouldBeNull();
        (await store.DocumentAsync(Sample.Town, "rules", 0, Cancellation)).ShouldBeNull();
        (await store.CountedAsync(Sample.Town, Sample.Year, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_read_an_older_version_changes_nothing()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(static change => change.Put(Sample.Draft(0, ("1", "5"))));
        await delivering.ChangeAsync(static change => change.Put(Sample.Draft(1, ("1", "6"))));
        var stale = await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(static change =>
        {
            change.Put(Sample.Case());
            change.Put(Sample.Draft(1, ("1", "7")));
        }));
        stale.Record.ShouldContain("GM9030/2025");
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(static change => change.Put(Sample.Draft(0, ("1", "8")))));
        (await delivering.Store.CaseAsync(Sample.Town, Sample.Year, Cancellation)).ShouldBeNull();
        var draft = (await delivering.Store.DraftAsync(Sample.Town, Sample.Year, Cancellation)).ShouldNotBeNull();
        (draft.Version, draft.Content.Rows[0]["amount"]).ShouldBe((2, "6"));
    }

    [Fact]
    public async Task A_second_submission_with_the_same_number_is_too_late()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(static change => change.Add(Sample.Version(1)));
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(static change => change.Add(Sample.Version(1, ("1", "2")))));
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(static change => change.Add(Sample.Version(3))));
        (await delivering.Store.VersionsAsync(Sample.Town, Sample.Year, Cancellation)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Mail_that_was_sent_stays_sent()
    {
        await using var delivering = await OpenAsync();
        var mail = new Mail { Id = Sample.File, To = "noor@example.nl", Subject = "Vraag", Text = "Beste\n", At = Sample.Moment };
        await delivering.ChangeAsync(change => change.Add(mail));
        await delivering.ChangeAsync(change => change.MarkSent(mail.Id, "geen verbinding"));
        (await delivering.Store.MailAsync(true, Cancellation)).ShouldHaveSingleItem().Failure.ShouldBe("geen verbinding");
        await delivering.ChangeAsync(change => change.MarkSent(mail.Id, null));
        await delivering.ChangeAsync(change => change.MarkSent(mail.Id, "te laat"));
        (await delivering.Store.MailAsync(true, Cancellation)).ShouldBeEmpty();
        (await delivering.Store.MailAsync(false, Cancellation)).ShouldBe([mail with { At = FixedClock.Noon, SentAt = FixedClock.Noon }]);
    }

    [Theory]
    [InlineData("update audit_entry set actor = 'nobody'", "a_row_of_audit_entry_is_never_changed")]
    [InlineData("delete from audit_entry", "a_row_of_audit_entry_is_never_changed")]
    [InlineData("update return_version set remark = ''", "a_row_of_return_version_is_never_changed")]
    [InlineData("delete from return_version", "a_row_of_return_version_is_never_changed")]
    [InlineData("delete from message", "a_row_of_message_is_never_changed")]
    [InlineData("update correction set raw = ''", "a_row_of_correction_is_never_changed")]
    [InlineData("update frozen_edition set hash = 'x'", "a_row_of_frozen_edition_is_never_changed")]
    [InlineData("update practice_version set title = 'x'", "a_row_of_practice_version_is_never_changed")]
    [InlineData("delete from practice_message", "a_row_of_practice_message_is_never_changed")]
    [InlineData("delete from frozen_return", "a_row_of_frozen_return_is_never_changed")]
    public async Task The_database_itself_refuses_to_change_what_stays_for_ever(string statement, string sentence)
    {
        await using var delivering = await OpenAsync();
        await delivering.FillAsync();
        var refusal = await Should.ThrowAsync<System.Data.Common.DbException>(() => delivering.Database.AskAsync(statement));
        refusal.Message.ShouldContain(sentence);
    }

    [Fact]
    public async Task A_record_of_an_unknown_organisation_is_refused()
    {
        await using var delivering = await OpenAsync(organisations: false);
        var refusal = await Should.ThrowAsync<StoreException>(() => delivering.ChangeAsync(static change => change.Put(Sample.Case())));
        refusal.Sentence.English.ShouldContain("break a rule");
    }
}
