using System.Globalization;
using System.Net;
using Maatstaf.Pages_Tests;
using Maatstaf.Web;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Guard;

/// <summary>A site where one reader may ask for little.</summary>
public sealed class LimitedSite : DeskSite
{
    protected override SiteOptions Change(SiteOptions options) => options with { Limits = new RequestLimits { PerAddress = 60, PerAccount = 20, Exports = 3 }, Proxies = ["127.0.0.0/8"] };
}

/// <summary>Who asks for too much is told when to come again, and keeps nobody else out.</summary>
public sealed class LimitTests(LimitedSite site) : IClassFixture<LimitedSite>
{
    [Fact]
    public async Task One_address_gets_as_many_answers_as_it_may_and_then_hears_when_to_come_again()
    {
        using var browser = site.NewBrowser();
        for (var number = 0; number < 60; number++)
            (await browser.GetAsync("/over")).Status.ShouldBe(HttpStatusCode.OK);
        Told(await browser.GetAsync("/over")).ShouldContain("Te veel verzoeken");
        Told(await browser.GetAsync("/en/over")).ShouldContain("Too many requests");
        Told(await browser.GetAsync("/inloggen"));
        Told(await browser.GetAsync("/api/v1/editions")).ShouldContain("Retry-After");
        (await browser.GetAsync("/health/live")).Status.ShouldBe(HttpStatusCode.OK, "who watches the site is not counted");

        using var neighbour = site.NewBrowser();
        (await neighbour.GetAsync("/over")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task One_account_gets_as_many_answers_as_it_may_from_whatever_address()
    {
        await site.AddAccountAsync("vlijtig@limiet.example");
        using var browser = await site.SignInAsync("vlijtig@limiet.example");
        using var elsewhere = browser.Beside();
        for (var number = 0; number < 10; number++)
        {
            (await browser.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.OK);
            (await elsewhere.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.OK);
        }

        Told(await browser.GetAsync("/account")).ShouldContain("Te veel pogingen");
        Told(await elsewhere.GetAsync("/en/account")).ShouldContain("Too many attempts");
    }

    [Fact]
    public async Task One_reader_takes_along_as_many_files_as_they_may_and_still_reads_pages()
    {
        using var browser = site.NewBrowser();
        for (var number = 0; number < 3; number++)
            (await browser.GetAsync("/open-data/statistics.csv")).Status.ShouldBe(HttpStatusCode.OK);
        Told(await browser.GetAsync("/open-data/statistics.csv"));
        (await browser.GetAsync("/open-data")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Behind_a_server_that_is_trusted_each_reader_has_an_own_limit()
    {
        using var proxy = site.NewBrowser();
        for (var number = 0; number < 61; number++)
            await ThroughAsync(proxy, "203.0.113.7");
        (await ThroughAsync(proxy, "203.0.113.7")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        (await ThroughAsync(proxy, "203.0.113.8")).Status.ShouldBe(HttpStatusCode.OK);
        (await ThroughAsync(proxy, "198.51.100.1, 203.0.113.7")).Status.ShouldBe(HttpStatusCode.TooManyRequests, "what a reader says of itself is not believed");
    }

    private static Task<Answer> ThroughAsync(Browser proxy, string reader)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/over");
        request.Headers.Add("X-Forwarded-For", reader);
        return proxy.SendAsync(request);
    }

    private static string Told(Answer answer)
    {
        answer.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        int.Parse(answer.Headers["Retry-After"], CultureInfo.InvariantCulture).ShouldBeInRange(1, 60);
        answer.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
        return answer.Body;
    }
}

/// <summary>Without a server in front, nobody is believed about who they are.</summary>
public sealed class UnproxiedTests(DeskSite site) : IClassFixture<DeskSite>
{
    [Fact]
    public async Task An_address_that_a_reader_makes_up_stands_in_no_log()
    {
        using var browser = site.NewBrowser();
        var form = await browser.GetAsync("/inloggen");
        await browser.PostAsync("/inloggen", static request => request.Headers.Add("X-Forwarded-For", "203.0.113.9"), ("formulier", form.Secret), ("email", "niemand@voorbeeld.example"), ("wachtwoord", "x"));
        site.Store.Log.Last(static entry => entry.Action == "session.start").Origin.ShouldStartWith("127.");
    }
}
