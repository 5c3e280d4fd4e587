using Maatstaf.Production.Checking;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Editions;
using Maatstaf.Production.Partnerships;
using Maatstaf.Web.Checking;

namespace Maatstaf.Web.Editions;

/// <summary>What the pages of the team work with, beside what the pages of returns do.</summary>
internal static class TeamServices
{
    /// <summary>Adds it.</summary>
    /// <param name="services">Where it is added.</param>
    public static void AddTeam(this IServiceCollection services)
    {
        services.AddSingleton<Approving>().AddSingleton<EditionDesk>().AddSingleton<CheckDesk>().AddSingleton<BesideOthers>().AddSingleton<ParticipantDesk>();
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
