using System.Net;
using Maatstaf.Storage;
using Maatstaf.Web;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Guard;

/// <summary>A site whose store begins to refuse while it runs.</summary>
public sealed class ExaminedSite : DeskSite
{
    public StoreException? Refusal { get; set; }

    protected override DeskOptions Change(DeskOptions options) => options with { Examine = _ => Refusal is { } refusal ? Task.FromException<StoreExamination>(refusal) : Task.FromResult(new StoreExamination(1, 1, null)) };
}

/// <summary>What whoever runs the site hears about its health.</summary>
public sealed class ReadyTests(ExaminedSite site) : IClassFixture<ExaminedSite>
{
    [Fact]
    public async Task A_site_whose_store_refuses_lives_and_is_not_ready()
    {
        using var browser = site.NewBrowser();
        (await browser.GetAsync("/health/ready")).Body.ShouldBe("ready");

        site.Refusal = await Should.ThrowAsync<StoreException>(() => ReturnStore.OpenSqliteAsync(Path.GetTempPath(), TimeProvider.System, TestContext.Current.CancellationToken));
        var refused = await browser.GetAsync("/health/ready");
        var alive = await browser.GetAsync("/health/live");
        site.Refusal = null;

        refused.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Body.ShouldBe("not ready: S105");
        refused.Headers["Cache-Control"].ShouldBe("no-store");
        alive.Status.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/health/ready")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
