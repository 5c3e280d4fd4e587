using System.Globalization;
using Maatstaf.Delivery.Access;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Delivery.Sharing;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Sharing;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>How a participant shares its figures with the others, and what these would see.</summary>
internal static class SharingRoutes
{
    private const string Path = ReturnPages.Address + "/delen";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Path, Act.SeeReturn, ReturnPages.Guarded(ShowAsync));
        routes.Post(Path, Act.ChooseSharing, ReturnPages.Guarded(ChooseAsync));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, ReturnViews views)
    {
        var (_, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var situation = await request.Service<SharingDesk>().OfAsync(request.Organisation, request.EditionOf(), request.Stop);
        var view = new SharingView
        {
            Choice = situation.Year.Choice,
            MayBeNamed = situation.Year.MayBeNamed,
            MayChoose = AccessPolicy.Allows(request.Caller, Act.ChooseSharing, request.Organisation),
            OtherYears = [.. situation.Named.Select(static year => year.Choice)],
            Figures = situation.Figures,
            Shown = situation.Shown,
            Catalogue = request.Service<ReturnDesk>().Catalogue,
        };
        return DeskRequest.Page(ReturnPages.Of<SharingPage>(place, DeliveryWords.SharingTitle, (nameof(SharingPage.View), view)));
    }

    private static async Task<IResult> ChooseAsync(DeskRequest request, ReturnViews views)
    {
        var (_, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        if (request.Field("keuze") is not ("naam" or "anoniem") || Whole(request.Field("jaar")) is not { } year || Whole(request.Field("versie")) is not { } version)
            return DeskRequest.NotFound;
        await request.Service<SharingDesk>().ChooseAsync(request.Caller, request.Organisation, year, request.Field("keuze") == "naam", version, request.Stop);
        return request.GoTo(place.Path("delen"), "delen-bewaard");
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
