using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Reporting;
using Maatstaf.Production.Standing;
using Maatstaf.Production.Watching;

namespace Maatstaf.Web.Place;

/// <summary>What the pages about the own place work with.</summary>
internal static class PlaceServices
{
    /// <summary>Adds it.</summary>
    /// <param name="services">Where it is added.</param>
    /// <param name="options">Whether participants are protected from the start on.</param>
    public static void AddPlace(this IServiceCollection services, DeskOptions options)
    {
        services.AddSingleton(provider => new Protection(
            provider.GetRequiredService<StandingFigures>(), provider.GetRequiredService<BenchmarkCatalogue>(), provider.GetRequiredService<IDeliveryStore>(), Environment.ProcessorCount));
        services.AddSingleton<CircleFigures>().AddSingleton<PlaceDesk>().AddSingleton<PartnershipDesk>().AddSingleton<PartnershipParts>().AddSingleton<OwnReportDesk>().AddSingleton<SealedGroup>();
        services.AddSingleton<WatchDesk>();
        if (options.ProtectsAhead)
            services.AddHostedService<ProtectionAhead>();
    }
}
