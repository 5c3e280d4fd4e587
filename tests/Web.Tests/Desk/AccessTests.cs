using System.Net;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Access;
using Maatstaf.Web.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>Every route × every caller × own, other and no organisation: exactly what the one table says.</summary>
public sealed class AccessTests(DeskSite site) : IClassFixture<DeskSite>
{
    private const string One = "GM9001", Other = "GM9002", None = "GM9999";

    /// <summary>Who knocks: a name and the roles.</summary>
    private static readonly (string Name, Grant[] Grants)[] Callers =
    [
        ("administrator", [DeskSite.For(Role.Administrator)]),
        ("team", [DeskSite.For(Role.Team)]),
        ("administrator-and-team", [DeskSite.For(Role.Administrator), DeskSite.For(Role.Team)]),
        ("coordinator-of-one", [DeskSite.For(Role.Coordinator, One)]),
        ("coordinator-of-other", [DeskSite.For(Role.Coordinator, Other)]),
        ("coordinator-of-both", [DeskSite.For(Role.Coordinator, One), DeskSite.For(Role.Coordinator, Other)]),
        ("reader-of-one", [DeskSite.For(Role.Reader, One)]),
        ("reader-of-other", [DeskSite.For(Role.Reader, Other)]),
        ("reader-of-one-coordinator-of-other", [DeskSite.For(Role.Reader, One), DeskSite.For(Role.Coordinator, Other)]),
        ("team-and-reader-of-one", [DeskSite.For(Role.Team), DeskSite.For(Role.Reader, One)]),
        ("nobody-in-particular", []),
    ];

    private IEnumerable<RouteEndpoint> BehindTheGate => site.Routes.Where(static route => route.Metadata.GetMetadata<BehindGate>() is not null);

    [Fact]
    public void Every_route_says_what_it_does_and_about_whom()
    {
        site.Routes.Count().ShouldBeGreaterThan(60);
        foreach (var route in site.Routes)
        {
            var what = route.Metadata.GetMetadata<RouteAct>().ShouldNotBeNull(route.RoutePattern.RawText);
            if (AccessPolicy.RuleOf(what.Act).IsAboutOrganisation)
                route.RoutePattern.GetParameter(RouteAct.Organisation).ShouldNotBeNull(route.RoutePattern.RawText);
            if (!AccessPolicy.RuleOf(what.Act).Everyone)
                RouteTable.IsGuarded(route, what.Act).ShouldBeTrue($"{route.RoutePattern.RawText} must stand behind the gate, or ask for a token");
        }
    }

    [Fact]
    public void A_route_that_does_not_say_what_it_does_stops_the_start()
    {
        var routes = new Routes();
        routes.MapGet("/vergeten", static () => "x");
        Should.Throw<InvalidOperationException>(() => RouteTable.Check(routes)).Message.ShouldContain("/vergeten");

        var nameless = new Routes();
        nameless.MapGet("/levering", static () => "x").WithMetadata(new RouteAct(Act.EditReturn), new BehindGate());
        Should.Throw<InvalidOperationException>(() => RouteTable.Check(nameless)).Message.ShouldContain("{organisation}");

        var open = new Routes();
        open.MapGet("/open", static () => "x").WithMetadata(new RouteAct(Act.ManageAccounts));
        Should.Throw<InvalidOperationException>(() => RouteTable.Check(open)).Message.ShouldContain("gate");
    }

