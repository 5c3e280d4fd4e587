using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Desk;
using Maatstaf.Web_Tests.Guard;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>A program of a municipality reads its return and fills the draft through the API, and nothing else.</summary>
public sealed class ClientTests : IAsyncLifetime
{
    private const string Rows = """{ "rows": [ { "table": "profiles", "line": "profile", "cells": { "inhabitants": "20000" } }, { "table": "software", "line": "1", "cells": { "category": "software.front-office", "amount_eur": "200000.00", "hosting": "saas" } } ] }""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-clients-");
    private readonly MovableClock clock = new();
    private readonly FakeScanner scanner = new(new IPEndPoint(IPAddress.Loopback, 0));
    private ReturnStore store = null!;
    private CountrySite site = null!;
    private Browser coordinator = null!;
    private Browser program = null!;

    private OrganisationCode Own => site.Municipalities[0];

    private OrganisationCode Other => site.Municipalities[1];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, Stop);
        site = await CountrySite.OpenAsync(store, municipalities: 2, clock: clock, scanner: scanner.Place);
        coordinator = await site.SignInAsync(Own);
        program = site.NewBrowser();
    }

    public async ValueTask DisposeAsync()
    {
        program.Dispose();
        coordinator.Dispose();
        await site.DisposeAsync();
        await store.DisposeAsync();
        await scanner.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_program_fills_the_draft_that_the_coordinator_then_sees()
    {
        var token = await TokenAsync(await MakeAsync("returns:read", "returns:write"));
        var before = await AskAsync(HttpMethod.Get, ReturnOf(Own), token);
        before.Status.ShouldBe(HttpStatusCode.OK, before.Body);
        JsonNode.Parse(before.Body)!["rows"]!.AsArray().ShouldBeEmpty();

        var put = await PutAsync(ReturnOf(Own), token, Rows, before.Headers["ETag"]);
        put.Status.ShouldBe(HttpStatusCode.OK, put.Body);
        var after = await AskAsync(HttpMethod.Get, ReturnOf(Own), token);
        (after.Body, after.Headers["ETag"]).ShouldBe((put.Body, put.Headers["ETag"]));
        JsonNode.Parse(after.Body)!["rows"]!.AsArray().Select(static row => $"{row!["table"]} {row["line"]}").ShouldBe(["profiles profile", "software 1"]);
        ((string)JsonNode.Parse(after.Body)!["changedBy"]!).ShouldBe("Boekhoudpakket (API)");
        (await coordinator.GetAsync($"/levering/{CountrySite.Edition}/{Own}/software")).Body.ShouldContain("200.000,00");
        JsonNode.Parse((await AskAsync(HttpMethod.Get, $"/organisations/{Own}/returns", token)).Body)!["items"]![0]!["state"]!.GetValue<string>().ShouldBe("draft");
    }

    [Fact]
    public async Task What_is_sent_twice_changes_once_and_what_another_changed_is_never_overwritten()
    {
        var token = await TokenAsync(await MakeAsync("returns:read", "returns:write"));
        var tag = (await AskAsync(HttpMethod.Get, ReturnOf(Own), token)).Headers["ETag"];
        var first = await PutAsync(ReturnOf(Own), token, Rows, tag);
        var again = await PutAsync(ReturnOf(Own), token, Rows, tag);
        (again.Status, again.Body).ShouldBe((HttpStatusCode.OK, first.Body));

        var stale = await PutAsync(ReturnOf(Own), token, Rows.Replace("200000.00", "250000.00", StringComparison.Ordinal), tag);
        stale.Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await PutAsync(ReturnOf(Own), token, Rows, tag: null)).Status.ShouldBe((HttpStatusCode)428);
        (await AskAsync(HttpMethod.Get, ReturnOf(Own), token)).Body.ShouldBe(first.Body);
    }

    [Fact]
    public async Task All_mistakes_of_a_delivery_come_at_once_and_nothing_changes()
    {
        var token = await TokenAsync(await MakeAsync("returns:read", "returns:write"));
        var before = await AskAsync(HttpMethod.Get, ReturnOf(Own), token);
        var shape = await PutAsync(ReturnOf(Own), token, """{ "rows": [ { "table": "sofware", "line": "1", "cells": {} }, { "table": "software", "line": "1", "cells": { "amount_eur": 12.5, "bedrag": "1" } } ] }""", before.Headers["ETag"]);
        ErrorsOf(shape).ShouldBe(["rows[0].table B003", "rows[1].cells.amount_eur B007", "rows[1].cells.bedrag B004"]);

        var content = await PutAsync(ReturnOf(Own), token, Rows.Replace("200000.00", "veel", StringComparison.Ordinal).Replace("software.front-office", "software.elders", StringComparison.Ordinal), before.Headers["ETag"]);
        ErrorsOf(content).Select(static error => error.Split(' ')[0]).ShouldBe(["software/1/amount_eur", "software/1/category"], ignoreOrder: true);
        content.Body.ShouldNotContain("1.234,50", customMessage: "a program writes a decimal point");
        (await PutAsync(ReturnOf(Own), token, "{", before.Headers["ETag"])).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await AskAsync(HttpMethod.Get, ReturnOf(Own), token)).Body.ShouldBe(before.Body);
    }

    [Fact]
    public async Task A_data_package_is_delivered_as_it_is_downloaded()
    {
        var token = await TokenAsync(await MakeAsync("returns:read", "returns:write"));
        await PutAsync(ReturnOf(Own), token, Rows, (await AskAsync(HttpMethod.Get, ReturnOf(Own), token)).Headers["ETag"]);
        var package = (await coordinator.GetAsync($"/levering/{CountrySite.Edition}/{Own}/concept.zip")).Bytes;
        var emptied = await PutAsync(ReturnOf(Own), token, Rows.Replace("200000.00", "1.00", StringComparison.Ordinal), (await AskAsync(HttpMethod.Get, ReturnOf(Own), token)).Headers["ETag"]);

        var put = await AskAsync(HttpMethod.Put, ReturnOf(Own), token, request => Fill(request, new ByteArrayContent(package), "application/zip", emptied.Headers["ETag"]));
        put.Status.ShouldBe(HttpStatusCode.OK, put.Body);
        JsonNode.Parse(put.Body)!["rows"]!.AsArray().Single(static row => (string)row!["table"]! == "software")!["cells"]!["amount_eur"]!.GetValue<string>().ShouldStartWith("200000");
        (await AskAsync(HttpMethod.Put, ReturnOf(Own), token, request => Fill(request, new StringContent("x"), "text/plain", put.Headers["ETag"]))).Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await AskAsync(HttpMethod.Put, ReturnOf(Own), token, request => Fill(request, new StringContent("x"), "application/zip", put.Headers["ETag"]))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task What_a_program_sends_goes_past_the_scanner_first()
    {
        var token = await TokenAsync(await MakeAsync("returns:read", "returns:write"));
        var before = await AskAsync(HttpMethod.Get, ReturnOf(Own), token);
        (await PutAsync(ReturnOf(Own), token, Rows.Replace("saas", FakeScanner.Harmful, StringComparison.Ordinal), before.Headers["ETag"])).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        scanner.Seen.Count.ShouldBe(1);
        await scanner.DisposeAsync();
        (await PutAsync(ReturnOf(Own), token, Rows, before.Headers["ETag"])).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await AskAsync(HttpMethod.Get, ReturnOf(Own), token)).Body.ShouldBe(before.Body);
        (await store.Delivery.AuditAsync(null, 50, Stop)).Where(static entry => entry.Action == "file.scan").Select(static entry => entry.Result).ShouldBe(["failed", "refused"]);
    }

    [Fact]
    public async Task Another_organisation_is_answered_like_one_that_does_not_exist()
    {
        var token = await TokenAsync(await MakeAsync("returns:read", "returns:write"));
        var foreign = await AskAsync(HttpMethod.Get, ReturnOf(Other), token);
        var absent = await AskAsync(HttpMethod.Get, $"/organisations/GM9999/returns/{CountrySite.Edition}", token);
        foreign.Status.ShouldBe(HttpStatusCode.NotFound);
        foreign.Body.Replace($"{Other}", "GM9999", StringComparison.Ordinal).ShouldBe(absent.Body);
        (await PutAsync(ReturnOf(Other), token, Rows, "\"x\"")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await AskAsync(HttpMethod.Get, $"/organisations/{Own}/returns/1999", token)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_a_token_or_with_one_for_something_else_nothing_is_told()
    {
        var (client, secret) = await MakeAsync("returns:read");
        var token = await TokenAsync((client, secret));
        (await AskAsync(HttpMethod.Get, ReturnOf(Own), token: null)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        var garbled = await AskAsync(HttpMethod.Get, ReturnOf(Own), "verzonnen");
        (garbled.Status, garbled.Headers["WWW-Authenticate"]).ShouldBe((HttpStatusCode.Unauthorized, "Bearer realm=\"Maatstaf\", error=\"invalid_token\""));
        var write = await PutAsync(ReturnOf(Own), token, Rows, "\"x\"");
        write.Status.ShouldBe(HttpStatusCode.Forbidden);
        write.Headers["WWW-Authenticate"].ShouldContain("scope=\"returns:write\"");

        clock.Moved = TimeSpan.FromMinutes(31);
        (await AskAsync(HttpMethod.Get, ReturnOf(Own), token)).Status.ShouldBe(HttpStatusCode.Unauthorized, "the token has ended");
        (await AskAsync(HttpMethod.Get, ReturnOf(Own), await TokenAsync((client, secret)))).Status.ShouldBe(HttpStatusCode.OK);
        clock.Moved = TimeSpan.FromDays(400);
        (await TryTokenAsync(client, secret)).Status.ShouldBe(HttpStatusCode.Unauthorized, "the program has ended");
    }

    [Fact]
    public async Task A_program_that_is_withdrawn_is_out_at_once()
    {
        var (client, secret) = await MakeAsync("returns:read");
        var token = await TokenAsync((client, secret));
        (await coordinator.GetAsync(Page)).Body.ShouldNotContain("nog nooit");
        (await coordinator.FillInAsync(Page, $"{Page}/intrekken", ("programma", client))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await AskAsync(HttpMethod.Get, ReturnOf(Own), token)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await TryTokenAsync(client, secret)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await coordinator.GetAsync(Page)).Body.ShouldContain("ingetrokken op");
        (await store.Delivery.AuditAsync(null, 50, Stop)).Select(static entry => $"{entry.Action} {entry.Result}").Where(static deed => deed.StartsWith("client.", StringComparison.Ordinal))
            .ShouldBe(["client.sign-in refused", "client.withdraw done", "client.sign-in done", "client.make done"]);
    }

    [Fact]
    public async Task The_secret_is_shown_once_and_kept_nowhere()
    {
        var (client, secret) = await MakeAsync("returns:read");
        (await coordinator.GetAsync(Page)).Body.ShouldNotContain(secret);
        var kept = await store.Delivery.ClientAsync(Guid.Parse(client), Stop);
        kept.ShouldNotBeNull().SecretHash.ShouldNotContain(secret);
        (await TryTokenAsync(client, "verzonnen")).Body.ShouldContain("invalid_client");
        (await TryTokenAsync(client, secret, ("scope", "returns:write"))).Body.ShouldContain("invalid_scope");
        (await TryTokenAsync(client, secret, ("grant_type", "password"))).Body.ShouldContain("unsupported_grant_type");
        (await program.GetAsync("/oauth/token")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_form_without_a_name_or_a_scope_says_so()
    {
        (await coordinator.FillInAsync(Page, Page, ("naam", ""), ("mag", "returns:read"))).Body.ShouldContain("hoogstens 80 tekens");
        (await coordinator.FillInAsync(Page, Page, ("naam", "Leeg"))).Body.ShouldContain("Kies wat het programma mag");
        await MakeAsync("returns:read");
        (await coordinator.FillInAsync(Page, Page, ("naam", "boekhoudpakket"), ("mag", "returns:read"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await store.Delivery.ClientsAsync(Own, Stop)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_tries_too_often_for_a_token_has_to_wait()
    {
        var (client, secret) = await MakeAsync("returns:read");
        Answer answer;
        var tries = 0;
        do
            answer = await TryTokenAsync(client, secret);
        while (answer.Status == HttpStatusCode.OK && ++tries < 100);
        answer.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        int.Parse(answer.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(1, 60);
    }

    private string Page => $"/organisaties/{Own}/programmas";

    private static string ReturnOf(OrganisationCode organisation) => $"/organisations/{organisation}/returns/{CountrySite.Edition}";

    private static IEnumerable<string> ErrorsOf(Answer answer)
    {
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, answer.Body);
        answer.Headers["Content-Type"].ShouldBe("application/problem+json");
        return JsonNode.Parse(answer.Body)!["errors"]!.AsArray().Select(static error => $"{error!["name"]} {error["code"]}");
    }

    private Task<(string Client, string Secret)> MakeAsync(params string[] scopes) => OwnProgram.MakeAsync(coordinator, Own, scopes);

    private Task<Answer> TryTokenAsync(string client, string secret, params (string Name, string Value)[] others) => OwnProgram.TryTokenAsync(program, client, secret, others);

    private Task<string> TokenAsync((string Client, string Secret) known) => OwnProgram.TokenAsync(program, known);

    private Task<Answer> PutAsync(string address, string token, string json, string? tag) =>
        AskAsync(HttpMethod.Put, address, token, request => Fill(request, new StringContent(json, Encoding.UTF8), "application/json", tag));

    private static void Fill(HttpRequestMessage request, HttpContent content, string mediaType, string? tag)
    {
        request.Content = content;
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-Match", tag).ShouldBeTrue();
    }

    private Task<Answer> AskAsync(HttpMethod method, string address, string? token, Action<HttpRequestMessage>? change = null) => OwnProgram.AskAsync(program, method, address, token, change);
}
