using System.IO.Compression;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Storage;
using Maatstaf.Storage_Tests;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli_Tests;

/// <summary>Backup, restore and verifying, as somebody types them.</summary>
public sealed class CopyTests(PostgresServer server) : IDisposable
{
    private static readonly OrganisationCode Town = OrganisationCode.Parse("GM9030");
    private readonly string folder = Directory.CreateTempSubdirectory("maatstaf-copies-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Backup => Path.Combine(folder, "backup.maatstaf");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_backup_that_is_restored_holds_the_same_and_verifies(bool onServer)
    {
        var (here, there) = (await PlaceAsync("here", onServer), await PlaceAsync("there", onServer));
        await using var store = await OpenAsync(here);
        await FillAsync(store);
        var before = await store.TakeInventoryAsync(Cancellation);

        // The store stays open: a backup does not wait for anybody.
        Done(await Program.RunAsync(["backup", Backup, .. here])).ShouldContain("Reservekopie gemaakt");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Backup).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, "it holds everything");
        BackupMade.Of((await store.Delivery.NewestAuditAsync(BackupMade.Action, Cancellation)).ShouldNotBeNull()).Bytes.ShouldBe(new FileInfo(Backup).Length);
        await store.Delivery.RecordAsync(Caller.Program("test"), "test.later", "after the backup", "done", Cancellation);
        Done(await Program.RunAsync(["restore", Backup, .. there])).ShouldContain("teruggezet en gecontroleerd");
        Done(await Program.RunAsync(["audit", "verify", .. there])).ShouldContain($"heel: {before.AuditEntries} regels, laatste {before.AuditHead}");

        await using (var restored = await OpenAsync(there))
        {
            (await restored.TakeInventoryAsync(Cancellation)).IsSameAs(before).ShouldBeTrue();
            await restored.Delivery.RecordAsync(Caller.Program("test"), "test.later", "life goes on", "done", Cancellation);
        }

        var refused = await Program.RunAsync(["restore", Backup, .. there]);
        refused.ExitCode.ShouldBe(1);
        refused.Errors.ShouldContain("--force");
        Done(await Program.RunAsync(["restore", Backup, "--force", .. there]));
        await using var again = await OpenAsync(there);
        (await again.TakeInventoryAsync(Cancellation)).IsSameAs(before).ShouldBeTrue();
        Directory.GetFileSystemEntries(folder).Select(Path.GetFileName).Order().ShouldBe(onServer ? ["backup.maatstaf"] : ["backup.maatstaf", "here", "there"]);
    }

    [Fact]
    public async Task A_restore_waits_for_nobody_and_replaces_nothing_that_is_in_use()
    {
        var here = await PlaceAsync("here", onServer: false);
        await using var store = await OpenAsync(here);
        await FillAsync(store);
        Done(await Program.RunAsync(["backup", Backup, .. here]));
        var reading = store.OpenAccounts();
        await using (reading)
        {
            await reading.Database.BeginTransactionAsync(Cancellation);
            var refused = await Program.RunAsync(["restore", Backup, "--force", .. here]);
            refused.ExitCode.ShouldBe(1);
            refused.Errors.ShouldContain("in gebruik");
        }

        (await store.Delivery.VerifyAuditAsync(ct: Cancellation)).FirstWrong.ShouldBeNull();
    }

    [Fact]
    public async Task A_backup_that_was_changed_or_is_something_else_is_refused()
    {
        var here = await PlaceAsync("here", onServer: false);
        await using (var store = await OpenAsync(here))
            await FillAsync(store);
        Done(await Program.RunAsync(["backup", Backup, .. here]));
        using (var zip = ZipFile.Open(Backup, ZipArchiveMode.Update))
        {
            var inventory = zip.GetEntry("inventory.json")!;
            string text;
            using (var reader = new StreamReader(inventory.Open()))
                text = (await reader.ReadToEndAsync(Cancellation)).Replace("\"edition\": 1", "\"edition\": 2", StringComparison.Ordinal);
            inventory.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("inventory.json").Open());
            await writer.WriteAsync(text);
        }

        await RefusedAsync("bevat niet wat er");
        await File.WriteAllTextAsync(Backup, "a letter", Cancellation);
        await RefusedAsync("geen reservekopie");
        File.Delete(Backup);
        await RefusedAsync("is er niet");

        async Task RefusedAsync(string sentence)
        {
            var there = await PlaceAsync("there", onServer: false);
            var refused = await Program.RunAsync(["restore", Backup, .. there]);
            (refused.ExitCode, refused.Output).ShouldBe((1, string.Empty));
            refused.Errors.ShouldContain(sentence);
            File.Exists(Path.Combine(there[1], "maatstaf.db")).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task An_audit_log_that_was_changed_is_told_and_not_backed_up()
    {
        var here = await PlaceAsync("here", onServer: false);
        await using (var store = await OpenAsync(here))
            await FillAsync(store);
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={here[1]}/maatstaf.db;Pooling=false"))
        {
            await connection.OpenAsync(Cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "drop trigger no_update_of_audit_entry; update audit_entry set actor = 'nobody' where number = 2";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        var verified = await Program.RunAsync(["audit", "verify", .. here]);
        (verified.ExitCode, verified.Output).ShouldBe((1, string.Empty));
        verified.Errors.ShouldContain("regel 2");
        var backup = await Program.RunAsync(["backup", Backup, .. here]);
        backup.ExitCode.ShouldBe(1);
        File.Exists(Backup).ShouldBeFalse();
    }

    [Fact]
    public async Task A_place_without_data_is_not_made_by_looking_at_it()
    {
        var nowhere = await PlaceAsync("nowhere", onServer: false);
        (await Program.RunAsync(["audit", "verify", .. nowhere])).ExitCode.ShouldBe(1);
        (await Program.RunAsync(["backup", Backup, .. nowhere])).ExitCode.ShouldBe(1);
        Directory.Exists(nowhere[1]).ShouldBeFalse();
    }

    private async Task<string[]> PlaceAsync(string name, bool onServer) =>
        onServer ? ["--database", await server.CreateDatabaseAsync()] : ["--data", Path.Combine(folder, name)];

    private static Task<ReturnStore> OpenAsync(string[] place) => place[0] == "--database"
        ? ReturnStore.OpenPostgresAsync(place[1], TimeProvider.System, Cancellation)
        : ReturnStore.OpenSqliteAsync(Path.Combine(place[1], "maatstaf.db"), TimeProvider.System, Cancellation);

    private static async Task FillAsync(ReturnStore store)
    {
        byte[] figures = "indicator,year\n"u8.ToArray();
        await store.Delivery.ChangeAsync(Caller.Program("test"), "test.fill", "all", change =>
        {
            change.Put(new OrganisationEntry(Town, "Duinrode", false, true, 0));
            change.Put(new EditionRecord(new Edition(2026), EditionState.Frozen, null, 0));
            change.Add(new FrozenEdition
            {
                Edition = new Edition(2026),
                Number = 1,
                Statistics = figures,
                Hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(figures)),
                Reason = string.Empty,
                Counted = [new(Town, 0)],
                At = change.Now,
                By = "test",
            });
        }, Cancellation);
        await store.Delivery.RecordAsync(Caller.Program("test"), "test.record", "second", "done", Cancellation);
    }

    private static string Done((int ExitCode, string Output, string Errors) run)
    {
        run.ExitCode.ShouldBe(0, run.Errors);
        return run.Output;
    }
}
