using System.Diagnostics;
using System.Security.Cryptography;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.People;
using Maatstaf.Intake;
using Maatstaf.Situations;
using Maatstaf.Storage;
using Maatstaf.Storage_Tests;
using Maatstaf.Vocabulary;

namespace Maatstaf.Nodes_Tests;

/// <summary>
/// The drill: a backup is made under ten writes a second, the machine is lost, and the site goes on from the backup elsewhere. MAATSTAF_LONG=1 does
/// it with the invented country of 342 municipalities and 3.4 million lines.
/// </summary>
public sealed class DrillTests(PostgresServer server) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2), Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan MostLost = TimeSpan.FromMinutes(5), LongestAway = TimeSpan.FromMinutes(15);
    private readonly string folder = Directory.CreateTempSubdirectory("maatstaf-drill-").FullName;

    private static bool IsLong => Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Backup => Path.Combine(folder, "backup.zip");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_was_confirmed_before_a_backup_began_is_there_after_the_machine_is_lost(string kind)
    {
        var here = await PlaceAsync(kind, "here");
        var village = await FillAsync(here);
        LineWriter writer;
        DateTimeOffset begun;
        TimeSpan took;
        string[] hashes;
        await using (var node = await Node.StartAsync(here))
        {
            writer = await LineWriter.OpenAsync(node, "noor", village);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            var working = writer.WorkAsync(Pause, stop.Token);
            await UntilAsync(() => writer.Confirmed.Count >= 20);
            begun = DateTimeOffset.UtcNow;
            var clock = Stopwatch.StartNew();
            await DoneAsync("backup", Backup, here);
            took = clock.Elapsed;
            var known = writer.Confirmed.Count;
            await UntilAsync(() => writer.Confirmed.Count >= known + 5);
            await node.KillAsync();
            await stop.CancelAsync();
            await working;
        }

        await using (var lost = await OpenAsync(here))
            hashes = await HashesAsync(lost);
        var away = Stopwatch.StartNew();
        var there = await PlaceAsync(kind, "there");
        await DoneAsync("restore", Backup, there);
        var restored = away.Elapsed;
        await using (await Node.StartAsync(there))
            away.Stop();

        await using var store = await OpenAsync(there);
        var kept = await writer.KeptInAsync(store, Cancellation);
        var lostWrites = writer.Confirmed.Where(write => !kept.Contains(write.Amount)).ToArray();
        lostWrites.ShouldAllBe(write => write.Begun > begun, "a write that was confirmed before the backup began is missing");
        (await HashesAsync(store)).ShouldBe(hashes);
        (await store.Delivery.VerifyAuditAsync(ct: Cancellation)).FirstWrong.ShouldBeNull();
        var lines = (await store.DescribeAsync(Cancellation)).ShouldNotBeNull().Lines;
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(
            $"{kind}, {lines} lines: backup in {took.TotalSeconds:F1} s of {new FileInfo(Backup).Length / 1e6:F1} MB; restored in {restored.TotalSeconds:F1} s, the site answers after {away.Elapsed.TotalSeconds:F1} s (RTO); {writer.Confirmed.Count} writes confirmed, {lostWrites.Length} of them after the backup began and gone with the machine"));
        if (!IsLong)
            return;
        took.ShouldBeLessThan(MostLost);
        away.Elapsed.ShouldBeLessThan(LongestAway);
    }

    private async Task<string[]> PlaceAsync(string kind, string name) =>
        kind == "sqlite" ? ["--data", Path.Combine(folder, name)] : ["--database", await server.CreateDatabaseAsync()];

    private static Task<ReturnStore> OpenAsync(string[] place) => place[0] == "--database"
        ? ReturnStore.OpenPostgresAsync(place[1], TimeProvider.System, Cancellation)
        : ReturnStore.OpenSqliteAsync(Path.Combine(place[1], "maatstaf.db"), TimeProvider.System, Cancellation);

    /// <summary>A country, a coordinator, an edition that is delivered and one that was frozen.</summary>
    private async Task<OrganisationCode> FillAsync(string[] place)
    {
        await using var store = await OpenAsync(place);
        if (IsLong)
            await KeepLargeAsync(store);
        else
            await SmallCountry.KeepAsync(store, Cancellation);
        var village = (await store.Delivery.OrganisationsAsync(Cancellation)).First(static known => !known.IsPartnership).Code;
        await People.AddAsync(store, "noor", Role.Coordinator, village, Cancellation);
        byte[] figures = "indicator,year\n"u8.ToArray();
        await store.Delivery.ChangeAsync(Caller.Program("test"), "edition.freeze", "2015", change =>
        {
            var edition = new Edition(2015);
            change.Put(new EditionRecord(edition, EditionState.Frozen, null, 0));
            change.Add(new FrozenEdition
            {
                Edition = edition,
                Number = 1,
                Statistics = figures,
                Hash = Convert.ToHexStringLower(SHA256.HashData(figures)),
                Reason = string.Empty,
                Counted = [new(village, 0)],
                At = change.Now,
                By = "test",
            });
        }, Cancellation);
        return village;
    }

    private async Task KeepLargeAsync(ReturnStore store)
    {
        var package = Path.Combine(folder, "country");
        if (!Directory.Exists(package))
        {
            using var making = Process.Start(new ProcessStartInfo(ProgramOf("Country"), ["--out", package]))!;
            await making.WaitForExitAsync(Cancellation);
        }

        var reading = PackageReader.Read(package, Country.Catalogue, keepDetails: true);
        await store.KeepAsync(Caller.Program("test"), reading.Data.ShouldNotBeNull(), "country", Country.Catalogue, ct: Cancellation);
        await store.Delivery.ChangeAsync(Caller.Program("test"), "edition.open", "2026", static change => change.Put(new EditionRecord(SmallCountry.Open, EditionState.Open, null, 0)), Cancellation);
    }

    private static string ProgramOf(string bench)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(here.Parent!.Parent!.Parent!.Parent!.Parent!.FullName, "bench", bench, "bin", here.Parent.Name, here.Name, $"Maatstaf.Bench.{bench}");
    }

    private static async Task<string[]> HashesAsync(ReturnStore store) => [.. (await store.Delivery.FrozenAsync(new Edition(2015), Cancellation)).Select(static version => version.Hash)];

    private static async Task DoneAsync(string command, string file, string[] place)
    {
        var (exitCode, said) = await Node.CommandAsync([command, file, .. place]);
        exitCode.ShouldBe(0, said);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        var clock = Stopwatch.StartNew();
        while (!holds())
        {
            clock.Elapsed.ShouldBeLessThan(Patience);
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancellation);
        }
    }
}
