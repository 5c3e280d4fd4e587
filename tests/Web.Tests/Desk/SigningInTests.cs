using System.Net;
using Maatstaf.Delivery.People;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>Signing in with a password, staying signed in, and signing out.</summary>
public abstract class SigningInTests(DeskSite site)
{
    private const string Session = "__Host-maatstaf";

    [Fact]
    public async Task A_stolen_cookie_opens_nothing_after_signing_out()
    {
        await site.AddAccountAsync("anna@voorbeeld.example", DeskSite.For(Role.Administrator));
        using var browser = await site.SignInAsync("anna@voorbeeld.example");
        (await browser.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.OK);
        var stolen = browser.Cookies[Session];
        (await browser.FillInAsync("/account", "/uitloggen")).Location.ShouldBe("/inloggen?gedaan=uitgelogd");
        browser.Cookies.ShouldNotContainKey(Session);
        browser.Cookies[Session] = stolen;
        (await browser.GetAsync("/account")).Location!.ShouldStartWith("/inloggen");
    }

    [Fact]
    public async Task The_session_is_new_at_signing_in_whatever_cookie_was_there()
    {
        await site.AddAccountAsync("bert@voorbeeld.example");
        await site.AddAccountAsync("boef@voorbeeld.example");
        using var attacker = await site.SignInAsync("boef@voorbeeld.example");
        using var victim = site.NewBrowser();
        victim.Cookies[Session] = attacker.Cookies[Session];
        await victim.FillInAsync("/account", "/uitloggen");
        victim.Cookies[Session] = attacker.Cookies[Session];
        (await victim.FillInAsync("/inloggen", "/inloggen", ("email", "bert@voorbeeld.example"), ("wachtwoord", DeskSite.Password))).Status.ShouldBe(HttpStatusCode.SeeOther);
        victim.Cookies[Session].ShouldNotBe(attacker.Cookies[Session]);
        (await attacker.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.SeeOther, "the cookie that was planted must not be signed in as the victim");
    }

    [Fact]
    public async Task Cookies_are_bound_to_this_host_unreadable_for_scripts_and_not_sent_from_elsewhere()
    {
        await site.AddAccountAsync("cato@voorbeeld.example");
        using var browser = site.NewBrowser();
        var form = await browser.GetAsync("/inloggen");
        var answer = await browser.PostAsync("/inloggen", ("formulier", form.Secret), ("email", "cato@voorbeeld.example"), ("wachtwoord", DeskSite.Password));
        var set = form.SetCookies.Concat(answer.SetCookies).ToArray();
        set.Length.ShouldBeGreaterThanOrEqualTo(2);
        foreach (var cookie in set.Select(static cookie => cookie.ToLowerInvariant()))
        {
            cookie.ShouldStartWith("__host-");
            cookie.ShouldContain("; secure");
            cookie.ShouldContain("; httponly");
            cookie.ShouldContain("; path=/");
            cookie.ShouldMatch("; samesite=(lax|strict)");
            cookie.ShouldNotContain("domain=");
        }
    }

