using Maatstaf.Production.Editorial;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Editorial;

/// <summary>What the pages work with on which the team edits a report.</summary>
internal static class EditorialServices
{
    /// <summary>Adds it.</summary>
    public static void AddEditorial(this IServiceCollection services) => services.AddSingleton<EditorialDesk>().AddSingleton<PublishingDesk>().AddSingleton<PreviewDesk>();

    /// <summary>Maps its pages and forms.</summary>
    public static void Map(DeskRoutes routes)
    {
        EditingRoutes.Map(routes);
        ChapterRoutes.Map(routes);
        TextRoutes.Map(routes);
        PublishRoutes.Map(routes);
        PreviewRoutes.Map(routes);
    }
}
