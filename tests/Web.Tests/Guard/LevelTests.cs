using System.Net;
using Maatstaf.Web.Accounts;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Guard;

/// <summary>The site with a provider of whose sign-ins a level of assurance is asked.</summary>
public sealed class LevelSite : ProviderSite
{
    protected override IReadOnlyList<string> Levels => ["substantieel", "hoog"];
}

/// <summary>A sign-in that is less sure than was asked for signs nobody in.</summary>
public sealed class LevelTests(LevelSite site) : IClassFixture<LevelSite>
{
    [Theory]
    [InlineData(null)]
    [InlineData("laag")]
    [InlineData("Hoog")]
    [InlineData("substantieel hoog")]
    public async Task A_sign_in_of_another_level_ends_at_the_page_for_signing_in(string? level)
    {
        using var browser = site.NewBrowser();
        (await ComeBackAsync(browser, level)).Location.ShouldBe("/inloggen");
        site.Provider.Asked["acr_values"].ShouldBe("substantieel hoog");
        browser.Cookies.ShouldNotContainKey("__Host-maatstaf");
        (await browser.GetAsync("/inloggen/bij/aadorp/klaar")).Body.ShouldContain("lukte niet");
    }

    [Theory]
    [InlineData("substantieel")]
    [InlineData("hoog")]
    public async Task A_sign_in_of_a_level_that_was_asked_for_goes_on(string level)
    {
        using var browser = site.NewBrowser();
        (await ComeBackAsync(browser, level)).Location.ShouldBe("/inloggen/bij/aadorp/klaar");
        (await browser.GetAsync("/inloggen/bij/aadorp/klaar")).Body.ShouldContain("hoort hier geen account");
    }

    private async Task<Answer> ComeBackAsync(Browser browser, string? level)
    {
        site.Provider.Level = level;
        var away = await browser.FillInAsync("/inloggen", "/inloggen/bij/aadorp");
        away.Status.ShouldBe(HttpStatusCode.Redirect);
        using var provider = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var back = await provider.GetAsync(new Uri(away.Location!), TestContext.Current.CancellationToken);
        return await browser.GetAsync(back.Headers.Location!.PathAndQuery);
    }
}
