using System.Diagnostics;
using Maatstaf.Catalogue;
using Maatstaf.Storage;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage_Tests.Delivering;
using Maatstaf.Storage_Tests.Failing;
using Npgsql;

namespace Maatstaf.Storage_Tests;

/// <summary>What was confirmed is on the disk, and a database that does not promise that is refused.</summary>
public sealed class DurabilityTests(PostgresServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("synchronous_commit")]
    [InlineData("full_page_writes")]
    [InlineData("fsync")]
    public async Task A_server_that_may_lose_what_it_confirmed_is_refused(string setting)
    {
        await using var own = new PostgresServer($"-c {setting}=off");
        await own.InitializeAsync();
        var refusal = await Should.ThrowAsync<StoreException>(async () => await ReturnStore.OpenPostgresAsync(await own.CreateDatabaseAsync(), FixedClock.AtNoon, Cancellation));
        refusal.Sentence.Dutch.ShouldContain($"bewaart niet veilig: {setting} is off");
        refusal.Sentence.English.ShouldContain($"does not keep safely: {setting} is off");
    }

    [Fact]
    public async Task A_database_that_may_lose_what_it_confirmed_is_refused()
    {
        var settings = await server.CreateDatabaseAsync();
        await using (var connection = new NpgsqlConnection(settings))
        {
            await connection.OpenAsync(Cancellation);
            await using var command = new NpgsqlCommand($"alter database {connection.Database} set synchronous_commit = off", connection);
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        (await Should.ThrowAsync<StoreException>(() => ReturnStore.OpenPostgresAsync(settings, FixedClock.AtNoon, Cancellation))).Sentence.English.ShouldContain("synchronous_commit is off");
    }

    [Fact]
    public async Task A_place_where_no_log_can_be_written_ahead_is_refused()
    {
        // A database in memory cannot have a write-ahead log.
        var refusal = await Should.ThrowAsync<StoreException>(() => ReturnStore.OpenAsync(new SqliteEngine("Data Source=:memory:", "memory"), FixedClock.AtNoon));
        refusal.Sentence.English.ShouldContain("journal_mode is memory");
    }

    [Fact]
    public async Task A_full_disk_leaves_all_or_nothing_and_a_sentence()
    {
        var database = new SqliteDatabase();
        await using var delivering = new Delivering.Delivering(database, await ReturnStore.OpenAsync(new SmallDisk(SqliteEngine.At(database.File)), FixedClock.AtNoon));
        await delivering.ChangeAsync(Sample.PutOrganisations);
        await delivering.ChangeAsync(static change => change.Put(Sample.Draft(0, ("1", "5"))));
        var before = await Everything.InAsync(delivering.Open);
        var dice = new Random(1);
        var large = new byte[2_000_000];
        dice.NextBytes(large);
        var refusal = await Should.ThrowAsync<StoreException>(() => delivering.ChangeAsync(change =>
        {
            change.Put(Sample.Draft(1, ("1", "6")));
            change.Add(Sample.Delivered with { Bytes = large });
        }));
        refusal.Code.ShouldBe("S107");
        refusal.Sentence.Dutch.ShouldContain("geen ruimte meer");
        refusal.Sentence.English.ShouldContain("no room left");
        (await Everything.InAsync(delivering.Open)).ShouldBe(before);
        var catalogue = BenchmarkCatalogue.Shipped();
        var country = Invented.Data(1, catalogue, organisations: 100, linesPerReturn: 20);
        (country.Organisations.Code[^2], country.Organisations.Code[^1]) = (Sample.Town, Sample.Circle);
        Array.Sort(country.Organisations.Code);
        refusal = await Should.ThrowAsync<StoreException>(() => delivering.Open.KeepAsync(Sample.Caller, country, "hash", catalogue, ct: Cancellation));
        refusal.Sentence.English.ShouldContain("no room left");
        (await Everything.InAsync(delivering.Open)).ShouldBe(before);
        await delivering.ChangeAsync(static change => change.Put(Sample.Draft(1, ("1", "6"))));
        (await delivering.Store.VerifyAuditAsync(ct: Cancellation)).FirstWrong.ShouldBeNull();
    }

    [Fact]
    public async Task An_audit_log_of_a_million_entries_is_verified_in_ten_seconds()
    {
        var entries = Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1" ? 1_000_000 : 20_000;
        await using var database = new SqliteDatabase();
        await using var store = await database.OpenAsync();
        await store.Door.ChangeAsync(
            new(Sample.Caller, "test.last", "the last"),
            change => change.Conclude(Enumerable.Range(1, entries - 1).Select(static number => new Storage.Audit.Deed(Sample.Caller, "return.edit", $"GM{number}/2025"))),
            alone: true,
            Cancellation);
        var watch = Stopwatch.StartNew();
        var verdict = await store.Delivery.VerifyAuditAsync(ct: Cancellation);
        (verdict.Entries, verdict.FirstWrong).ShouldBe((entries, null));
        TestContext.Current.TestOutputHelper?.WriteLine($"{entries} entries verified in {watch.Elapsed.TotalSeconds:F1} s");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    /// <summary>A disk of 2 MB.</summary>
    private sealed class SmallDisk(SqliteEngine inner) : EngineOnAnother(inner)
    {
        public override System.Data.Common.DbConnection Connect()
        {
            var connection = base.Connect();
            using var command = connection.CreateCommand();
            command.CommandText = "pragma max_page_count = 500";
            command.ExecuteNonQuery();
            return connection;
        }
    }
}
