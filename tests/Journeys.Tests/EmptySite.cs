using Maatstaf.Pages;
using Maatstaf.Returns;
using Maatstaf.Storage;

namespace Maatstaf.Journeys_Tests;

/// <summary>An installation that begins: nobody has an account and nobody takes part yet. The files to deliver are those of the demo country.</summary>
public sealed class EmptySite(DemoSite demo) : DeliverySite(demo)
{
    private readonly DemoSite demo = demo;

    protected override SiteContent FirstOf(DemoSite demo) => SiteContent.BeforeFirst(demo.Catalogue);

    protected override Task<DeliveryCountry> CountryAsync(DemoSite demo) => demo.FewYears.Value;

    protected override void Fill(DeliveryCountry country, string database)
    {
    }

    protected override Task<ReturnedData> DataAsync(DeliveryCountry country, ReturnStore kept) => kept.LoadAsync(demo.Catalogue, keepDetails: false, TestContext.Current.CancellationToken);

    protected override Task OpenEditionAsync() => Task.CompletedTask;
}
