using System.Net;
using Maatstaf.Storage;
using Maatstaf.Storage.Accounts;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>A site whose store begins to refuse while it runs.</summary>
public sealed class BreakingSite : DeskSite
{
    public StoreException? Refusal { get; set; }

    protected override AccountsContext OpenKept() => Refusal is { } refusal ? throw refusal : base.OpenKept();
}

/// <summary>Who uses a site whose store refuses hears that nothing is half kept, and a code; where the store is stays inside.</summary>
public sealed class BrokenStoreTests(BreakingSite site) : IClassFixture<BreakingSite>
{
    [Theory]
    [InlineData("/inloggen", "niets half bewaard")]
    [InlineData("/en/inloggen", "Nothing was kept by half")]
    public async Task A_store_that_refuses_is_told_with_its_code_and_without_its_place(string address, string sentence)
    {
        using var browser = site.NewBrowser();
        var form = await browser.GetAsync(address);
        site.Refusal = await Should.ThrowAsync<StoreException>(() => ReturnStore.OpenSqliteAsync(Path.GetTempPath(), TimeProvider.System, TestContext.Current.CancellationToken));
        var answer = await browser.PostAsync(address, ("formulier", form.Secret), ("email", "anna@voorbeeld.example"), ("wachtwoord", DeskSite.Password));
        site.Refusal = null;
        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Body.ShouldContain(sentence);
        answer.Body.ShouldContain("S105");
        answer.Body.ShouldNotContain(Path.GetTempPath());
    }
}
