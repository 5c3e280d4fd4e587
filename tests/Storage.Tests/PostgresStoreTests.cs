using Maatstaf.Storage;
using Npgsql;

namespace Maatstaf.Storage_Tests;

/// <summary>The store on a server.</summary>
public sealed class PostgresStoreTests(PostgresServer server) : StoreFailureTests
{
    protected override async Task<Database> DatabaseAsync() => new PostgresDatabase(await server.CreateDatabaseAsync());

    [Fact]
    public async Task A_connection_that_is_cut_during_a_write_leaves_the_old_data_whole()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        var data = Invented.Data(1, Catalogue);
        await store.KeepAsync(Importer, data, "old", Catalogue, ct: Cancellation);
        for (var step = 1; step <= 16; step += 3)
        {
            var progress = new OnReport(step, () => database.AskAsync(
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()").GetAwaiter().GetResult());
            var refusal = await Should.ThrowAsync<StoreException>(() => store.KeepAsync(Importer, Invented.Data(2, Catalogue), "new", Catalogue, progress, Cancellation));
            refusal.Sentence.English.ShouldNotBeEmpty();
            Written.Out(await store.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(Written.Out(data));
        }
    }

    [Fact]
    public async Task The_sites_that_are_connected_are_told_and_commands_are_not()
    {
        var settings = await server.CreateDatabaseAsync();
        await using var command = await ReturnStore.OpenPostgresAsync(settings, FixedClock.AtNoon, Cancellation);
        (await command.ExamineAsync(Cancellation)).Sites.ShouldBe([]);
        await using var site = await ReturnStore.OpenPostgresForSiteAsync(settings, FixedClock.AtNoon, Cancellation);
        (await site.ExamineAsync(Cancellation)).Sites.ShouldBe([$"{Environment.MachineName}/{Environment.ProcessId}"]);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_without_the_password()
    {
        var refusal = await Should.ThrowAsync<StoreException>(() => ReturnStore.OpenPostgresAsync("Host=/nowhere;Username=maatstaf;Password=sesame;Database=returns", FixedClock.AtNoon, Cancellation));
        refusal.Sentence.Dutch.ShouldContain("niet te bereiken");
        refusal.Sentence.English.ShouldContain("returns@/nowhere");
        refusal.Message.ShouldNotContain("sesame");
    }

    [Theory]
    [InlineData("Database=no_such_database")]
    [InlineData("Username=nobody")]
    public async Task A_server_that_does_not_let_in_is_named(string wrong)
    {
        var settings = await server.CreateDatabaseAsync();
        var refusal = await Should.ThrowAsync<StoreException>(() => ReturnStore.OpenPostgresAsync($"{settings};{wrong}", FixedClock.AtNoon, Cancellation));
        refusal.Sentence.English.ShouldContain("cannot be reached or refuses access");
    }

    [Fact]
    public async Task Words_that_are_no_address_are_refused()
    {
        (await Should.ThrowAsync<StoreException>(() => ReturnStore.OpenPostgresAsync("my database", FixedClock.AtNoon, Cancellation))).Sentence.Dutch.ShouldContain("niet te bereiken");
    }

    [Fact]
    public async Task A_database_that_may_only_be_read_refuses_to_keep()
    {
        await using var database = await DatabaseAsync();
        await using (await database.OpenAsync())
        {
        }

        var name = new NpgsqlConnectionStringBuilder(((PostgresDatabase)database).ConnectionString).Database;
        await database.AskAsync($"alter database {name} set default_transaction_read_only = on");
        await using var store = await database.OpenAsync();
        var refusal = await Should.ThrowAsync<StoreException>(() => store.KeepAsync(Importer, Invented.Data(3, Catalogue), "hash", Catalogue, ct: Cancellation));
        refusal.Sentence.English.ShouldContain("read-only");
    }
}
