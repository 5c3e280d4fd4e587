using Maatstaf.Catalogue;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>All pages and forms of returns.</summary>
internal static class DeliveryRoutes
{
    public static void Map(DeskRoutes routes, BenchmarkCatalogue catalogue)
    {
        OverviewRoutes.Map(routes);
        SheetRoutes.Map(routes, catalogue);
        UploadRoutes.Map(routes);
        LedgerRoutes.Map(routes);
        ListRoutes.Map(routes);
        ReferenceRoutes.Map(routes);
        SubmitRoutes.Map(routes);
        QuestionRoutes.Map(routes);
        AllocationRoutes.Map(routes);
        SharingRoutes.Map(routes);
        FileRoutes.Map(routes);
    }
}
