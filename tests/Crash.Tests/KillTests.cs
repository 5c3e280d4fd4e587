using Maatstaf.CrashWorker;
using Maatstaf.Storage_Tests;

namespace Maatstaf.Crash_Tests;

/// <summary>
/// kill -9 at random moments: after each, every action is wholly there or wholly not, and nothing that was confirmed is missing.
/// A few kills in every run of the tests; MAATSTAF_LONG=1 makes it 200 for each operation and database.
/// </summary>
public sealed class KillTests(PostgresServer server)
{
    private const int KillsBetweenReports = 50, MostKillsUntilCaught = 50;

    private static int Kills => Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1" ? 200 : 3;

    public static TheoryData<string, string> Operations
    {
        get
        {
            var operations = new TheoryData<string, string>();
            foreach (var kind in (string[])["sqlite", "postgres"])
            {
                foreach (var operation in (string[])["upload", "submit", "approve", "freeze", "backup", "reports"])
                    operations.Add(kind, operation);
            }

            return operations;
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task After_a_kill_an_action_is_wholly_there_or_wholly_not(string kind, string operation)
    {
        var lost = await CampaignAsync(kind, operation, confirmsFirst: false);
        lost.ShouldBe(0, "something that was confirmed to a user is missing");
    }

    [Theory]
    [InlineData("sqlite", "submit")]
    [InlineData("postgres", "submit")]
    [InlineData("sqlite", "backup")]
    public async Task Somebody_who_confirms_before_it_is_on_disk_is_caught(string kind, string operation)
    {
        var lost = await CampaignAsync(kind, operation, confirmsFirst: true);
        lost.ShouldBeGreaterThan(0, "the harness must see a loss when there is one");
    }

    private async Task<int> CampaignAsync(string kind, string operation, bool confirmsFirst)
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("maatstaf-crash-").FullName;
        var place = new Place(kind, kind == "sqlite" ? folder : await server.CreateDatabaseAsync());
        var work = new Work(place, folder, operation, confirmsFirst);
        var backups = new Backups(work, server);
        var kills = confirmsFirst ? MostKillsUntilCaught : Kills;
        var lifespan = new Lifespan(new Random(operation.Length + kills));
        var (lost, round, slowest) = (0, 0, TimeSpan.Zero);
        // Who has the planted fault has shown enough with the first loss.
        for (var kill = 1; kill <= kills && !(confirmsFirst && lost > 0); kill++)
        {
            var killed = await Victim.RunAsync(work, round + 1, lifespan.Draw());
            lifespan.LearnFrom(killed.Rounds);
            slowest = killed.Ready > slowest ? killed.Ready : slowest;
            await using (var store = await place.OpenAsync())
                round = await Remains.LookAsync(store, operation, ct);
            lost += killed.Confirmed > round ? 1 : 0;
            lost += await backups.LookAsync(killed.Kept, ct);
            if (kill % KillsBetweenReports == 0 || kill == kills || (confirmsFirst && lost > 0))
                TestContext.Current.TestOutputHelper?.WriteLine($"{kind} {operation}: {kill} kills, {round} rounds, {backups.Halves} backups killed half-way, {backups.Restored} restored, {lost} lost, ready again within {slowest.TotalSeconds:F1} s");
        }

        Directory.Delete(folder, recursive: true);
        return lost;
    }
}
