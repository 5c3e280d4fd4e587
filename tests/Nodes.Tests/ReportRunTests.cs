using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Storage_Tests;

namespace Maatstaf.Nodes_Tests;

/// <summary>A node that is killed while it makes reports: another goes on, and none is missing or made twice.</summary>
public sealed class ReportRunTests(PostgresServer server)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_whose_node_is_killed_is_completed_by_another_without_a_missing_or_double_report()
    {
        await using var nodes = await TwoNodes.StartAsync(server, static async (store, ct) => await People.AddAsync(store, "team", Role.Team, null, ct), second: false);
        var reports = nodes.Store.Delivery.Reports;
        using var team = await People.SignInAsync(nodes.First, "team");
        var page = await UntilAsync(() => team.GetAsync("/beheer/rapporten"), static page => page.Status == HttpStatusCode.OK && page.Body.Contains("<dl class=\"facts\">", StringComparison.Ordinal));
        (await team.PostAsync("/beheer/rapporten", ("formulier", page.Secret))).Status.ShouldBe(HttpStatusCode.SeeOther);
        await UntilAsync(() => reports.OfAsync(SmallCountry.Before, ct: Cancellation), static made => made.Any(static report => report.State == ReportState.Made));

        // Only the first node is there, so the run is its run.
        await nodes.First.KillAsync();
        var left = (await reports.OfAsync(SmallCountry.Before, ct: Cancellation)).Count(static report => report.State == ReportState.Wanted);
        left.ShouldBeGreaterThan(0, "the run was over before the node was killed");
        await nodes.StartSecondAsync();

        var clock = Stopwatch.StartNew();
        var made = await UntilAsync(() => reports.OfAsync(SmallCountry.Before, ct: Cancellation), static made => made.All(static report => report.State != ReportState.Wanted));
        made.ShouldAllBe(static report => report.State == ReportState.Made && report.IsKept);
        made.Select(static report => report.Key.Organisation).Distinct().Count().ShouldBe(SmallCountry.Villages);
        foreach (var report in made)
            Convert.ToHexStringLower(SHA256.HashData((await reports.FileAsync(report.Key, Cancellation)).ShouldNotBeNull())).ShouldBe(report.Hash);
        var told = (await nodes.Store.Delivery.AuditAsync(null, int.MaxValue, Cancellation)).Where(static entry => entry.Action == "reports.make").CountBy(static entry => entry.Object).ToArray();
        told.Length.ShouldBe(SmallCountry.Villages);
        told.ShouldAllBe(static village => village.Value == 1, "a report was made twice");
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"killed with {left} of {made.Count} reports to do; the other node had them {clock.Elapsed.TotalSeconds:F1} s after it was there, each once"));
    }

    private static async Task<T> UntilAsync<T>(Func<Task<T>> ask, Func<T, bool> holds)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var answer = await ask();
            if (holds(answer))
                return answer;
            clock.Elapsed.ShouldBeLessThan(Patience);
            await Task.Delay(TimeSpan.FromMilliseconds(50), Cancellation);
        }
    }
}
