namespace Maatstaf.Journeys_Tests;

/// <summary>
/// The demo country before its first edition was led anywhere: the team prepares, opens and publishes on the site. Of the years before
/// there are few, as participants are protected in each of them.
/// </summary>
public sealed class UnpreparedSite(DemoSite demo) : DeliverySite(demo)
{
    protected override Task OpenEditionAsync() => Task.CompletedTask;

    protected override Task<DeliveryCountry> CountryAsync(DemoSite demo) => demo.FewYears.Value;
}
