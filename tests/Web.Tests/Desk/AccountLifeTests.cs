using System.Net;
using System.Text.RegularExpressions;
using Maatstaf.Delivery.People;
using Maatstaf.Storage.Accounts;
using Maatstaf.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>From the invitation to a forgotten password, a code of an app, and the end of a role.</summary>
public abstract partial class AccountLifeTests(DeskSite site)
{
    private const string Invited = "nieuw@leven.example";

    [Fact]
    public async Task An_invitation_makes_an_account_with_its_role_once()
    {
        using var administrator = await AdministratorAsync("uitnodiger@leven.example");
        var sent = await administrator.FillInAsync("/beheer/accounts/uitnodigen", "/beheer/accounts/uitnodigen", ("naam", "Nieuwe Collega"), ("email", Invited), ("taal", "nl"), ("rol", "Coordinator"), ("organisatie", "GM9001"));
        sent.Location.ShouldBe("/beheer/accounts?gedaan=uitgenodigd-zonder-post");
        site.Store.Outbox.ShouldAllBe(static letter => !letter.Text.Contains("/uitnodiging/"), "the secret must not be readable in the outbox");
        var link = site.LinkTo(Invited);
        await site.ChangeAsync(async accounts => (await accounts.Invitations.SingleAsync(kept => kept.Email == Invited)).SecretHash.ShouldNotContain(link.Split('/')[^1]));

        using var browser = site.NewBrowser();
        (await browser.FillInAsync(link, link, ("naam", "Nieuwe Collega"), ("wachtwoord", "kort"))).Body.ShouldContain("te kort");
        (await browser.FillInAsync(link, link, ("naam", "Nieuwe Collega"), ("wachtwoord", "Welkom1234567!"))).Body.ShouldContain("makkelijk te raden");
        var accepted = await browser.FillInAsync(link, link, ("naam", "Nieuwe Collega"), ("wachtwoord", DeskSite.Password), ("rol", "Administrator"), ("organisatie", "GM9002"));
        accepted.Status.ShouldBe(HttpStatusCode.SeeOther, accepted.Body);
        (await browser.GetAsync("/organisaties/GM9001/collegas")).Status.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/organisaties/GM9002/collegas")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetAsync("/beheer/accounts")).Status.ShouldBe(HttpStatusCode.NotFound, "what a form says beside the invitation gives no role");
        using var again = site.NewBrowser();
        (await again.GetAsync(link)).Body.ShouldContain("werkt niet meer");
    }

