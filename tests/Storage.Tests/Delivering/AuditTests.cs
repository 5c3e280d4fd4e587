using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>Nobody can change the audit log without a trace.</summary>
public abstract class AuditTests : ReportTests
{
    [Fact]
    public async Task Every_change_leaves_one_entry_and_a_refused_one_none()
    {
        await using var delivering = await OpenAsync();
        await delivering.Store.ChangeAsync(Sample.Caller, "return.submit", "GM9030/2025", static change => change.Put(Sample.Case()), Cancellation);
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(static change => change.Put(Sample.Case())));
        await delivering.Store.RecordAsync(Caller.Anonymous with { Origin = "10.0.0.1\r\n\u001b[2J fake\0\ud83d" }, "account.sign-in", "noor@example.nl", "refused", Cancellation);
        var entries = await delivering.Store.AuditAsync(null, 10, Cancellation);
        entries.Select(static entry => (entry.Number, entry.Action, entry.Object, entry.Result, entry.Actor)).ShouldBe(
        [
            (3, "account.sign-in", "noor@example.nl", "refused", "anonymous"),
            (2, "return.submit", "GM9030/2025", "done", $"{Sample.Account}"),
            (1, "test.change", "GM9030/2025", "done", $"{Sample.Account}"),
        ]);
        entries[0].Origin.ShouldBe("10.0.0.1\r\n\u001b[2J fake\ufffd\ufffd");
        entries.ShouldAllBe(static entry => entry.At == FixedClock.Noon);
        (await delivering.Store.AuditAsync(3, 1, Cancellation)).ShouldBe([entries[1]]);
        (await delivering.Store.VerifyAuditAsync(ct: Cancellation)).ShouldBe(new AuditVerdict(3, entries[0].Hash, null));
    }

    [Fact]
    public async Task The_newest_entry_of_an_action_that_was_done_is_found()
    {
        await using var delivering = await OpenAsync();
        foreach (var (size, result) in ((string, string)[])[("1", "done"), ("2", "done"), ("3", "failed")])
            await delivering.Store.RecordAsync(Sample.Caller, BackupMade.Action, size, result, Cancellation);
        await delivering.Store.RecordAsync(Sample.Caller, "test.record", "4", "done", Cancellation);

        BackupMade.Of((await delivering.Store.NewestAuditAsync(BackupMade.Action, Cancellation)).ShouldNotBeNull()).ShouldBe(new BackupMade(FixedClock.Noon, 2));
        (await delivering.Store.NewestAuditAsync("never", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task A_store_without_entries_is_whole()
    {
        await using var delivering = await OpenAsync(organisations: false);
        (await delivering.Store.VerifyAuditAsync(ct: Cancellation)).ShouldBe(new AuditVerdict(0, string.Empty, null));
    }

    [Theory]
    [InlineData("update audit_entry set actor = 'nobody' where number = 4", 4)]
    [InlineData("update audit_entry set at = '2020-01-01T00:00:00.0000000Z' where number = 1", 1)]
    [InlineData("update audit_entry set result = 'failed' where number = 12", 12)]
    [InlineData("delete from audit_entry where number = 7", 7)]
    [InlineData("delete from audit_entry where number = 1", 1)]
    [InlineData("delete from audit_entry where number > 9", 10)]
    [InlineData("delete from audit_entry", 1)]
    [InlineData("insert into audit_entry select 13, at, action, object, result, origin, actor, previous, hash from audit_entry where number = 12", 13)]
    [InlineData("update audit_entry set number = case number when 4 then 1005 else 1004 end where number in (4, 5); update audit_entry set number = number - 1000 where number > 1000", 4)]
    [InlineData("update store_head set entries = 11", 12)]
    [InlineData("update store_head set hash = (select hash from audit_entry where number = 3)", 12)]
    public async Task The_first_wrong_entry_is_named(string crime, long first)
    {
        await using var delivering = await OpenAsync();
        for (var number = 2; number <= 12; number++)
            await delivering.Store.RecordAsync(Sample.Caller, "test.record", $"entry {number}", "done", Cancellation);
        await delivering.Database.PastTheGuardAsync("audit_entry", crime);
        (await delivering.Store.VerifyAuditAsync(ct: Cancellation)).FirstWrong.ShouldBe(first);
    }

    [Fact]
    public async Task An_entry_whose_hash_was_computed_anew_is_told_from_the_one_after_it()
    {
        await using var delivering = await OpenAsync();
        for (var number = 2; number <= 6; number++)
            await delivering.Store.RecordAsync(Sample.Caller, "test.record", $"entry {number}", "done", Cancellation);
        await using var other = await OpenAsync();
        await other.Store.RecordAsync(Sample.Caller, "test.record", "something else", "done", Cancellation);
        // A whole chain of another store holds an entry 2 that agrees with itself and with entry 1.
        var hash = (await other.Store.AuditAsync(null, 1, Cancellation)).Single().Hash;
        var literal = delivering.Database is SqliteDatabase ? $"x'{hash}'" : $"'\\x{hash}'";
        await delivering.Database.PastTheGuardAsync("audit_entry", $"update audit_entry set object = 'something else', hash = {literal} where number = 2");
        (await delivering.Store.VerifyAuditAsync(ct: Cancellation)).FirstWrong.ShouldBe(2);
    }
}