    [Fact]
    public async Task Five_failures_lock_a_name_for_a_quarter_of_an_hour_and_not_longer()
    {
        await site.AddAccountAsync("dirk@voorbeeld.example");
        using var browser = site.NewBrowser();
        for (var attempt = 0; attempt < 5; attempt++)
            (await TryAsync(browser, "dirk@voorbeeld.example", "verkeerd wachtwoord")).Body.ShouldContain("horen niet bij elkaar");
        (await TryAsync(browser, "dirk@voorbeeld.example", DeskSite.Password)).Body.ShouldContain("Wacht een kwartier");
        site.Clock.Moved += TimeSpan.FromMinutes(16);
        (await TryAsync(browser, "dirk@voorbeeld.example", DeskSite.Password)).Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Known_and_unknown_names_get_the_same_answers_also_when_they_are_locked()
    {
        await site.AddAccountAsync("eefje@voorbeeld.example");
        using var known = site.NewBrowser();
        using var unknown = site.NewBrowser();
        for (var attempt = 0; attempt < 7; attempt++)
        {
            var one = await TryAsync(known, "eefje@voorbeeld.example", "verkeerd wachtwoord");
            var other = await TryAsync(unknown, "niemand@voorbeeld.example", "verkeerd wachtwoord");
            one.Status.ShouldBe(other.Status);
            one.Comparable.Replace("eefje", "niemand").ShouldBe(other.Comparable);
            one.Headers.Keys.Order().ShouldBe(other.Headers.Keys.Order());
        }
    }

    [Fact]
    public async Task More_than_twenty_attempts_a_minute_from_one_address_are_refused()
    {
        using var browser = site.NewBrowser();
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 25; attempt++)
            answers.Add((await TryAsync(browser, $"iemand{attempt}@voorbeeld.example", "x")).Status);
        answers.Count(static status => status == HttpStatusCode.TooManyRequests).ShouldBeInRange(1, 5);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("https://elders.example/")]
    [InlineData("//elders.example/")]
    [InlineData("/\\elders.example/")]
    [InlineData("\\\\elders.example/")]
    [InlineData("/\t/elders.example/")]
    [InlineData("/\n//elders.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("elders.example")]
    public async Task Nobody_is_sent_to_another_site_after_signing_in(string address)
    {
        var email = $"f{Math.Abs(string.GetHashCode(address, StringComparison.Ordinal))}@voorbeeld.example";
        await site.AddAccountAsync(email);
        using var browser = site.NewBrowser();
        var form = await browser.GetAsync("/inloggen?terug=" + Uri.EscapeDataString(address));
        form.Body.ShouldNotContain("elders.example");
        var answer = await browser.PostAsync("/inloggen", ("formulier", form.Secret), ("email", email), ("wachtwoord", DeskSite.Password), ("terug", address));
        answer.Status.ShouldBe(HttpStatusCode.SeeOther);
        answer.Location.ShouldBe("/inloggen");
    }

    [Fact]
    public async Task Who_asked_for_a_page_gets_there_after_signing_in()
    {
        await site.AddAccountAsync("gijs@voorbeeld.example");
        using var browser = site.NewBrowser();
        var asked = await browser.GetAsync("/en/account?a=1");
        asked.Location.ShouldBe("/en/inloggen?terug=%2Fen%2Faccount%3Fa%3D1");
        var form = await browser.GetAsync(asked.Location!);
        form.Body.ShouldContain("value=\"/en/account?a=1\"");
        (await browser.PostAsync("/en/inloggen", ("formulier", form.Secret), ("email", "gijs@voorbeeld.example"), ("wachtwoord", DeskSite.Password), ("terug", "/en/account?a=1")))
            .Location.ShouldBe("/en/account?a=1");
    }

    [Fact]
    public async Task A_session_ends_after_half_an_hour_without_requests_and_always_after_twelve_hours()
    {
        await site.AddAccountAsync("hanna@voorbeeld.example");
        using var idle = await site.SignInAsync("hanna@voorbeeld.example");
        using var busy = await site.SignInAsync("hanna@voorbeeld.example");
        for (var minutes = 25; minutes < 12 * 60; minutes += 25)
        {
            site.Clock.Moved += TimeSpan.FromMinutes(25);
            (await busy.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.OK, $"after {minutes} minutes of work");
        }

        (await idle.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.SeeOther);
        site.Clock.Moved += TimeSpan.FromMinutes(25);
        (await busy.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Who_is_blocked_or_loses_a_role_is_out_with_the_next_request()
    {
        var account = await site.AddAccountAsync("ingrid@voorbeeld.example", DeskSite.For(Role.Administrator));
        using var browser = await site.SignInAsync("ingrid@voorbeeld.example");
        (await browser.GetAsync("/beheer/accounts")).Status.ShouldBe(HttpStatusCode.OK);
        await site.ChangeAsync(async accounts => accounts.Grants.Remove(await accounts.Grants.SingleAsync(grant => grant.AccountId == account.Id)));
        (await browser.GetAsync("/beheer/accounts")).Status.ShouldBe(HttpStatusCode.NotFound);
        await site.ChangeAsync(async accounts => (await accounts.Users.SingleAsync(kept => kept.Id == account.Id)).BlockedAt = DateTimeOffset.UnixEpoch);
        (await browser.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Public_pages_read_no_cookie_and_no_account()
    {
        await site.AddAccountAsync("jan@voorbeeld.example");
        using var browser = await site.SignInAsync("jan@voorbeeld.example");
        var before = site.Opened;
        foreach (var address in (string[])["/", "/en/", "/methode", "/open-data/statistics.csv", "/health/ready", "/niets"])
            (await browser.GetAsync(address)).SetCookies.ShouldBeEmpty();
        site.Opened.ShouldBe(before);
    }

    [Fact]
    public async Task Each_attempt_stands_in_the_audit_log_with_who_and_from_where()
    {
        var karel = (await site.AddAccountAsync("karel@voorbeeld.example")).Id.ToString();
        using var browser = site.NewBrowser();
        await TryAsync(browser, "karel@voorbeeld.example", "verkeerd wachtwoord");
        await TryAsync(browser, "karel@voorbeeld.example", DeskSite.Password);
        var log = site.Store.Log.Where(entry => entry.Object == karel).ToArray();
        log.Select(static entry => entry.Result).ShouldBe(["refused", "done"]);
        log.ShouldAllBe(static entry => entry.Action == "session.start" && entry.Origin.StartsWith("127."));
        log[^1].Actor.ShouldBe(karel);
    }

    private static Task<Answer> TryAsync(Browser browser, string email, string password) =>
        browser.FillInAsync("/inloggen", "/inloggen", ("email", email), ("wachtwoord", password));
}

/// <summary>Signing in, with the accounts in SQLite.</summary>
public sealed class SigningInInMemoryTests(DeskSite site) : SigningInTests(site), IClassFixture<DeskSite>;

/// <summary>Signing in, with the accounts in PostgreSQL.</summary>
public sealed class SigningInOnServerTests(ServerSite site) : SigningInTests(site), IClassFixture<ServerSite>;
