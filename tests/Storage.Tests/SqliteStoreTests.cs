using Maatstaf.Storage;
using Maatstaf.Storage.Copies;
using Microsoft.Data.Sqlite;

namespace Maatstaf.Storage_Tests;

/// <summary>The store in a file.</summary>
public sealed class SqliteStoreTests : StoreFailureTests
{
    protected override Task<Database> DatabaseAsync() => Task.FromResult<Database>(new SqliteDatabase());

    [Fact]
    public async Task The_file_is_in_a_write_ahead_log_and_written_through_to_the_disk()
    {
        await using var database = new SqliteDatabase();
        await using var store = await database.OpenAsync();
        await store.KeepAsync(Importer, Invented.Data(1, Catalogue), "hash", Catalogue, ct: Cancellation);
        (await database.AskAsync("pragma journal_mode")).ShouldBe("wal");
        (await database.AskAsync("pragma synchronous")).ShouldBe(2L);
        (await database.AskAsync("pragma integrity_check")).ShouldBe("ok");
        (await database.AskAsync("select count(*) from pragma_foreign_key_check")).ShouldBe(0L);
    }

    [Fact]
    public async Task A_machine_that_stops_during_a_write_starts_with_the_old_data_whole()
    {
        await using var database = new SqliteDatabase();
        await using var store = await database.OpenAsync();
        var data = Invented.Data(2, Catalogue);
        await store.KeepAsync(Importer, data, "old", Catalogue, ct: Cancellation);
        var old = Written.Out(data);
        var copies = new List<string>();
        var progress = new EachReport(() => copies.Add(CopyAsAfterAPowerCut(database, copies.Count)));
        await store.KeepAsync(Importer, Invented.Data(3, Catalogue, organisations: 60, linesPerReturn: 20), "new", Catalogue, progress, Cancellation);
        copies.Count.ShouldBeGreaterThan(17);
        foreach (var copy in copies)
        {
            await using var after = await ReturnStore.OpenSqliteAsync(copy, FixedClock.AtNoon, Cancellation);
            Written.Out(await after.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(old);
        }
    }

    [Theory]
    [InlineData("This is a letter, and long enough to be taken for a header of a database.")]
    [InlineData("SQLite format 3\0 but after that it is only a letter, much longer than the hundred bytes of a header of a database file.")]
    public async Task A_file_that_is_not_a_database_is_refused_and_left_alone(string text)
    {
        await using var database = new SqliteDatabase();
        Directory.CreateDirectory(Path.GetDirectoryName(database.File)!);
        await File.WriteAllTextAsync(database.File, text, Cancellation);
        var refusal = await Should.ThrowAsync<StoreException>(database.OpenAsync);
        refusal.Sentence.Dutch.ShouldBe($"{database.File} is geen database van Maatstaf. Kies een andere plek, of zet het bestand eerst ergens anders.");
        refusal.Sentence.English.ShouldBe($"{database.File} is not a database of Maatstaf. Choose another place, or move the file away first.");
        (await File.ReadAllTextAsync(database.File, Cancellation)).ShouldBe(text);
    }

    [Fact]
    public async Task A_file_that_serves_a_site_serves_no_second_one_and_is_not_replaced()
    {
        await using var database = new SqliteDatabase();
        await using (await ReturnStore.OpenSqliteForSiteAsync(database.File, FixedClock.AtNoon, Cancellation))
        {
            var refusal = await Should.ThrowAsync<StoreException>(() => ReturnStore.OpenSqliteForSiteAsync(database.File, FixedClock.AtNoon, Cancellation));
            refusal.Code.ShouldBe("S114");
            await using (var beside = await database.OpenAsync())
                await beside.Delivery.RecordAsync(Importer, "test", "beside", "done", Cancellation);
            Should.Throw<StoreException>(() => SqliteFiles.Replace(database.File + ".new", database.File)).Code.ShouldBe("S114");
        }

        await using var after = await ReturnStore.OpenSqliteForSiteAsync(database.File, FixedClock.AtNoon, Cancellation);
    }

    [Fact]
    public async Task A_file_that_another_process_has_locked_is_refused()
    {
        await using var database = new SqliteDatabase();
        await using (await database.OpenAsync())
        {
        }

        await using var other = await database.ConnectAsync();
        await using var command = other.CreateCommand();
        command.CommandText = "pragma locking_mode = exclusive; begin exclusive";
        await command.ExecuteNonQueryAsync(Cancellation);
        var refusal = await Should.ThrowAsync<StoreException>(database.OpenAsync);
        refusal.Sentence.English.ShouldContain("in use by another program");
    }

    [Fact]
    public async Task A_file_that_may_only_be_read_is_refused()
    {
        await using var database = new SqliteDatabase();
        await using (await database.OpenAsync())
        {
        }

        // A write version above the known ones makes a file read-only for everyone, also for root.
        await using (var file = new FileStream(database.File, FileMode.Open))
        {
            file.Position = 18;
            file.WriteByte(3);
        }

        var refusal = await Should.ThrowAsync<StoreException>(database.OpenAsync);
        refusal.Sentence.Dutch.ShouldContain("mag alleen gelezen worden");
        refusal.Sentence.English.ShouldContain("read-only");
    }

    [Fact]
    public async Task A_place_where_no_file_can_be_made_is_refused()
    {
        await using var database = new SqliteDatabase();
        var file = Path.Combine(database.Folder, "letter");
        await File.WriteAllTextAsync(file, "text", Cancellation);
        (await Should.ThrowAsync<StoreException>(() => ReturnStore.OpenSqliteAsync(Path.Combine(file, "returns.db"), FixedClock.AtNoon, Cancellation))).Sentence.English.ShouldContain("cannot be made or opened");
        (await Should.ThrowAsync<StoreException>(() => ReturnStore.OpenSqliteAsync(database.Folder, FixedClock.AtNoon, Cancellation))).Sentence.English.ShouldContain("cannot be made or opened");
    }

    [Fact]
    public async Task An_empty_file_becomes_a_database()
    {
        await using var database = new SqliteDatabase();
        Directory.CreateDirectory(Path.GetDirectoryName(database.File)!);
        await File.WriteAllBytesAsync(database.File, [], Cancellation);
        await using var store = await database.OpenAsync();
        (await store.DescribeAsync(Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Closing_the_store_lets_go_of_the_file()
    {
        await using var database = new SqliteDatabase();
        await using (var store = await database.OpenAsync())
            await store.KeepAsync(Importer, Invented.Data(4, Catalogue), "hash", Catalogue, ct: Cancellation);
        Directory.GetFiles(Path.GetDirectoryName(database.File)!).ShouldBe([database.File]);
    }

    private static string CopyAsAfterAPowerCut(SqliteDatabase database, int number)
    {
        var copy = Path.Combine(Directory.CreateDirectory(Path.Combine(database.Folder, $"copy-{number}")).FullName, "returns.db");
        File.Copy(database.File, copy);
        File.Copy(database.File + "-wal", copy + "-wal");
        return copy;
    }

    private sealed class EachReport(Action action) : IProgress<double>
    {
        public void Report(double value) => action();
    }
}
