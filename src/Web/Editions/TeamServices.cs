using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Production.Checking;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Editions;
using Maatstaf.Production.Partnerships;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Web.Checking;

namespace Maatstaf.Web.Editions;

/// <summary>What the pages of the team work with, beside what the pages of returns do.</summary>
internal static class TeamServices
{
    /// <summary>Adds it.</summary>
    /// <param name="services">Where it is added.</param>
    /// <param name="load">Reads everything that counts; null = the figures follow changed memberships at the next start.</param>
    public static void AddTeam(this IServiceCollection services, Func<CancellationToken, Task<ReturnedData>>? load)
    {
        services.AddSingleton<Approving>().AddSingleton<EditionDesk>().AddSingleton<CheckDesk>().AddSingleton<BesideOthers>();
        services.AddSingleton(provider => new ParticipantDesk(
            provider.GetRequiredService<BenchmarkCatalogue>(), provider.GetRequiredService<IDeliveryStore>(), provider.GetRequiredService<StandingFigures>(), load));
        services.AddSingleton<ReturnCheckViews>();
    }

    /// <summary>Maps the pages and forms of the team.</summary>
    public static void Map(Desk.DeskRoutes routes)
    {
        CheckRoutes.Map(routes);
        ReturnCheckRoutes.Map(routes);
        EditionRoutes.Map(routes);
        ParticipantRoutes.Map(routes);
    }
}
