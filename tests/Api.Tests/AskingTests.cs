using System.Net.Http.Headers;

namespace Maatstaf.Api_Tests;

/// <summary>How is asked, and what is said when it is not right.</summary>
public sealed class AskingTests(ApiSite site) : IClassFixture<ApiSite>
{
    private const string Figures = "/editions/2025/versions/2/figures";

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once()
    {
        var refused = await site.AskAsync(Figures + "?indicator=ict.cost-per-horse&year=twintig&Page=2&page=0&pageSize=5000&sort=beauty&group=&state=known&state=withheld&fromYear=2024&toYear=2020");
        refused.Status.ShouldBe(400);
        refused.Json.GetProperty("errors").EnumerateArray().Select(static error => (error.GetProperty("name").GetString(), error.GetProperty("code").GetString())).ShouldBe(
        [
            ("Page", "P001"), ("page", "P005"), ("group", "P003"), ("indicator", "P004"), ("pageSize", "P005"), ("sort", "P004"), ("state", "P002"), ("year", "P005"), ("fromYear", "P006"),
        ], ignoreOrder: true);
    }

    [Theory]
    [InlineData(null, "nl", "De vraag klopt niet")]
    [InlineData("en", "en", "The question is not right")]
    [InlineData("en-GB,en;q=0.9,nl;q=0.2", "en", "The question is not right")]
    [InlineData("nl,en;q=0.5", "nl", "De vraag klopt niet")]
    [InlineData("fy", "nl", "De vraag klopt niet")]
    public async Task A_problem_is_told_in_the_language_of_the_asker(string? accepted, string language, string title)
    {
        var refused = await site.AskAsync("/editions?page=nul", accepted is null ? [] : [("Accept-Language", accepted)]);
        refused.Header("Content-Language").ShouldBe(language);
        refused.Json.GetProperty("title").GetString().ShouldBe(title);
    }

    [Fact]
    public async Task A_page_past_the_last_is_empty_and_leads_back()
    {
        var past = await site.AskAsync("/editions?page=1000000&pageSize=1000");
        past.Items.ShouldBeEmpty();
        past.Json.GetProperty("links").GetProperty("prev").GetString().ShouldBe("/api/v1/editions?pageSize=1000&page=1");
    }

    [Fact]
    public async Task Who_has_the_answer_gets_only_told_that_it_is_the_same()
    {
        var first = await site.AskAsync(Figures);
        (await site.AskAsync(Figures, ("If-None-Match", first.Header("ETag")))).Status.ShouldBe(304);
        (await site.AskAsync(Figures, ("If-None-Match", "W/" + first.Header("ETag")))).Status.ShouldBe(304);
        (await site.AskAsync(Figures, ("If-None-Match", "\"another\""))).Status.ShouldBe(200);
        (await site.AskAsync(Figures, ("If-Modified-Since", first.Header("Last-Modified")))).Status.ShouldBe(304);
        (await site.AskAsync(Figures, ("If-Modified-Since", "Wed, 01 Oct 2025 23:30:14 GMT"))).Status.ShouldBe(200);
        (await site.AskAsync(Figures, ("If-None-Match", "\"another\""), ("If-Modified-Since", first.Header("Last-Modified")))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/*", 200)]
    [InlineData("text/html,*/*;q=0.1", 200)]
    [InlineData("text/html", 406)]
    [InlineData("application/xml, application/json;q=0", 406)]
    public async Task An_answer_comes_in_the_form_that_is_accepted_or_not_at_all(string accepted, int status) =>
        (await site.AskAsync("/editions", ("Accept", accepted))).Status.ShouldBe(status);

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Nothing_can_be_changed_here(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/v1/editions") { Content = new StringContent("<a/>", MediaTypeHeaderValue.Parse("application/xml")) };
        var refused = new ApiAnswer(await site.Reader.SendAsync(request, Stop));
        refused.Status.ShouldBe(405);
        refused.Header("Allow").ShouldBe("GET, HEAD, OPTIONS");
        site.Description.Check(HttpMethod.Get, "/nowhere", refused);
    }

    [Fact]
    public async Task Every_answer_tells_the_browser_what_it_may_do()
    {
        foreach (var address in (string[])["", "/editions", "/openapi.json", "/nothing", "/editions?page=x"])
        {
            var answer = await site.AskAsync(address);
            answer.Header("Cache-Control").ShouldBe("no-store", address);
            answer.Header("Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
            answer.Header("Strict-Transport-Security").ShouldNotBeEmpty();
            answer.Header("X-Content-Type-Options").ShouldBe("nosniff");
            answer.Header("X-Frame-Options").ShouldBe("DENY");
            answer.Header("Access-Control-Allow-Origin").ShouldBe("*", address);
            answer.Header("Set-Cookie").ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_page_of_another_site_may_ask_whether_something_changed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/api/v1/editions");
        request.Headers.Add("Origin", "https://krant.example");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        var leave = new ApiAnswer(await site.Reader.SendAsync(request, Stop));
        leave.Status.ShouldBe(204);
        leave.Header("Access-Control-Allow-Headers").ShouldContain("If-None-Match");
        leave.Header("Access-Control-Allow-Credentials").ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_head_is_sent_to_who_asks_for_the_head()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/v1" + Figures);
        using var answer = await site.Reader.SendAsync(request, Stop);
        answer.Content.Headers.ContentLength!.Value.ShouldBeGreaterThan(1000);
        (await answer.Content.ReadAsByteArrayAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_operation_has_examples_and_every_member_is_explained()
    {
        foreach (var (path, item) in site.Description.Document["paths"]!.AsObject())
        {
            var operation = item!["get"]!;
            ((string?)operation["description"]).ShouldNotBeNullOrEmpty(path);
            operation["responses"]!["200"]!["content"]!.AsObject().ShouldAllBe(form => form.Value!["example"] != null || form.Value["schema"]!["format"] != null);
            foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
                (((string?)parameter!["description"])?.Length > 0 && parameter["example"] is not null).ShouldBeTrue($"{path} {parameter["name"]}");
        }

        foreach (var (name, schema) in site.Description.Document["components"]!["schemas"]!.AsObject())
            foreach (var (member, described) in schema!["properties"]?.AsObject() ?? [])
                (described!["$ref"] is not null || ((string?)described["description"])?.Length > 0).ShouldBeTrue($"{name}.{member}");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
