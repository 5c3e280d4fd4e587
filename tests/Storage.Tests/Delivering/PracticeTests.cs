using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Practices;
using Maatstaf.Storage;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>Practices, on any database.</summary>
public abstract class PracticeTests : DeliveringTests
{
    private static readonly Guid Reader = new("0b1b2c3d-0000-4000-8000-aabbccddeeff");

    [Fact]
    public async Task A_practice_is_kept_as_it_was_written_and_an_editor_who_is_late_is_told_so()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(static change => change.Practices.Put(PracticeSample.Written()));

        (await Shelf(delivering).FindAsync(PracticeSample.Id, Cancellation)).ShouldBe(PracticeSample.Written(version: 1));
        (await Shelf(delivering).AllAsync(Sample.Town, Cancellation)).ShouldBe([PracticeSample.Written(version: 1)]);
        (await Shelf(delivering).AllAsync(Sample.Circle, Cancellation)).ShouldBeEmpty();
        await delivering.ChangeAsync(static change => change.Practices.Put(PracticeSample.Written(version: 1) with { Text = PracticeSample.Text("Anders") }));
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(static change => change.Practices.Put(PracticeSample.Written(version: 1))));
        (await Shelf(delivering).FindAsync(PracticeSample.Id, Cancellation)).ShouldNotBeNull().Text.Title.ShouldBe("Anders");
    }

    [Fact]
    public async Task Others_see_the_approved_version_while_the_next_one_waits()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(static change =>
        {
            change.Practices.Put(PracticeSample.Written());
            change.Practices.Add(PracticeSample.Submitted(1));
        });
        (await Shelf(delivering).VisibleAsync(Cancellation)).ShouldBeEmpty();

        var approved = PracticeSample.Written(version: 1) with { State = PracticeState.Approved, Submitted = 1, Approved = 1, ApprovedAt = Sample.Moment };
        await delivering.ChangeAsync(change => change.Practices.Put(approved));
        await delivering.ChangeAsync(change =>
        {
            change.Practices.Put(approved with { State = PracticeState.Submitted, Submitted = 2, Version = 2 });
            change.Practices.Add(PracticeSample.Submitted(2, "Tweede"));
        });
        (await Shelf(delivering).VisibleAsync(Cancellation)).ShouldBe([PracticeSample.Submitted(1)]);
        (await Shelf(delivering).VersionsAsync(PracticeSample.Id, Cancellation)).ShouldBe([PracticeSample.Submitted(1), PracticeSample.Submitted(2, "Tweede")]);

        await delivering.ChangeAsync(change => change.Practices.Put(approved with { State = PracticeState.Offline, Submitted = 2, Approved = 0, ApprovedAt = null, Reason = "Noemt een bedrijf.", Version = 3 }));
        (await Shelf(delivering).VisibleAsync(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_version_that_was_never_submitted_cannot_become_visible()
    {
        await using var delivering = await OpenAsync();
        await Should.ThrowAsync<StoreException>(() => delivering.ChangeAsync(static change =>
            change.Practices.Put(PracticeSample.Written() with { Approved = 1, ApprovedAt = Sample.Moment })));
        await Should.ThrowAsync<StoreException>(() => delivering.ChangeAsync(static change =>
            change.Practices.Put(PracticeSample.Written() with { Submitted = 1, Approved = 1 })));
    }

    [Fact]
    public async Task A_comment_is_hidden_with_a_reason_or_taken_away_text_and_all()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(static change =>
        {
            change.Practices.Put(PracticeSample.Written());
            change.Practices.Put(PracticeSample.Said());
            change.Practices.Put(PracticeSample.Said("Namens het team") with { Id = PracticeSample.Contact, Organisation = null, At = Sample.Moment.AddMinutes(1) });
        });
        (await Shelf(delivering).CommentsAsync(PracticeSample.Id, Cancellation)).Select(static comment => comment.Organisation).ShouldBe([Sample.Circle, null]);

        await delivering.ChangeAsync(static change => change.Practices.Put(PracticeSample.Said(version: 1) with { HiddenBecause = "Reclame" }));
        (await Shelf(delivering).CommentsAsync(ct: Cancellation))[0].ShouldBe(PracticeSample.Said(version: 2) with { HiddenBecause = "Reclame" });
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(static change => change.Practices.Remove(PracticeSample.Said(version: 1))));
        await delivering.ChangeAsync(static change => change.Practices.Remove(PracticeSample.Said(version: 2)));
        (await Shelf(delivering).CommentsAsync(PracticeSample.Id, Cancellation)).ShouldHaveSingleItem().Organisation.ShouldBeNull();
    }

    [Fact]
    public async Task Following_twice_is_following_once_and_seeing_moves_on_for_the_own_account_alone()
    {
        await using var delivering = await OpenAsync();
        var own = new PracticeFollowing(Sample.Account, FollowedKind.Node, "software", Sample.Moment);
        var other = own with { Account = Reader };
        await delivering.ChangeAsync(change =>
        {
            change.Practices.Add(own);
            change.Practices.Add(own with { SeenAt = Sample.Moment.AddHours(1) });
            change.Practices.Add(other);
        });
        (await Shelf(delivering).FollowingAsync(Sample.Account, Cancellation)).ShouldBe([own]);
        (await Shelf(delivering).FollowersAsync(Cancellation)).ShouldBe([own, other], ignoreOrder: true);

        await delivering.ChangeAsync(static change => change.Practices.MarkSeen(Sample.Account, Sample.Moment.AddHours(2)));
        await delivering.ChangeAsync(static change => change.Practices.MarkSeen(Sample.Account, Sample.Moment));
        (await Shelf(delivering).FollowersAsync(Cancellation)).ShouldBe([own with { SeenAt = Sample.Moment.AddHours(2) }, other], ignoreOrder: true);
        await delivering.ChangeAsync(change => change.Practices.Remove(own));
        await delivering.ChangeAsync(change => change.Practices.Remove(own));
        (await Shelf(delivering).FollowersAsync(Cancellation)).ShouldBe([other]);
    }

    [Fact]
    public async Task An_organisation_has_one_thread_about_a_practice_and_its_messages_keep_their_order()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(static change => PracticeSample.Fill(change.Practices));
        await delivering.ChangeAsync(static change => change.Practices.Add(PracticeSample.Message(true, "Graag.")));

        (await Shelf(delivering).ContactsAsync(Cancellation)).ShouldBe([PracticeSample.Asked with { Version = 1 }]);
        (await Shelf(delivering).ContactMessagesAsync(PracticeSample.Contact, Cancellation)).ShouldBe([PracticeSample.Message(false, "Mogen wij bellen?"), PracticeSample.Message(true, "Graag.")]);
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(static change => change.Practices.Put(PracticeSample.Asked with { Id = Reader })));
        var direct = PracticeSample.Asked with { Id = Reader, Practice = null, Node = "software" };
        await delivering.ChangeAsync(change => change.Practices.Put(direct));
        (await Shelf(delivering).ContactsAsync(Cancellation)).ShouldContain(direct with { Version = 1 });
        await Should.ThrowAsync<StoreException>(() => delivering.ChangeAsync(change => change.Practices.Put(direct with { Id = PracticeSample.Comment, To = Sample.Circle })));
    }

    private static IPracticeShelf Shelf(Delivering delivering) => delivering.Store.Practices;
}

/// <summary>Practices, in a file.</summary>
public sealed class SqlitePracticeTests : PracticeTests
{
    protected override Task<Database> DatabaseAsync() => Task.FromResult<Database>(new SqliteDatabase());
}

/// <summary>Practices, on a server.</summary>
public sealed class PostgresPracticeTests(PostgresServer server) : PracticeTests
{
    protected override async Task<Database> DatabaseAsync() => new PostgresDatabase(await server.CreateDatabaseAsync());
}
