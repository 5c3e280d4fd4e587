using System.Net;
using Maatstaf.Delivery.People;
using Maatstaf.Web;
using Maatstaf.Web.Accounts;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>The site with the provider of an organisation.</summary>
public class ProviderSite : DeskSite
{
    public OwnProvider Provider { get; } = new();

    public override async ValueTask InitializeAsync()
    {
        await Provider.StartAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        await Provider.DisposeAsync();
    }

    /// <summary>What a sign-in at the provider must be worth; nothing = it may be anything.</summary>
    protected virtual IReadOnlyList<string> Levels => [];

    protected override DeskOptions Change(DeskOptions options) => options with
    {
        Providers = [new SignInProvider { Id = "aadorp", Name = "Gemeente Aadorp", Authority = Provider.Address, ClientId = OwnProvider.ClientId, ClientSecret = OwnProvider.ClientSecret, Levels = Levels }],
    };
}

/// <summary>Signing in with an organisation's own provider.</summary>
public sealed class ProviderTests(ProviderSite site) : IClassFixture<ProviderSite>
{
    private const string Start = "/inloggen/bij/aadorp";

    [Fact]
    public async Task Who_is_invited_gets_an_account_that_the_provider_opens_from_then_on()
    {
        await InviteAsync("uitgenodigde@bij.example");
        site.Provider.Subject = "uitgenodigde";
        var link = site.LinkTo("uitgenodigde@bij.example");
        using var browser = site.NewBrowser();
        var first = await ThroughAsync(browser, link, ("uitnodiging", link.Split('/')[^1]));
        first.Status.ShouldBe(HttpStatusCode.SeeOther, first.Body);
        (await browser.GetAsync("/account")).Body.ShouldContain("Naam Van Aanbieder");
        (await browser.GetAsync("/organisaties/GM9001/collegas")).Status.ShouldBe(HttpStatusCode.OK);

        using var later = site.NewBrowser();
        (await ThroughAsync(later, "/inloggen")).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await later.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_same_address_alone_opens_no_account()
    {
        await site.AddAccountAsync("beheerder@bij.example", DeskSite.For(Role.Administrator));
        site.Provider.Subject = "onbekende";
        using var browser = site.NewBrowser();
        var answer = await ThroughAsync(browser, "/inloggen");
        answer.Body.ShouldContain("hoort hier geen account");
        browser.Cookies.ShouldNotContainKey("__Host-maatstaf");
    }

    [Fact]
    public async Task The_owner_links_the_provider_and_proves_with_it_who_they_are()
    {
        await site.AddAccountAsync("koppelaar@bij.example");
        site.Provider.Subject = "koppelaar";
        using var browser = await site.SignInAsync("koppelaar@bij.example");
        (await ThroughAsync(browser, "/account", ("koppelen", "ja"))).Location.ShouldBe("/account?gedaan=gekoppeld");
        (await ThroughAsync(browser, "/account/bewijs", ("terug", "/account/app"))).Location.ShouldBe("/account/app?gedaan=bevestigd");
        site.Provider.Asked["max_age"].ShouldBe("0");
        site.Provider.Subject = "ander";
        (await ThroughAsync(browser, "/account/bewijs")).Body.ShouldContain("hoort hier geen account");
    }

    [Fact]
    public async Task It_is_the_code_flow_with_proof_of_possession_and_nonce_and_our_own_way_back()
    {
        site.Provider.Subject = "onbekende";
        using var browser = site.NewBrowser();
        await ThroughAsync(browser, "/inloggen");
        site.Provider.Asked["response_type"].ShouldBe("code");
        site.Provider.Asked["code_challenge_method"].ShouldBe("S256");
        site.Provider.Asked["nonce"].Length.ShouldBeGreaterThan(20);
        site.Provider.Asked["redirect_uri"].ShouldBe("https://maatstaf.example/inloggen/bij/aadorp/terug");
    }

    [Fact]
    public async Task A_way_back_without_the_way_there_signs_nobody_in()
    {
        using var attacker = site.NewBrowser();
        var back = await BackAsync(attacker, "/inloggen");
        using var victim = site.NewBrowser();
        var answer = await victim.GetAsync(back);
        answer.Location.ShouldBe("/inloggen");
        victim.Cookies.Keys.ShouldNotContain("__Host-maatstaf");
        (await victim.GetAsync($"{Start}/klaar")).Body.ShouldContain("lukte niet");
    }

    [Fact]
    public async Task The_form_may_lead_to_the_provider_and_nowhere_else()
    {
        using var browser = site.NewBrowser();
        (await browser.GetAsync("/inloggen")).Headers["Content-Security-Policy"].ShouldEndWith($"form-action 'self' {site.Provider.Address}");
    }

    [Fact]
    public async Task The_secret_with_the_provider_is_shown_nowhere()
    {
        await site.AddAccountAsync("kijker@bij.example", DeskSite.For(Role.Administrator));
        using var browser = await site.SignInAsync("kijker@bij.example");
        foreach (var address in (string[])["/inloggen", "/account", "/beheer/accounts", "/beheer/logboek"])
            (await browser.GetAsync(address)).Body.ShouldNotContain(OwnProvider.ClientSecret);
    }

    private async Task InviteAsync(string email)
    {
        await site.AddAccountAsync($"gever-{email}", DeskSite.For(Role.Administrator));
        using var administrator = await site.SignInAsync($"gever-{email}");
        await administrator.FillInAsync("/beheer/accounts/uitnodigen", "/beheer/accounts/uitnodigen", ("naam", "Iemand"), ("email", email), ("taal", "nl"), ("rol", "Coordinator"), ("organisatie", "GM9001"));
    }

    /// <summary>To the provider and back, up to the answer that follows.</summary>
    private async Task<Answer> ThroughAsync(Browser browser, string page, params (string, string)[] fields)
    {
        var received = await browser.GetAsync(await BackAsync(browser, page, fields));
        received.Location.ShouldNotBeNull(received.Body).ShouldEndWith("/klaar");
        return await browser.GetAsync(received.Location!);
    }

    /// <summary>To the provider; the address with which it sends back.</summary>
    private async Task<string> BackAsync(Browser browser, string page, params (string, string)[] fields)
    {
        var sent = await browser.FillInAsync(page, Start, fields);
        sent.Location.ShouldNotBeNull(sent.Body).ShouldStartWith(site.Provider.Address);
        using var atProvider = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await atProvider.GetAsync(new Uri(sent.Location), TestContext.Current.CancellationToken);
        answer.Headers.Location.ShouldNotBeNull(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return answer.Headers.Location.PathAndQuery;
    }
}
