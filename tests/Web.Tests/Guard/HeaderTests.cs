using System.Net;
using Maatstaf.Delivery.People;
using Maatstaf.Pages;
using Maatstaf.Pages_Tests;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Access;
using Maatstaf.Web_Tests.Desk;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Maatstaf.Web_Tests.Guard;

/// <summary>Every answer there is, from every route and for every fault, tells the browser what it may do.</summary>
public sealed class HeaderTests(DeskSite site) : IClassFixture<DeskSite>
{
    private static readonly (string Name, string Value)[] Always =
    [
        ("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    [Fact]
    public async Task Every_answer_of_every_route_carries_every_header()
    {
        await site.AddAccountAsync("ieder@guard.example", DeskSite.For(Role.Administrator), DeskSite.For(Role.Team), DeskSite.For(Role.Coordinator, "GM9001"));
        using var browser = await site.SignInAsync("ieder@guard.example");
        using var stranger = site.NewBrowser();
        var statuses = new HashSet<HttpStatusCode>();
        foreach (var route in site.Routes)
        {
            var address = AddressOf(route);
            // The same code answers in both languages.
            HttpMethod[] methods = address.StartsWith("/en/", StringComparison.Ordinal) ? [HttpMethod.Get] : [HttpMethod.Get, HttpMethod.Post, HttpMethod.Put, HttpMethod.Trace];
            foreach (var method in methods)
            {
                foreach (var reader in (Browser[])[browser, stranger])
                {
                    // Who signs out here comes in again for the next route.
                    if (reader == browser && !browser.Cookies.ContainsKey("__Host-maatstaf"))
                        await browser.FillInAsync("/inloggen", "/inloggen", ("email", "ieder@guard.example"), ("wachtwoord", DeskSite.Password));
                    using var request = new HttpRequestMessage(method, address);
                    statuses.Add(Check(await reader.SendAsync(request), $"{method} {address}"));
                }
            }
        }

        statuses.ShouldBeSubsetOf(
        [
            HttpStatusCode.OK, HttpStatusCode.SeeOther, HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed,
        ]);
        statuses.Count.ShouldBe(6);
    }

    [Fact]
    public async Task Every_page_and_file_that_everyone_may_have_carries_every_header()
    {
        using var browser = site.NewBrowser();
        var files = new SiteFiles(Sample.Content);
        var paths = Enum.GetValues<Language>().SelectMany(language => SiteMap.Of(Sample.Content).Pages.Select(static page => page.Path).Concat(files.PathsIn(language)).Select(path => Address.In(language, path)));
        foreach (var address in paths.Concat(SiteAssets.All.Select(static asset => $"/assets/{asset.Name}")).Concat(["/niets", "/en/niets.csv", "/assets/niets.js", "/%2f", "/a%2f..%2fb", "/health/live", "/health/ready"]))
        {
            var answer = await browser.GetAsync(address);
            Check(answer, address);
            answer.SetCookies.ShouldBeEmpty(address);
        }
    }

    [Fact]
    public async Task What_the_server_refuses_before_the_site_sees_it_is_answered_with_nothing()
    {
        using var browser = site.NewBrowser();
        var answer = await browser.GetAsync("/%00");
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Bytes.ShouldBeEmpty();
        answer.SetCookies.ShouldBeEmpty();
        answer.Headers.ShouldNotContainKey("Server");
    }

    [Fact]
    public async Task A_form_that_is_too_large_and_a_fault_carry_every_header()
    {
        await site.AddAccountAsync("groot@guard.example");
        using var browser = await site.SignInAsync("groot@guard.example");
        var secret = (await browser.GetAsync("/account")).Secret;
        var tooLarge = await browser.PostAsync("/account/naam", static request => request.Headers.ExpectContinue = true, ("formulier", secret), ("naam", new string('x', 9_000_000)));
        Check(tooLarge, "too large").ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Every_cookie_is_bound_to_this_host_hidden_from_scripts_and_not_sent_from_elsewhere()
    {
        await site.AddAccountAsync("koek@guard.example", DeskSite.For(Role.Coordinator, "GM9001"));
        using var browser = await site.SignInAsync("koek@guard.example");
        var set = new List<string>();
        foreach (var address in (string[])["/account", "/inloggen", "/inloggen/vergeten", "/account/bewijs", "/uitnodiging?code=onzin", "/nergens"])
            set.AddRange((await browser.GetAsync(address)).SetCookies);
        using var fresh = site.NewBrowser();
        set.AddRange((await fresh.GetAsync("/inloggen")).SetCookies);
        set.ShouldNotBeEmpty();
        set.ShouldAllBe(static cookie => IsSafe(cookie));
    }

    private static HttpStatusCode Check(Answer answer, string what)
    {
        foreach (var (name, value) in Always)
            answer.Headers.GetValueOrDefault(name).ShouldBe(value, $"{what}: {answer.Status}, {name}");
        var policy = answer.Headers.GetValueOrDefault("Content-Security-Policy").ShouldNotBeNull($"{what}: {answer.Status}");
        foreach (var part in (string[])["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'", "script-src 'self';", "style-src 'self';"])
            policy.ShouldContain(part, customMessage: what);
        policy.ShouldNotContain("unsafe", customMessage: what);
        policy.ShouldNotContain("*", customMessage: what);
        answer.Headers.GetValueOrDefault("Permissions-Policy").ShouldNotBeNull(what).ShouldContain("camera=()");
        answer.Headers.ShouldNotContainKey("Server", what);
        answer.Headers.ShouldNotContainKey("X-Powered-By", what);
        // What is published may be asked for by every page, and no cookie goes with it.
        if (answer.Headers.ContainsKey("API-Version"))
            answer.SetCookies.ShouldBeEmpty(what);
        else
            answer.Headers.ShouldNotContainKey("Access-Control-Allow-Origin", what);
        if (answer.Bytes.Length > 0)
            answer.Headers.ShouldContainKey("Content-Type", what);
        if (answer.Headers.GetValueOrDefault("Content-Type") is { } type && type.StartsWith("text/", StringComparison.Ordinal))
            type.ShouldContain("charset=utf-8", customMessage: what);
        answer.SetCookies.ShouldAllBe(static cookie => IsSafe(cookie), what);
        return answer.Status;
    }

    private static bool IsSafe(string cookie)
    {
        var parts = cookie.Split("; ");
        return parts[0].StartsWith("__Host-", StringComparison.Ordinal)
            && ((string[])["path=/", "secure", "httponly", "samesite=lax"]).All(part => parts.Contains(part, StringComparer.OrdinalIgnoreCase))
            && !parts.Any(static part => part.StartsWith("domain=", StringComparison.OrdinalIgnoreCase));
    }

    private static string AddressOf(RouteEndpoint route) => "/" + string.Join('/', route.RoutePattern.PathSegments.Select(static segment => string.Concat(segment.Parts.Select(static part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart { Name: RouteAct.Organisation } => "GM9001",
        RoutePatternParameterPart { Name: "year" or "edition" or "editie" or "jaar" } => "2025",
        _ => "onbekend",
    }))));
}