    [Fact]
    public async Task An_invitation_ends_after_fourteen_days_or_when_it_is_taken_back()
    {
        using var administrator = await AdministratorAsync("intrekker@leven.example");
        await InviteAsync(administrator, "traag@leven.example");
        await InviteAsync(administrator, "terug@leven.example");
        var id = Regex.Match((await administrator.GetAsync("/beheer/accounts")).Body, "name=\"uitnodiging\" value=\"([^\"]+)\"").Groups[1].Value;
        (await administrator.FillInAsync("/beheer/accounts", "/beheer/accounts/uitnodiging-intrekken", ("uitnodiging", id))).Location!.ShouldContain("ingetrokken");
        using var browser = site.NewBrowser();
        (await browser.GetAsync(site.LinkTo("terug@leven.example"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetAsync(site.LinkTo("traag@leven.example"))).Status.ShouldBe(HttpStatusCode.OK);
        site.Clock.Moved += TimeSpan.FromDays(15);
        (await browser.GetAsync(site.LinkTo("traag@leven.example"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_invitation_for_a_known_address_gives_its_role_only_to_the_owner_of_that_account()
    {
        using var administrator = await AdministratorAsync("gever@leven.example");
        await site.AddAccountAsync("bekend@leven.example");
        await site.AddAccountAsync("vinder@leven.example");
        await InviteAsync(administrator, "bekend@leven.example");
        var link = site.LinkTo("bekend@leven.example");
        using var finder = await site.SignInAsync("vinder@leven.example");
        (await finder.FillInAsync(link, link)).Location!.ShouldContain("/inloggen");
        using var owner = await site.SignInAsync("bekend@leven.example");
        (await owner.FillInAsync(link, link)).Location.ShouldBe("/account?gedaan=rol-aangenomen");
        (await owner.GetAsync("/organisaties/GM9001/collegas")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Asking_for_a_new_password_tells_nobody_whether_there_is_an_account()
    {
        await site.AddAccountAsync("vergeten@leven.example");
        var before = Forgotten();
        using var browser = site.NewBrowser();
        var known = await browser.FillInAsync("/wachtwoord-vergeten", "/wachtwoord-vergeten", ("email", "vergeten@leven.example"));
        var unknown = await browser.FillInAsync("/wachtwoord-vergeten", "/wachtwoord-vergeten", ("email", "nooitgezien@leven.example"));
        known.Status.ShouldBe(unknown.Status);
        known.Comparable.ShouldBe(unknown.Comparable);
        site.Store.Outbox.ShouldNotContain(static letter => letter.To == "nooitgezien@leven.example");
        (Forgotten() - before).ShouldBe(2, "both do the same work");

        int Forgotten() => site.Store.Log.Count(static entry => entry.Action == "account.forgot");
    }

    [Fact]
    public async Task A_new_password_by_letter_works_once_and_ends_every_session()
    {
        await site.AddAccountAsync("herstel@leven.example");
        using var old = await site.SignInAsync("herstel@leven.example");
        using var browser = site.NewBrowser();
        await browser.FillInAsync("/wachtwoord-vergeten", "/wachtwoord-vergeten", ("email", "herstel@leven.example"));
        var link = site.LinkTo("herstel@leven.example");
        var query = System.Web.HttpUtility.ParseQueryString(link.Split('?')[1]);
        (string, string)[] form = [("account", query["account"]!), ("code", query["code"]!), ("wachtwoord", "groene stoel achter de molen")];
        (await browser.FillInAsync(link, "/wachtwoord-herstellen", form)).Location.ShouldBe("/inloggen?gedaan=wachtwoord-hersteld");
        (await browser.FillInAsync(link, "/wachtwoord-herstellen", form)).Body.ShouldContain("werkt niet meer");
        (await old.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.SeeOther);
        site.LetterTo("herstel@leven.example").ShouldContain("een nieuw wachtwoord");
    }

    [Fact]
    public async Task A_code_of_the_app_works_once_and_so_does_a_recovery_code()
    {
        await site.AddAccountAsync("codes@leven.example");
        using var owner = await site.SignInAsync("codes@leven.example");
        var key = await KeyAsync("codes@leven.example");
        (await owner.FillInAsync("/account/app", "/account/app", ("code", "000000"))).Body.ShouldContain("klopt niet");
        var recovery = RecoveryCode().Match((await owner.FillInAsync("/account/app", "/account/app", ("code", CodeOf(key)))).Body).Groups[1].Value;
        recovery.ShouldNotBeEmpty();

        site.Clock.Moved += TimeSpan.FromMinutes(2);
        var code = CodeOf(key);
        (await SecondStepAsync("codes@leven.example", code)).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await SecondStepAsync("codes@leven.example", code)).Body.ShouldContain("al gebruikt");
        (await SecondStepAsync("codes@leven.example", recovery)).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await SecondStepAsync("codes@leven.example", recovery)).Body.ShouldContain("al gebruikt");
    }

    [Fact]
    public async Task The_password_alone_opens_nothing_when_there_is_an_app()
    {
        var account = await site.AddAccountAsync("halfweg@leven.example");
        await site.ChangeAsync(async accounts => (await accounts.Users.SingleAsync(kept => kept.Id == account.Id)).TwoFactorEnabled = true);
        using var browser = site.NewBrowser();
        (await browser.FillInAsync("/inloggen", "/inloggen", ("email", "halfweg@leven.example"), ("wachtwoord", DeskSite.Password))).Location!.ShouldStartWith("/inloggen/code");
        (await browser.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.SeeOther);
        browser.Cookies.ShouldNotContainKey("__Host-maatstaf");
    }

    [Fact]
    public async Task The_gravest_acts_ask_for_a_fresh_proof()
    {
        using var administrator = await AdministratorAsync("bewijs@leven.example");
        site.Clock.Moved += TimeSpan.FromMinutes(11);
        (await InviteAsync(administrator, "later@leven.example")).Location!.ShouldStartWith("/account/bewijs");
        (await administrator.FillInAsync("/account/bewijs", "/account/bewijs", ("wachtwoord", "mis"))).Body.ShouldContain("niet uw wachtwoord");
        (await administrator.FillInAsync("/account/bewijs", "/account/bewijs", ("wachtwoord", DeskSite.Password), ("terug", "/beheer/accounts"))).Location.ShouldBe("/beheer/accounts?gedaan=bevestigd");
        (await InviteAsync(administrator, "later@leven.example")).Location!.ShouldContain("uitgenodigd");
    }

    [Fact]
    public async Task A_coordinator_manages_only_the_own_colleagues()
    {
        var other = await site.AddAccountAsync("ander@leven.example", DeskSite.For(Role.Coordinator, "GM9002"), DeskSite.For(Role.Reader, "GM9001"));
        await site.AddAccountAsync("collega@leven.example", DeskSite.For(Role.Coordinator, "GM9001"));
        using var coordinator = await site.SignInAsync("collega@leven.example");
        const string Own = "/organisaties/GM9001/collegas";
        (await coordinator.FillInAsync(Own, Own, ("naam", "x"), ("email", "x@leven.example"), ("rol", "Administrator"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await coordinator.FillInAsync(Own, $"{Own}/rol-intrekken", ("account", other.Id.ToString()), ("rol", "Reader"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        await site.ChangeAsync(async accounts => (await accounts.Grants.Where(grant => grant.AccountId == other.Id).SingleAsync()).Organisation.ShouldBe("GM9002"));
        (await coordinator.FillInAsync(Own, Own, ("naam", "Y"), ("email", "y@leven.example"), ("rol", "Reader"))).Location!.ShouldContain("uitgenodigd");
        site.LetterTo("y@leven.example").ShouldContain("Lezer · Aadorp");
    }

    [Fact]
    public async Task A_new_address_holds_after_it_was_confirmed_and_the_old_one_hears_of_it()
    {
        await site.AddAccountAsync("oud@leven.example");
        using var owner = await site.SignInAsync("oud@leven.example");
        await owner.FillInAsync("/account", "/account/email", ("email", "kersvers@leven.example"));
        var link = site.LinkTo("kersvers@leven.example");
        var query = System.Web.HttpUtility.ParseQueryString(link.Split('?')[1]);
        (await owner.FillInAsync(link, "/account/email/bevestigen", ("email", "gekaapt@leven.example"), ("code", query["code"]!))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await owner.FillInAsync(link, "/account/email/bevestigen", ("email", query["email"]!), ("code", query["code"]!))).Location.ShouldBe("/account?gedaan=adres-gewijzigd");
        site.LetterTo("oud@leven.example").ShouldContain("kersvers@leven.example");
        (await site.SignInAsync("kersvers@leven.example")).Dispose();
    }

    [Fact]
    public void Outside_the_demo_there_are_no_buttons_for_invented_people_and_no_mail_to_read()
    {
        site.Routes.ShouldNotContain(static route => route.RoutePattern.RawText!.Contains("demo", StringComparison.OrdinalIgnoreCase) || route.RoutePattern.RawText.Contains("/post", StringComparison.Ordinal));
        site.Store.Log.ShouldNotContain(static entry => entry.Action == "account.demo");
    }

    [Theory]
    [InlineData("wachtwoord12345", true)]
    [InlineData("Zomer2026!Zomer", true)]
    [InlineData("W3lk0m@G3m33nt3", true)]
    [InlineData("qwertyuiop123", true)]
    [InlineData("123456789012", true)]
    [InlineData("aaaaaaaaaaaaaa", true)]
    [InlineData("abcdefghijkl", true)]
    [InlineData("anneke.devries", true)]
    [InlineData("paars fietspad langs het kanaal", false)]
    [InlineData("xK7#vPq9!mZw2", false)]
    [InlineData("kapstok lantaarn twintig zwaan", false)]
    public void Passwords_that_are_guessed_first_are_known(string password, bool guessed) =>
        CommonPasswords.Holds(password, ["Anneke de Vries", "anneke@voorbeeld.example"]).ShouldBe(guessed);

    [Fact]
    public void Codes_are_those_of_the_standard()
    {
        // RFC 6238, appendix B, with the last six digits.
        var key = "12345678901234567890"u8.ToArray();
        TimedCode.Of(key, 59 / 30).ShouldBe("287082");
        TimedCode.Of(key, 1111111109 / 30).ShouldBe("081804");
        TimedCode.Of(key, 20000000000 / 30).ShouldBe("353130");
        TimedCode.Spelled(key).ShouldBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    private static Task<Answer> InviteAsync(Browser administrator, string email) => administrator.FillInAsync(
        "/beheer/accounts/uitnodigen", "/beheer/accounts/uitnodigen", ("naam", "Iemand"), ("email", email), ("taal", "nl"), ("rol", "Coordinator"), ("organisatie", "GM9001"));

    private async Task<Browser> AdministratorAsync(string email)
    {
        await site.AddAccountAsync(email, DeskSite.For(Role.Administrator));
        return await site.SignInAsync(email);
    }

    private async Task<Answer> SecondStepAsync(string email, string code)
    {
        using var browser = site.NewBrowser();
        (await browser.FillInAsync("/inloggen", "/inloggen", ("email", email), ("wachtwoord", DeskSite.Password))).Location!.ShouldStartWith("/inloggen/code");
        return await browser.FillInAsync("/inloggen/code", "/inloggen/code", ("code", code));
    }

    private Task<byte[]> KeyAsync(string email) => site.AskAsync(async services =>
        await services.GetRequiredService<SecondFactor>().KeyToAddAsync((await services.GetRequiredService<UserManager<Account>>().FindByEmailAsync(email))!));

    private string CodeOf(byte[] key) => TimedCode.Of(key, TimedCode.PeriodOf(site.Clock.GetUtcNow()));

    [GeneratedRegex("<code>([a-z2-7-]{16,})</code>")]
    private static partial Regex RecoveryCode();
}

/// <summary>The life of an account, with the accounts in SQLite.</summary>
public sealed class AccountLifeInMemoryTests(DeskSite site) : AccountLifeTests(site), IClassFixture<DeskSite>;

/// <summary>The life of an account, with the accounts in PostgreSQL.</summary>
public sealed class AccountLifeOnServerTests(ServerSite site) : AccountLifeTests(site), IClassFixture<ServerSite>;
