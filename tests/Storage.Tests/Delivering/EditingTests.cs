using Maatstaf.Delivery.Editing;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>What the team makes of the reports of editions.</summary>
public abstract class EditingTests : DeliveringTests
{
    private static readonly Edition Other = new(2031);

    private static ReportRevision Revision(int number, string action = "text.add") => new()
    {
        Edition = Sample.Edition,
        Number = number,
        Action = action,
        Chapter = "software",
        Content = [0, 1, 255, (byte)number],
        At = Sample.Moment,
        By = Sample.Caller.Name,
    };

    [Fact]
    public async Task Revisions_of_a_report_follow_each_other_and_none_is_ever_changed()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(PutEditions);
        var before = await delivering.Store.DataVersionAsync(Cancellation);
        (await delivering.Store.Editing.NewestAsync(Sample.Edition, Cancellation)).ShouldBeNull();
        await delivering.ChangeAsync(static change => change.Editing.Add(Revision(1)));
        await delivering.ChangeAsync(static change => change.Editing.Add(Revision(2, "put-back")));
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(static change => change.Editing.Add(Revision(2))));
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(static change => change.Editing.Add(Revision(4))));

        var kept = await delivering.Store.Editing.RevisionsAsync(Sample.Edition, Cancellation);
        kept.Select(static revision => (revision.Number, revision.Action, revision.Chapter, revision.By, revision.At))
            .ShouldBe([(1, "text.add", "software", Sample.Caller.Name, Sample.Moment), (2, "put-back", "software", Sample.Caller.Name, Sample.Moment)]);
        kept[1].Content.ShouldBe(Revision(2).Content);
        (await delivering.Store.Editing.NewestAsync(Sample.Edition, Cancellation)).ShouldNotBeNull().Number.ShouldBe(2);
        (await delivering.Store.Editing.FindAsync(Sample.Edition, 1, Cancellation)).ShouldNotBeNull().Content.ShouldBe(Revision(1).Content);
        (await delivering.Store.Editing.FindAsync(Sample.Edition, 3, Cancellation)).ShouldBeNull();
        (await delivering.Store.Editing.RevisionsAsync(Other, Cancellation)).ShouldBeEmpty();
        (await delivering.Store.DataVersionAsync(Cancellation)).ShouldBe(before, "a text changes no figure");
    }

    [Fact]
    public async Task What_was_published_of_a_report_stays_with_its_figures()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(PutEditions);
        await delivering.ChangeAsync(static change => change.Add(Sample.Frozen(1)));
        ReportPublication first = new()
        {
            Edition = Sample.Edition,
            Number = 1,
            Frozen = 1,
            Revision = 0,
            Accepted = "questions-open=3 figures-withheld=12",
            At = Sample.Moment,
            By = Sample.Caller.Name,
        };
        await delivering.ChangeAsync(change => change.Editing.Add(first));
        await delivering.ChangeAsync(change => change.Editing.Add(first with { Number = 2, Revision = 7, Accepted = string.Empty }));
        (await delivering.Store.Editing.PublicationsAsync(Sample.Edition, Cancellation)).ShouldBe([first, first with { Number = 2, Revision = 7, Accepted = string.Empty }]);
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(change => change.Editing.Add(first with { Number = 2 })));
        await Should.ThrowAsync<Exception>(() => delivering.ChangeAsync(change => change.Editing.Add(first with { Number = 3, Frozen = 9 })));
    }

    [Fact]
    public async Task Readers_of_a_preview_are_chosen_once_and_taken_away_one_by_one_or_all()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(PutEditions);
        PreviewReader anna = new(Sample.Edition, Sample.Account, Sample.Moment, Sample.Caller.Name), bram = anna with { Account = Sample.Question };
        await delivering.ChangeAsync(change =>
        {
            change.Editing.Add(anna);
            change.Editing.Add(bram);
            change.Editing.Add(anna with { By = "later" });
        });
        (await delivering.Store.Editing.ReadersAsync(Sample.Edition, Cancellation)).ShouldBe([anna, bram], ignoreOrder: true);
        (await delivering.Store.Editing.ReadersAsync(Other, Cancellation)).ShouldBeEmpty();
        await delivering.ChangeAsync(change => change.Editing.Remove(anna));
        (await delivering.Store.Editing.ReadersAsync(Sample.Edition, Cancellation)).ShouldBe([bram]);
        await delivering.ChangeAsync(static change => change.Editing.RemoveReaders(Sample.Edition));
        (await delivering.Store.Editing.ReadersAsync(Sample.Edition, Cancellation)).ShouldBeEmpty();
    }

    private static void PutEditions(IDeliveryChange change)
    {
        change.Put(new EditionRecord(Sample.Edition, EditionState.Open, null, 0));
        change.Put(new EditionRecord(Other, EditionState.Prepared, null, 0));
    }
}

/// <summary>Editing, in a file.</summary>
public sealed class SqliteEditingTests : EditingTests
{
    protected override Task<Database> DatabaseAsync() => Task.FromResult<Database>(new SqliteDatabase());
}

/// <summary>Editing, on a server.</summary>
public sealed class PostgresEditingTests(PostgresServer server) : EditingTests
{
    protected override async Task<Database> DatabaseAsync() => new PostgresDatabase(await server.CreateDatabaseAsync());
}
