using Maatstaf.Production.Improving;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Improve;

/// <summary>What the pages about what could be otherwise work with.</summary>
internal static class ImproveServices
{
    /// <summary>Adds it.</summary>
    public static void AddImproving(this IServiceCollection services) => services.AddSingleton<ScenarioDesk>().AddSingleton<WhatIfDesk>().AddSingleton<ContractDesk>().AddSingleton<TransitionDesk>();

    /// <summary>Maps its pages.</summary>
    public static void Map(DeskRoutes routes)
    {
        WhatIfRoutes.Map(routes);
        CompareRoutes.Map(routes);
        ContractRoutes.Map(routes);
        ApplicationRoutes.Map(routes);
        TransitionRoutes.Map(routes);
    }
}
