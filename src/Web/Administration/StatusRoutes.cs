using Maatstaf.Delivery.Access;
using Maatstaf.Desk;
using Maatstaf.Desk.Administration.Status;
using Maatstaf.Production.Watching;
using Maatstaf.Storage;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Mailing;

namespace Maatstaf.Web.Administration;

/// <summary>How the site and the work on it stand, for the team and administrators.</summary>
internal static class StatusRoutes
{
    public static void Map(DeskRoutes routes) => routes.Get(StatusView.Path, Act.SeeStatus, ShowAsync);

    private static async Task<IResult> ShowAsync(DeskRequest request)
    {
        var work = await request.Service<WatchDesk>().LookAsync(request.Service<PublicSite>().Content.Publication, request.Stop);
        return DeskRequest.Page(DeskPage.Of<StatusPage>(StatusWords.System, (nameof(StatusPage.View), StatusView.Of(await StandAsync(request), work))));
    }

    private static async Task<SiteStand> StandAsync(DeskRequest request)
    {
        var options = request.Service<DeskOptions>();
        var stand = new SiteStand
        {
            At = request.Service<TimeProvider>().GetUtcNow(),
            Program = SiteVersion.Text,
            Rooms = [.. options.Installation.Rooms().Select(static room => new DiskRoom(room.Use, room.Free, room.Least))],
            SendsMail = request.Service<MailCarrier>().GoesSomewhere,
            OldestBackup = options.Installation.OldestBackup,
            Chosen = options.Installation.Chosen,
        };
        try
        {
            return options.Examine is { } examine && await examine(request.Stop) is { } found
                ? stand with { Schema = found.Schema, Known = found.Known, Sites = found.Sites }
                : stand;
        }
        catch (StoreException refused)
        {
            return stand with { Refusal = new($"{refused.Code}: {refused.Sentence.Dutch}", $"{refused.Code}: {refused.Sentence.English}") };
        }
    }
}
