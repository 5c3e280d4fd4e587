using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Production.Checking;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Letters;
using Maatstaf.Production.Partnerships;
using Maatstaf.Production.Peers;
using Maatstaf.Production.Sharing;
using Maatstaf.Production.Standing;
using Maatstaf.Production.Uploading;
using Maatstaf.Reference.Cbs;

namespace Maatstaf.Web.Delivery;

/// <summary>What the pages of returns work with.</summary>
internal static class DeliveryServices
{
    private static readonly TimeSpan LongestConnecting = TimeSpan.FromSeconds(10);

    /// <summary>Adds it.</summary>
    /// <param name="services">Where it is added.</param>
    /// <param name="catalogue">What is asked.</param>
    /// <param name="figures">What counts now.</param>
    /// <param name="publicAddress">Address under which people reach the site, without a slash at its end.</param>
    public static void AddDelivery(this IServiceCollection services, BenchmarkCatalogue catalogue, StandingFigures figures, string publicAddress)
    {
        services.AddSingleton(catalogue).AddSingleton(figures);
        services.AddSingleton(provider => new ReturnDesk(catalogue, provider.GetRequiredService<IDeliveryStore>()));
        services.AddSingleton(provider => new Postman(provider.GetRequiredService<IAccountDirectory>(), publicAddress));
        services.AddSingleton<ReturnChecking>().AddSingleton<Drafting>().AddSingleton<StatedTotals>().AddSingleton<DeliveredArchive>().AddSingleton<Submitting>().AddSingleton<Answering>();
        services.AddSingleton<Uploads>().AddSingleton<PackageUpload>().AddSingleton<WorkbookDesk>().AddSingleton<LedgerDesk>().AddSingleton<Allocating>();
        services.AddSingleton<ReturnViews>().AddSingleton<ThreadViews>();
        services.AddSingleton<SharingDesk>().AddSingleton<PeerGroupDesk>();
        services.AddSingleton<ListDesk>().AddSingleton<ReferenceDesk>();
        services.AddSingleton<WaitingDesk>();
    }

    /// <summary>Adds the way to Statistics Netherlands, where the site may go there.</summary>
    /// <param name="services">Where it is added.</param>
    /// <param name="sources">Tables and limits.</param>
    /// <param name="service">Address of the service; null = the site may not.</param>
    public static void AddStatistics(this IServiceCollection services, ReferenceSources sources, Uri? service)
    {
        if (service is null)
            return;
        // How long fetching takes, the client of the service decides; a redirect could lead anywhere.
        services.AddSingleton(_ => new CbsClient(
            new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = LongestConnecting }) { Timeout = Timeout.InfiniteTimeSpan },
            sources with { ServiceV4 = service }));
    }
}
