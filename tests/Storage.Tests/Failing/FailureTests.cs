using Maatstaf.Catalogue;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Questions;
using Maatstaf.Storage;
using Maatstaf.Storage.Accounts;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage_Tests.Delivering;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Storage_Tests.Failing;

/// <summary>Whichever command of an operation fails: afterwards all of it is there, or nothing.</summary>
public abstract class FailureTests
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();

    private static readonly Dictionary<string, Func<ReturnStore, Task>> Operations = new()
    {
        ["upload"] = store => Change(store, static change =>
        {
            change.Add(Sample.Delivered with { Id = Sample.Question });
            change.Put(Sample.Draft(1, ("1", "5"), ("2", "6")));
        }),
        ["submission"] = store => Change(store, static change =>
        {
            change.Add(Sample.Version(1, ("1", "5")) with { Files = [Sample.File] });
            change.Put(Sample.Case(ReturnState.Questions, version: 1, submitted: 1));
            change.Put(Sample.Asked());
            change.Add(new Message(Sample.Question, MessageKind.Remark, Sample.Moment, null, "Team", "?"));
            change.Add(new Mail { Id = Sample.File, To = "noor@example.nl", Subject = "Vraag", Text = "Beste\n", At = Sample.Moment });
        }),
        ["approval"] = store => Change(store, static change =>
        {
            change.Count(Sample.Approved(5, "A-1", "2"));
            change.Put(Sample.Case(ReturnState.Approved, version: 1, submitted: 1, approved: 1));
        }),
        ["freezing"] = store => Change(store, static change =>
        {
            change.Add(Sample.Frozen(1));
            change.Put(new EditionRecord(Sample.Edition, EditionState.Frozen, null, 1));
        }),
        ["import"] = store => store.KeepAsync(Sample.Caller, SmallCountry(), "hash", Catalogue),
    };

    public static TheoryData<string> Names => [.. Operations.Keys];

    protected abstract Task<Database> DatabaseAsync();

    internal abstract Engine EngineOf(Database database);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Whichever_command_fails_all_is_there_or_nothing(string operation)
    {
        var after = await AfterAsync(operation);
        await using var database = await DatabaseAsync();
        var faults = new Faults();
        await using var store = await ReturnStore.OpenAsync(new FailingEngine(EngineOf(database), faults), FixedClock.AtNoon);
        await PrepareAsync(store);
        var before = await Everything.InAsync(store);
        var failures = 0;
        while (true)
        {
            faults.StartCounting();
            faults.At = failures + 1;
            var failed = await FailsAsync(() => Operations[operation](store));
            faults.At = 0;
            var now = await Everything.InAsync(store);
            (await store.Delivery.VerifyAuditAsync(ct: TestContext.Current.CancellationToken)).FirstWrong.ShouldBeNull();
            if (now != before)
            {
                now.ShouldBe(after);
                // The commit was done and its confirmation lost; or nothing failed any more.
                break;
            }

            failed.ShouldBeTrue();
            failures++;
        }

        failures.ShouldBeGreaterThan(6);
    }

    [Fact]
    public async Task Whichever_command_fails_an_account_changes_with_its_entry_in_the_audit_log_or_not_at_all()
    {
        await using var database = await DatabaseAsync();
        var faults = new Faults();
        await using var store = await ReturnStore.OpenAsync(new FailingEngine(EngineOf(database), faults), FixedClock.AtNoon);
        var account = Guid.CreateVersion7();
        await using (var accounts = store.OpenAccounts())
        {
            accounts.Users.Add(new Account { Id = account, UserName = "noor", Email = "noor@example.nl", DisplayName = "Noor" });
            await accounts.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var entries = (await store.Delivery.AuditAsync(null, 100, TestContext.Current.CancellationToken)).Count;
        var failures = 0;
        while (await GrantsAsync(store) == 0)
        {
            (await store.Delivery.AuditAsync(null, 100, TestContext.Current.CancellationToken)).Count.ShouldBe(entries);
            faults.StartCounting();
            faults.At = ++failures;
            await FailsAsync(async () =>
            {
                await using var accounts = store.OpenAccounts();
                accounts.Grants.Add(new AccountGrant { AccountId = account, Role = Role.Team, Organisation = string.Empty });
                (await accounts.Users.SingleAsync(TestContext.Current.CancellationToken)).DisplayName = "Noor van het team";
                await store.Delivery.ChangeAsync(accounts, Sample.Caller, "account.grant", "noor@example.nl Team", ct: TestContext.Current.CancellationToken);
            });
            faults.At = 0;
        }

        failures.ShouldBeGreaterThan(4);
        (await store.Delivery.AuditAsync(null, 100, TestContext.Current.CancellationToken)).Count.ShouldBe(entries + 1);
        (await store.Delivery.VerifyAuditAsync(ct: TestContext.Current.CancellationToken)).FirstWrong.ShouldBeNull();
        await using var kept = store.OpenAccounts();
        (await kept.Users.SingleAsync(TestContext.Current.CancellationToken)).DisplayName.ShouldBe("Noor van het team");
    }

    private static async Task<int> GrantsAsync(ReturnStore store)
    {
        await using var accounts = store.OpenAccounts();
        var grants = await accounts.Grants.CountAsync(TestContext.Current.CancellationToken);
        (await accounts.Users.SingleAsync(TestContext.Current.CancellationToken)).DisplayName.ShouldBe(grants == 0 ? "Noor" : "Noor van het team");
        return grants;
    }

    private async Task<string> AfterAsync(string operation)
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        await PrepareAsync(store);
        await Operations[operation](store);
        return await Everything.InAsync(store);
    }

    private static Task PrepareAsync(ReturnStore store) => Change(store, static change =>
    {
        Sample.PutOrganisations(change);
        change.Put(new EditionRecord(Sample.Edition, EditionState.Checking, null, 0));
        change.Put(Sample.Case());
        change.Put(Sample.Draft(0, ("1", "5")));
        change.Add(Sample.Delivered);
        change.Count(Sample.Approved(1, "9"));
    });

    private static Maatstaf.Returns.ReturnedData SmallCountry()
    {
        var data = Invented.Data(21, Catalogue, organisations: 5, years: 2, linesPerReturn: 3);
        data.Organisations.Code[^2] = Sample.Town;
        data.Organisations.Code[^1] = Sample.Circle;
        Array.Sort(data.Organisations.Code);
        return data;
    }

    private static Task Change(ReturnStore store, Action<IDeliveryChange> change) => store.Delivery.ChangeAsync(Sample.Caller, "test.change", "GM9030/2025", change);

    private static async Task<bool> FailsAsync(Func<Task> operation)
    {
        try
        {
            await operation();
            return false;
        }
        catch (StoreException)
        {
            return true;
        }
    }
}

/// <summary>Failures of a file.</summary>
public sealed class SqliteFailureTests : FailureTests
{
    protected override Task<Database> DatabaseAsync() => Task.FromResult<Database>(new SqliteDatabase());

    internal override Engine EngineOf(Database database) => SqliteEngine.At(((SqliteDatabase)database).File);
}

/// <summary>Failures of a server.</summary>
public sealed class PostgresFailureTests(PostgresServer server) : FailureTests
{
    protected override async Task<Database> DatabaseAsync() => new PostgresDatabase(await server.CreateDatabaseAsync());

    internal override Engine EngineOf(Database database) => PostgresEngine.At(((PostgresDatabase)database).ConnectionString);
}
