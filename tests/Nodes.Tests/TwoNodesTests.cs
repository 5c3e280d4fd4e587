using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.People;
using Maatstaf.Storage_Tests;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Desk;
using Maatstaf.Web_Tests.Editorial;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Nodes_Tests;

/// <summary>Two real nodes on one database behave as one site. MAATSTAF_LONG=1 makes it 1 000 rounds of two editors.</summary>
public sealed class TwoNodesTests(PostgresServer server)
{
    /// <summary>A generous limit: how long it took is printed, and may not decide on a slow machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly OrganisationCode Village = SmallCountry.Village(1);
    private static readonly string Place = $"/levering/{SmallCountry.Open}/{Village}";

    private static int Rounds => Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1" ? 1000 : 40;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_browser_that_signed_in_at_one_node_is_signed_in_at_the_other_until_it_leaves()
    {
        await using var nodes = await TwoNodes.StartAsync(server, static async (store, ct) => await People.AddAsync(store, "noor", Role.Coordinator, Village, ct));
        using var here = await People.SignInAsync(nodes.First, "noor");
        using var there = People.At(nodes.Second, here);
        (await there.GetAsync(Place)).Status.ShouldBe(HttpStatusCode.OK);

        // The secret in a form of one node is known at the other.
        var form = await here.GetAsync("/account");
        form.Status.ShouldBe(HttpStatusCode.OK);
        using var again = People.At(nodes.Second, here);
        (await again.PostAsync("/uitloggen", ("formulier", form.Secret))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await here.GetAsync(Place)).Status.ShouldBe(HttpStatusCode.SeeOther, "who left at one node has left at the other");

        await using var accounts = nodes.Store.OpenAccounts();
        var key = (await accounts.DataProtectionKeys.ToListAsync(Cancellation)).ShouldHaveSingleItem();
        key.Xml.ShouldNotBeNull().ShouldContain("<sealed");
        key.Xml.ShouldNotContain("<masterKey");

        var (exitCode, said) = await Node.RefusedAsync("--database", nodes.Database);
        (exitCode, said.Contains("S115 ", StringComparison.Ordinal)).ShouldBe((1, true), said);
    }

