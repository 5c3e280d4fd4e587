using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Checking;
using Maatstaf.Production.Checking;
using Maatstaf.Web.Delivery;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Checking;

/// <summary>The check desk: all returns and questions of an edition.</summary>
internal static class CheckRoutes
{
    private const int LongestSearch = 100, MostPages = 10_000;

    public static void Map(DeskRoutes routes)
    {
        routes.Get(CheckPlace.Root, Act.CheckReturns, NewestAsync);
        routes.Get(CheckPlace.Root + "/{edition}", Act.CheckReturns, TeamPages.Guarded(static _ => CheckPlace.Root, ShowAsync));
    }

    /// <summary>On to the newest edition that takes returns; when there is none, to the newest that was opened.</summary>
    private static async Task<IResult> NewestAsync(DeskRequest request)
    {
        var editions = await request.Service<IDeliveryStore>().EditionsAsync(request.Stop);
        var newest = editions.FirstOrDefault(static known => known.TakesReturns) ?? editions.FirstOrDefault(static known => known.State > EditionState.Prepared);
        return newest is null
            ? DeskRequest.Page(DeskPage.Of<NoEditionPage>(CheckWords.Desk))
            : request.GoTo(CheckPlace.Of(newest.Edition));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request)
    {
        var overview = await request.Service<CheckDesk>().LookAsync(request.Caller, request.EditionOf(), request.Stop);
        var editions = await request.Service<IDeliveryStore>().EditionsAsync(request.Stop);
        return DeskRequest.Page(DeskPage.Of<CheckDeskPage>(
            CheckWords.Desk,
            (nameof(CheckDeskPage.Overview), overview),
            (nameof(CheckDeskPage.Filter), FilterOf(request)),
            (nameof(CheckDeskPage.Checks), request.Service<BenchmarkCatalogue>().Checks),
            (nameof(CheckDeskPage.Others), editions.Where(static known => known.State > EditionState.Prepared).Select(static known => known.Edition).ToArray())));
    }

    private static CheckFilter FilterOf(DeskRequest request) => new()
    {
        State = request.Query("stand"),
        Organisation = request.Query("organisatie"),
        Check = request.Query("controle"),
        Order = request.Query("volgorde"),
        Progress = request.Query("levering"),
        Search = request.Query("zoek").Trim() is { Length: <= LongestSearch } words ? words : string.Empty,
        OrganisationPage = PageOf(request, "blad"),
        Page = PageOf(request, "pagina"),
    };

    private static int PageOf(DeskRequest request, string name) =>
        int.TryParse(request.Query(name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, MostPages) : 1;
}
