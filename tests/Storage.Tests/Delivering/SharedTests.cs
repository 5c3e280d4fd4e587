using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>What several nodes share.</summary>
public abstract class SharedTests : RemovalTests
{
    [Fact]
    public async Task Attempts_that_come_at_once_are_all_counted_and_forgotten_when_they_are_old()
    {
        await using var delivering = await OpenAsync();
        var counts = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => CountAsync(delivering.Open, "noor", Sample.Moment)));
        counts.Max().ShouldBe(24);
        (await CountAsync(delivering.Open, "sam", Sample.Moment)).ShouldBe(1);
        (await CountAsync(delivering.Open, "noor", Sample.Moment.AddSeconds(59))).ShouldBe(25);
        (await CountAsync(delivering.Open, "noor", Sample.Moment.AddSeconds(60))).ShouldBe(1, "a minute begins with its first attempt");
        await using var accounts = delivering.Open.OpenAccounts();
        await accounts.ForgetAttemptsAsync("noor", Sample.Moment.AddSeconds(-1), Cancellation);
        (await CountAsync(delivering.Open, "noor", Sample.Moment.AddSeconds(61))).ShouldBe(1);
        (await CountAsync(delivering.Open, "sam", Sample.Moment.AddSeconds(1))).ShouldBe(2);
    }

    [Fact]
    public async Task A_piece_of_work_is_taken_by_one_at_a_time()
    {
        await using var delivering = await OpenAsync();
        await using (var one = await delivering.Store.TakeJobAsync("reports", Cancellation))
        {
            one.ShouldNotBeNull();
            (await delivering.Store.TakeJobAsync("reports", Cancellation)).ShouldBeNull();
            await using var other = await delivering.Store.TakeJobAsync("mail", Cancellation);
            other.ShouldNotBeNull();
        }

        await using var next = await delivering.Store.TakeJobAsync("reports", Cancellation);
        next.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_waits_to_be_taken_over_is_found_by_who_delivered_it_until_a_next_one_comes()
    {
        await using var delivering = await OpenAsync();
        WaitingUpload Upload(byte content, UploadKind kind = UploadKind.File) => new(Guid.CreateVersion7(), Sample.Account, Sample.Town, Sample.Year, kind, [content, 0, 255]);
        Task<WaitingUpload?> FindAsync(Guid account, UploadKind kind = UploadKind.File) => delivering.Store.WaitingAsync(account, Sample.Town, Sample.Year, kind, Cancellation);
        var (first, second, figures) = (Upload(1), Upload(2), Upload(3, UploadKind.Figures));
        await delivering.ChangeAsync(change => change.Put(first));
        await delivering.ChangeAsync(change => change.Put(figures));
        (await FindAsync(Sample.Account)).ShouldNotBeNull().Content.ShouldBe(first.Content);
        (await FindAsync(Guid.NewGuid())).ShouldBeNull();
        await delivering.ChangeAsync(change => change.Put(second));
        (await FindAsync(Sample.Account)).ShouldNotBeNull().Id.ShouldBe(second.Id);
        await delivering.ChangeAsync(change => change.Remove(second));
        (await FindAsync(Sample.Account)).ShouldBeNull();
        (await FindAsync(Sample.Account, UploadKind.Figures)).ShouldNotBeNull().Id.ShouldBe(figures.Id);
    }

    [Fact]
    public async Task The_pulse_tells_what_kind_of_thing_changed()
    {
        await using var delivering = await OpenAsync();
        var before = await delivering.Store.PulseAsync(Cancellation);
        await delivering.Store.RecordAsync(Sample.Caller, "session.start", "noor", "done", Cancellation);
        (await delivering.Store.PulseAsync(Cancellation)).ShouldBe(before);
        await delivering.ChangeAsync(static change => change.Count(Sample.Approved(5)));
        var counted = await delivering.Store.PulseAsync(Cancellation);
        counted.ShouldBe(before with { DataVersion = before.DataVersion + 1 });
        await delivering.ChangeAsync(static change => change.Put(new EditionRecord(Sample.Edition, EditionState.Prepared, null, 0)));
        var prepared = await delivering.Store.PulseAsync(Cancellation);
        prepared.ShouldBe(counted with { Published = counted.Published + 1 });
    }

    [Fact]
    public async Task A_change_that_insists_on_what_counts_is_refused_when_something_else_counts_by_now()
    {
        await using var delivering = await OpenAsync();
        await using var elsewhere = await delivering.Database.OpenAsync();
        var older = await delivering.Store.DataVersionAsync(new Edition(2010), Cancellation);
        await delivering.ChangeAsync(static change => change.Count(Sample.Approved(5)));
        var number = await delivering.Store.DataVersionAsync(Sample.Edition, Cancellation);
        await delivering.ChangeAsync(change => change.InsistOn(Sample.Edition, number));
        await elsewhere.Delivery.ChangeAsync(Sample.Caller, "return.approve", "GM9030/2025", static change => change.Count(Sample.Approved(6)), Cancellation);
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(change => change.InsistOn(Sample.Edition, number)));
        await delivering.ChangeAsync(change => change.InsistOn(new Edition(2010), older));
    }

    private static async Task<int> CountAsync(ReturnStore store, string id, DateTimeOffset now)
    {
        await using var accounts = store.OpenAccounts();
        return await accounts.CountAttemptAsync(id, now, TimeSpan.FromMinutes(1), fromFirst: true, Cancellation);
    }
}
