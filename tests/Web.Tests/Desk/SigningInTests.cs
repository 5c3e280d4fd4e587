using System.Net;
using Maatstaf.Delivery.People;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>Signing in with a password, and out.</summary>
public sealed class SigningInTests(DeskSite site) : IClassFixture<DeskSite>
{
    [Fact]
    public async Task Who_gives_the_right_password_is_signed_in_and_out_again()
    {
        await site.AddAccountAsync("anna@voorbeeld.example", DeskSite.For(Role.Administrator));
        using var browser = await site.SignInAsync("anna@voorbeeld.example");
        browser.Cookies.ShouldContainKey("__Host-maatstaf");
        var page = await browser.GetAsync("/inloggen");
        page.Status.ShouldBe(HttpStatusCode.SeeOther);

        var stolen = browser.Cookies["__Host-maatstaf"];
        await browser.FillInAsync("/account", "/uitloggen");
        browser.Cookies["__Host-maatstaf"] = stolen;
        (await browser.GetAsync("/account")).Location!.ShouldStartWith("/inloggen");
    }
}