    [Fact]
    public async Task Every_caller_gets_exactly_what_the_table_says_on_every_route()
    {
        var deviations = new List<string>();
        var asked = 0;
        foreach (var (name, grants) in Callers)
        {
            await site.AddAccountAsync($"{name}@matrix.example", grants);
            using var browser = await site.SignInAsync($"{name}@matrix.example");
            var caller = Caller.Anonymous with { Account = Guid.Empty, Grants = grants };
            foreach (var (route, organisation) in Doors())
            {
                asked++;
                var may = AccessPolicy.Allows(caller, ActOf(route), OrganisationCode.TryParse(organisation, out var code) ? code : null);
                var refusals = Refusals();
                var answer = await KnockAsync(browser, route, organisation);
                var refused = Refusals() > refusals;
                if (refused == may || (refused && answer.Status != HttpStatusCode.NotFound) || answer.Status >= HttpStatusCode.InternalServerError)
                    deviations.Add($"{name} {MethodOf(route)} {AddressOf(route, organisation)}: {answer.Status}, while the table says {(may ? "yes" : "no")}");
                // Who signs out or ends sessions here must come in again for the next route.
                browser.Cookies.ShouldContainKey("__Host-maatstaf");
            }
        }

        deviations.ShouldBeEmpty();
        asked.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_sign_in_or_told_so()
    {
        using var browser = site.NewBrowser();
        foreach (var (route, organisation) in Doors())
        {
            var answer = await KnockAsync(browser, route, organisation);
            var what = $"{MethodOf(route)} {AddressOf(route, organisation)}: {answer.Status}";
            if (AccessPolicy.RuleOf(ActOf(route)).Everyone)
                answer.Status.ShouldNotBe(HttpStatusCode.Unauthorized, what);
            else if (MethodOf(route) == "GET")
                answer.Location.ShouldNotBeNull(what).ShouldContain("/inloggen?terug=", customMessage: what);
            else
                answer.Status.ShouldBe(HttpStatusCode.Unauthorized, what);
        }
    }

    [Fact]
    public async Task What_somebody_may_not_see_is_answered_like_what_does_not_exist()
    {
        await site.AddAccountAsync("nieuwsgierig@matrix.example", DeskSite.For(Role.Coordinator, One));
        using var browser = await site.SignInAsync("nieuwsgierig@matrix.example");
        var compared = 0;
        foreach (var route in BehindTheGate.Where(static route => route.RoutePattern.GetParameter(RouteAct.Organisation) is not null))
        {
            var foreign = await KnockAsync(browser, route, Other);
            var absent = await KnockAsync(browser, route, None);
            var garbled = await KnockAsync(browser, route, "%20");
            foreign.Status.ShouldBe(HttpStatusCode.NotFound);
            foreach (var answer in (Answer[])[absent, garbled])
            {
                answer.Status.ShouldBe(foreign.Status);
                answer.Comparable.ShouldBe(foreign.Comparable);
                answer.Headers.Keys.Order().ShouldBe(foreign.Headers.Keys.Order());
                compared++;
            }
        }

        compared.ShouldBeGreaterThan(8);
    }

    [Fact]
    public async Task No_form_is_let_in_without_its_secret_or_from_elsewhere()
    {
        await site.AddAccountAsync("formulier@matrix.example", DeskSite.For(Role.Administrator), DeskSite.For(Role.Team), DeskSite.For(Role.Coordinator, One));
        using var browser = await site.SignInAsync("formulier@matrix.example");
        var secret = (await browser.GetAsync("/account")).Secret;
        var forms = BehindTheGate.Where(static route => MethodOf(route) == "POST").ToArray();
        forms.Length.ShouldBeGreaterThan(40);
        foreach (var address in forms.Select(static route => AddressOf(route, One)))
        {
            (await browser.PostAsync(address)).Status.ShouldBe(HttpStatusCode.BadRequest, $"{address} without the secret");
            (await browser.PostAsync(address, ("formulier", "verzonnen"))).Status.ShouldBe(HttpStatusCode.BadRequest, $"{address} with another secret");
            (await browser.PostAsync(address, From("https://elders.example", "cross-site"), ("formulier", secret))).Status.ShouldBe(HttpStatusCode.BadRequest, $"{address} from elsewhere");
            (await browser.PostAsync(address, From("null", ""), ("formulier", secret))).Status.ShouldBe(HttpStatusCode.BadRequest, $"{address} from nowhere");
            (await browser.PostAsync(address, From(null, "same-site"), ("formulier", secret))).Status.ShouldBe(HttpStatusCode.BadRequest, $"{address} from a neighbour");
        }
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_refused_with_a_sentence()
    {
        await site.AddAccountAsync("veel@matrix.example");
        using var browser = await site.SignInAsync("veel@matrix.example");
        var secret = (await browser.GetAsync("/account")).Secret;
        var answer = await browser.PostAsync("/account/naam", static request => request.Headers.ExpectContinue = true, ("formulier", secret), ("naam", new string('x', 9_000_000)));
        answer.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        answer.Body.ShouldContain("te groot");
        var many = Enumerable.Range(0, 60_000).Select(static number => ($"veld{number}", string.Empty)).Prepend(("formulier", secret)).ToArray();
        (await browser.PostAsync("/account/naam", many)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_secret_of_somebody_else_is_not_enough()
    {
        await site.AddAccountAsync("ene@matrix.example");
        await site.AddAccountAsync("ander@matrix.example");
        using var one = await site.SignInAsync("ene@matrix.example");
        using var other = await site.SignInAsync("ander@matrix.example");
        var borrowed = (await other.GetAsync("/account")).Secret;
        (await one.PostAsync("/account/naam", ("formulier", borrowed), ("naam", "x"))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Pages_of_who_is_signed_in_are_kept_nowhere_and_obey_the_same_rules_as_public_ones()
    {
        await site.AddAccountAsync("koppen@matrix.example", DeskSite.For(Role.Administrator));
        using var browser = await site.SignInAsync("koppen@matrix.example");
        foreach (var address in (string[])["/account", "/beheer/accounts", "/beheer/logboek", "/organisaties/GM9002/nergens", "/beheer/accounts/onzin", "/inloggen"])
        {
            var answer = await browser.GetAsync(address);
            if (address != "/organisaties/GM9002/nergens")
                answer.Headers["Cache-Control"].ShouldContain("no-store");
            answer.Headers["Content-Security-Policy"].ShouldNotContain("unsafe");
            answer.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
            answer.Headers["Strict-Transport-Security"].ShouldStartWith("max-age=31536000");
            answer.Body.ShouldNotContain(" style=");
            answer.Body.ShouldNotContain("<script>");
            answer.Body.ShouldNotContain(" onclick=");
        }
    }

    private IEnumerable<(RouteEndpoint Route, string Organisation)> Doors() =>
        from route in BehindTheGate
        from organisation in route.RoutePattern.GetParameter(RouteAct.Organisation) is null ? (string[])[string.Empty] : [One, Other, None]
        select (route, organisation);

    /// <summary>Without the secret of a form, so that nothing is changed: who is let through hears that the form is too old.</summary>
    private static Task<Answer> KnockAsync(Browser browser, RouteEndpoint route, string organisation) =>
        MethodOf(route) == "GET" ? browser.GetAsync(AddressOf(route, organisation)) : browser.PostAsync(AddressOf(route, organisation));

    private static string MethodOf(RouteEndpoint route) => route.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0];

    private static Act ActOf(RouteEndpoint route) => route.Metadata.GetRequiredMetadata<RouteAct>().Act;

    private static string AddressOf(RouteEndpoint route, string organisation) => "/" + string.Join('/', route.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: RouteAct.Organisation } => organisation,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "year" or "edition" or "editie" or "jaar" } => "2025",
        _ => "onbekend",
    }))));

    private static Action<HttpRequestMessage> From(string? origin, string site) => request =>
    {
        request.Headers.Remove("Origin");
        request.Headers.Remove("Sec-Fetch-Site");
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        if (site.Length > 0)
            request.Headers.Add("Sec-Fetch-Site", site);
    };

    private int Refusals() => site.Store.Log.Count(static entry => entry.Action.StartsWith("access.", StringComparison.Ordinal) && entry.Result == "refused");

    private sealed class Routes : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider { get; } = new ServiceCollection().BuildServiceProvider();

        public ICollection<EndpointDataSource> DataSources { get; } = [];

        public IApplicationBuilder CreateApplicationBuilder() => throw new NotSupportedException("Only routes are looked at.");
    }
}
