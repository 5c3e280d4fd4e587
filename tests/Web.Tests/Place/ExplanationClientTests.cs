using System.Net;
using System.Text.Json.Nodes;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Delivery;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Place;

/// <summary>A program of a municipality reads why it spends more or less than others, as its own pages say it.</summary>
public sealed class ExplanationClientTests : IAsyncLifetime
{
    private static readonly OrganisationCode Looker = OrganisationCode.Parse(GapCountry.Looker);
    private static readonly string Own = $"/organisations/{Looker}/explanations";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-explained-");
    private ReturnStore store = null!;
    private CountrySite site = null!;
    private Browser coordinator = null!;
    private Browser program = null!;

    public async ValueTask InitializeAsync()
    {
        store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, TestContext.Current.CancellationToken);
        site = await CountrySite.OpenAsync(store, GapCountry.Make(), GapCountry.Codes);
        coordinator = await site.SignInAsync(Looker);
        program = site.NewBrowser();
    }

    public async ValueTask DisposeAsync()
    {
        program.Dispose();
        coordinator.Dispose();
        await site.DisposeAsync();
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_causes_make_up_the_gap_to_the_last_bit_that_counts_and_a_withheld_group_is_not_there()
    {
        var explanations = await ReadAsync(Own + "?year=2024");
        explanations.Select(static one => (string)one!["group"]!).ShouldContain("all");
        explanations.Select(static one => (string)one!["group"]!).ShouldNotContain("small", "three municipalities are too few");
        foreach (var node in explanations.SelectMany(static one => one!["nodes"]!.AsArray()))
        {
            var gap = (double)node!["gap"]!;
            ((double)node["own"]! - (double)node["other"]!).ShouldBe(gap, 1e-9);
            node["effects"]!.AsArray().Sum(static effect => (double)effect!["perInhabitant"]!).ShouldBe(gap, 1e-6);
        }

        var all = explanations.Single(static one => (string)one!["group"]! == "all")!;
        var page = await coordinator.GetAsync($"/uw-gemeente/{Looker}/verschil?jaar=2024");
        page.Body.ShouldContain(((string)all["sentences"]![0]!["nl"]!).Replace("€", "&#x20AC;", StringComparison.Ordinal)[..20], customMessage: "the same sentence as on the page");
    }

    [Fact]
    public async Task What_is_of_another_or_of_a_year_without_it_is_not_there_and_another_scope_opens_nothing()
    {
        var token = await OwnProgram.TokenAsync(program, await OwnProgram.MakeAsync(coordinator, Looker, "explanations:read"));
        (await AskAsync(Own + "?year=1999", token)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await AskAsync(Own + "?year=vorig", token)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await AskAsync($"/organisations/{GapCountry.Newcomer}/explanations", token)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await AskAsync(Own, token: null)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync($"/organisations/{Looker}/returns", token)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>Asks until participants are protected, as a program does that is told to come back.</summary>
    private async Task<JsonArray> ReadAsync(string address)
    {
        var token = await OwnProgram.TokenAsync(program, await OwnProgram.MakeAsync(coordinator, Looker, "explanations:read"));
        Answer answer;
        do
            answer = await AskAsync(address, token);
        while (answer.Status == HttpStatusCode.ServiceUnavailable && answer.Headers.ContainsKey("Retry-After"));
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Body);
        return JsonNode.Parse(answer.Body)!["items"]!.AsArray();
    }

    private Task<Answer> AskAsync(string address, string? token) => OwnProgram.AskAsync(program, HttpMethod.Get, address, token);
}
