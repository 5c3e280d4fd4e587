using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Maatstaf.Delivery.People;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Nodes_Tests;

/// <summary>
/// The primary is killed under ten writes a second and the standby is promoted: what was confirmed is there, pages that are published stay
/// readable, and no node is started again.
/// </summary>
public sealed class FailoverTests
{
    private const int WritesPerSecond = 10;

    /// <summary>A generous limit; how long it took is printed, and the campaign holds it to half a minute.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2), Promised = TimeSpan.FromSeconds(30);
    private static readonly string[] Pages = ["/", "/edities/2025", "/indicatoren/ict.cost-per-inhabitant"];

    private static bool IsLong => Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task When_the_primary_is_killed_the_standby_goes_on_with_all_that_was_confirmed_while_published_pages_stay_readable()
    {
        await using var server = await ReplicatedServer.StartAsync();
        await using var nodes = await TwoNodes.StartAsync(server.Database, static async (store, ct) =>
        {
            await People.AddAsync(store, "noor", Role.Coordinator, SmallCountry.Village(1), ct);
            await People.AddAsync(store, "sam", Role.Coordinator, SmallCountry.Village(2), ct);
            await FirstPublication.PrepareAsync(store, ct);
        });
        await FirstPublication.MakeAsync(nodes.First);
        await UntilShownAsync(nodes);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        LineWriter[] writers = [await LineWriter.OpenAsync(nodes.First, "noor", SmallCountry.Village(1)), await LineWriter.OpenAsync(nodes.Second, "sam", SmallCountry.Village(2))];
        Reader[] readers = [new(nodes.First), new(nodes.Second)];
        var working = writers.Select(writer => writer.WorkAsync(TimeSpan.FromSeconds((double)writers.Length / WritesPerSecond), stop.Token)).Concat(readers.Select(reader => reader.WorkAsync(stop.Token))).ToArray();
        await UntilAsync(() => writers.All(static writer => writer.Confirmed.Count >= (IsLong ? 100 : 10)));

        var clock = Stopwatch.StartNew();
        server.KillPrimary();
        await server.PromoteAsync();
        var promoted = clock.Elapsed;
        var before = writers.Select(static writer => writer.Confirmed.Count).ToArray();
        var back = new TimeSpan[writers.Length];
        for (var number = 0; number < writers.Length; number++)
        {
            var writer = writers[number];
            var had = before[number];
            await UntilAsync(() => writer.Confirmed.Count > had);
            back[number] = clock.Elapsed;
        }

        await UntilAsync(() => writers.All(writer => writer.Confirmed.Count >= before.Max() + 10));
        await stop.CancelAsync();
        await Task.WhenAll(working);

        var confirmed = 0;
        foreach (var writer in writers)
        {
            var kept = await writer.KeptInAsync(nodes.Store, Cancellation);
            writer.Confirmed.ShouldAllBe(write => kept.Contains(write.Amount), "a confirmed write is missing");
            confirmed += writer.Confirmed.Count;
        }

        (await nodes.Store.Delivery.VerifyAuditAsync(ct: Cancellation)).FirstWrong.ShouldBeNull();
        readers.ShouldAllBe(static reader => reader.Failures.IsEmpty);
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(
            $"primary killed, standby promoted after {promoted.TotalSeconds:F1} s; writing went on at the nodes after {back[0].TotalSeconds:F1} and {back[1].TotalSeconds:F1} s; {confirmed} writes confirmed, 0 lost, {writers.Sum(static writer => writer.Refused)} refused meanwhile; {readers.Sum(static reader => reader.Read)} published pages read, 0 failed, slowest {readers.Max(static reader => reader.Slowest).TotalMilliseconds:F0} ms"));
        if (IsLong)
            back.Max().ShouldBeLessThan(Promised);
    }

    private static async Task UntilShownAsync(TwoNodes nodes)
    {
        foreach (var node in (Node[])[nodes.First, nodes.Second])
        {
            using var browser = new Browser(node.Address);
            var clock = Stopwatch.StartNew();
            while ((await browser.GetAsync(Pages[^1])).Status != HttpStatusCode.OK)
            {
                clock.Elapsed.ShouldBeLessThan(Patience);
                await Task.Delay(TimeSpan.FromMilliseconds(20), Cancellation);
            }
        }
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

    /// <summary>Somebody without an account who reads published pages all the time.</summary>
    private sealed class Reader(Node node)
    {
        public ConcurrentQueue<string> Failures { get; } = [];

        public int Read { get; private set; }

        public TimeSpan Slowest { get; private set; }

        public async Task WorkAsync(CancellationToken stop)
        {
            using var browser = new Browser(node.Address);
            while (!stop.IsCancellationRequested)
            {
                var page = Pages[Read % Pages.Length];
                var clock = Stopwatch.StartNew();
                var answer = await browser.GetAsync(page);
                if (answer.Status != HttpStatusCode.OK)
                    Failures.Enqueue($"{page}: {answer.Status}");
                Slowest = clock.Elapsed > Slowest ? clock.Elapsed : Slowest;
                Read++;
                await Task.Delay(TimeSpan.FromMilliseconds(50), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