    [Fact]
    public async Task Attempts_to_sign_in_are_counted_for_both_nodes_together()
    {
        await using var nodes = await TwoNodes.StartAsync(server, static async (store, ct) => await People.AddAsync(store, "noor", Role.Coordinator, Village, ct));
        using var here = new Browser(nodes.First.Address);
        using var there = new Browser(nodes.Second.Address);
        for (var attempt = 0; attempt < 5; attempt++)
            (await People.TryAsync(attempt % 2 == 0 ? here : there, "noor", "geraden")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        // The right password, and still not let in: the name is locked at each node.
        foreach (var node in (Node[])[nodes.First, nodes.Second])
        {
            using var browser = new Browser(node.Address);
            (await People.TryAsync(browser, "noor", "paars fietspad langs het kanaal")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }
    }

    [Fact]
    public async Task What_is_uploaded_at_one_node_is_taken_over_at_the_other()
    {
        await using var nodes = await TwoNodes.StartAsync(server, static async (store, ct) => await People.AddAsync(store, "noor", Role.Coordinator, Village, ct));
        using var here = await People.SignInAsync(nodes.First, "noor");
        using var there = People.At(nodes.Second, here);
        var workbook = await here.GetAsync($"{Place}/werkboek.xlsx");
        workbook.Status.ShouldBe(HttpStatusCode.OK);
        var page = await here.GetAsync($"{Place}/aanleveren");
        using var form = new MultipartFormDataContent { { new StringContent(page.Secret), "formulier" }, { new ByteArrayContent(workbook.Bytes), "bestand", "levering.xlsx" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Place}/aanleveren") { Content = form };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        var read = await here.SendAsync(request);
        read.Status.ShouldBe(HttpStatusCode.SeeOther, read.Body);

        var shown = await there.GetAsync(read.Location!);
        shown.Status.ShouldBe(HttpStatusCode.OK);
        shown.Body.ShouldContain("levering.xlsx");
        (await there.PostAsync(read.Location!, ("formulier", shown.Secret), ("doe", "overnemen"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await nodes.Store.Delivery.FilesAsync(Village, SmallCountry.Open.FiscalYear, Cancellation)).ShouldHaveSingleItem().Name.ShouldBe("levering.xlsx");
    }

    [Fact]
    public async Task What_one_node_publishes_and_what_counts_shows_at_the_other_within_two_seconds()
    {
        await using var nodes = await TwoNodes.StartAsync(server, static async (store, ct) =>
        {
            await People.AddAsync(store, "noor", Role.Coordinator, Village, ct);
            await FirstPublication.PrepareAsync(store, ct);
        });
        await FirstPublication.MakeAsync(nodes.First);
        var published = await UntilAsync(nodes.Second.Address, $"/edities/{SmallCountry.Before}/v1", static answer => answer.Status == HttpStatusCode.OK);

        using var noor = await People.SignInAsync(nodes.Second, "noor");
        var sharing = $"/levering/{SmallCountry.Open}/{Village}/delen";
        var before = (await noor.GetAsync(sharing)).Comparable;
        var counted = (await nodes.Store.Delivery.CountedAsync(Village, SmallCountry.Before.FiscalYear, Cancellation)).ShouldNotBeNull();
        var doubled = counted with { Software = [.. counted.Software.Select(static line => line with { Cents = line.Cents * 2 })] };
        await nodes.Store.Delivery.ChangeAsync(Caller.Program("test"), "return.approve", $"{Village}", change => change.Count(doubled), Cancellation);
        var approved = await UntilAsync(noor, sharing, answer => answer.Comparable != before);
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"seen at the other node: a published edition after {published.TotalSeconds:F2} s, an approval after {approved.TotalSeconds:F2} s"));
    }

    [Fact]
    public async Task Of_two_editors_at_two_nodes_one_wins_each_round_and_nothing_is_lost()
    {
        await using var nodes = await TwoNodes.StartAsync(server, static async (store, ct) =>
        {
            await People.AddAsync(store, "noor", Role.Coordinator, Village, ct);
            await People.AddAsync(store, "sam", Role.Coordinator, Village, ct);
        });
        using var noor = await People.SignInAsync(nodes.First, "noor");
        using var sam = await People.SignInAsync(nodes.Second, "sam");
        var editors = new[] { await SheetEditor.OpenAsync(noor, Village), await SheetEditor.OpenAsync(sam, Village) };
        Dictionary<string, string>? seen = null;
        var wins = new int[editors.Length];
        for (var round = 1; round <= Rounds; round++)
        {
            var amounts = editors.Select((_, editor) => ((round * 10) + editor).ToString(CultureInfo.InvariantCulture)).ToArray();
            var answers = await Task.WhenAll(editors.Select((editor, number) => editor.SaveAsync("1", seen, amounts[number])));
            answers.ShouldAllBe(static answer => answer == HttpStatusCode.OK || answer == HttpStatusCode.Conflict);
            var winners = answers.Index().Where(static answer => answer.Item == HttpStatusCode.OK).Select(static answer => answer.Index).ToArray();
            // A row that was not there yet has no other version: the second one gets a line of its own.
            if (round > 1)
                winners.Length.ShouldBe(1, $"round {round}: {string.Join(", ", answers)}");
            var row = (await nodes.Store.Delivery.DraftAsync(Village, SmallCountry.Open.FiscalYear, Cancellation)).ShouldNotBeNull().Content.Find("software", "1").ShouldNotBeNull();
            if (round > 1)
            {
                row["amount_eur"].ShouldBe(amounts[winners[0]], "what is kept is what the winner was told");
                wins[winners[0]]++;
            }

            seen = row.Cells.ToDictionary();
        }

        (await nodes.Store.Delivery.VerifyAuditAsync(ct: Cancellation)).FirstWrong.ShouldBeNull();
        TestContext.Current.TestOutputHelper?.WriteLine($"{Rounds} rounds of two editors at two nodes: {wins[0]} and {wins[1]} won, 0 lost");
    }

    private static async Task<TimeSpan> UntilAsync(Uri node, string address, Func<Answer, bool> holds)
    {
        using var browser = new Browser(node);
        return await UntilAsync(browser, address, holds);
    }

    private static async Task<TimeSpan> UntilAsync(Browser browser, string address, Func<Answer, bool> holds)
    {
        var clock = Stopwatch.StartNew();
        while (!holds(await browser.GetAsync(address)))
        {
            clock.Elapsed.ShouldBeLessThan(Patience, address);
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancellation);
        }

        return clock.Elapsed;
    }
}
