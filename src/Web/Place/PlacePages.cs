using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Place;
using Maatstaf.Disclosure.Protection;
using Maatstaf.Position.Peers;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Placing;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;
using Microsoft.AspNetCore.WebUtilities;

namespace Maatstaf.Web.Place;

/// <summary>What the pages of a municipality have in common: the edition that stands, the year and the group of the address.</summary>
internal static class PlacePages
{
    /// <summary>Address of the pages of one municipality.</summary>
    public const string One = PlaceView.Root + "/{organisation}";

    /// <summary>What the choice of a group sends: the part of an address that stands for the group.</summary>
    private const string Choice = "keuze";

    /// <summary>Answers with what participants may see, or says that it is being made; a choice of group or year becomes an address.</summary>
    public static Func<DeskRequest, Task<IResult>> Guarded(Func<DeskRequest, CircleEdition, Task<IResult>> answer) => TeamPages.Guarded(static _ => PlaceView.Root, async request =>
    {
        if (request.Query(Choice) is { Length: > 0 } choice)
            return DeskAnswer.GoTo(request.Http.Request.Path + Chosen(request, choice));
        var desk = request.Service<PlaceDesk>();
        if (await desk.BeginAsync(request.Stop) is not { } making)
            return Waiting(false, null);
        return !await Patience.IsDoneAsync(making, request) ? Waiting(true, await desk.ProgressAsync(request.Stop))
            : await making is { } edition ? await answer(request, edition) : Waiting(false, null);
    });

    /// <summary>A page of a municipality.</summary>
    public static IResult Page<TPage>(PlaceView view, LocalisedText title, params (string Name, object? Value)[] parameters)
        where TPage : PlacePart => Page<TPage>(view, title, StatusCodes.Status200OK, parameters);

    /// <summary>A page of a municipality with another status, such as a form with something wrong in it.</summary>
    public static IResult Page<TPage>(PlaceView view, LocalisedText title, int status, params (string Name, object? Value)[] parameters)
        where TPage : PlacePart => DeskRequest.Page(
            DeskPage.Of<TPage>(title, [(nameof(PlacePart.View), view), .. parameters]) with { Trail = [new(view.Path(), new(view.Name, view.Name))], Modules = ["peers.js"] },
            status);

    /// <summary>The municipality, year and group of the address.</summary>
    /// <exception cref="RefusedException">The caller may not, or one of them is not there.</exception>
    public static async Task<(PlaceSituation Situation, PlaceView View)> OpenAsync(DeskRequest request, CircleEdition edition)
    {
        var desk = request.Service<PlaceDesk>();
        var choice = GroupAddress.Read(request.Query, desk.Catalogue) ?? throw new RefusedException(Refusal.NotThere);
        int? year = int.TryParse(request.Query("jaar"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : null;
        var organisation = (await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)).FirstOrDefault(entry => entry.Code == request.Organisation && !entry.IsPartnership)
            ?? throw new RefusedException(Refusal.NotThere);
        var situation = await desk.OpenAsync(request.Caller, request.Organisation, edition, choice, year, request.Stop);
        return (situation, new PlaceView
        {
            Organisation = request.Organisation,
            Name = organisation.Name,
            Edition = edition.Edition,
            Year = situation.Year,
            Years = situation.Own.Years,
            Group = situation.Group,
            Groups = [.. GroupsOf(situation, desk.Catalogue)],
            Catalogue = desk.Catalogue,
            Deflator = edition.Publication.Deflator,
        });
    }

    private static IResult Waiting(bool isMaking, PlanningProgress? progress) => DeskRequest.Page(
        DeskPage.Of<WaitingPage>(PlaceView.Title, (nameof(WaitingPage.IsMaking), isMaking), (nameof(WaitingPage.Progress), progress)) with { RenewsAfter = isMaking ? Patience.Pause : null });

    /// <summary>The address after a choice: its group and year, and what else stood in the address. What is not a group shows the standard one.</summary>
    private static QueryString Chosen(DeskRequest request, string choice)
    {
        var kept = request.Http.Request.Query.Where(static part => part.Key != Choice && !GroupAddress.Parts.Contains(part.Key));
        return QueryString.Create(kept.Concat(QueryHelpers.ParseQuery(choice)));
    }

    private static IEnumerable<(string Choice, LocalisedText Name)> GroupsOf(PlaceSituation situation, BenchmarkCatalogue catalogue)
    {
        foreach (var group in catalogue.Groups)
            yield return (GroupAddress.Write(new GroupChoice.Fixed(group.Id)), group.Label);
        yield return (GroupAddress.Write(new GroupChoice.Neighbours()), GroupFinder.Nearest);
        foreach (var saved in situation.Saved)
            yield return (GroupAddress.Write(new GroupChoice.Saved(saved.Id)), new(saved.Name, saved.Name));
        if (situation.Group.Choice is GroupChoice.Municipalities or GroupChoice.Neighbours { Count: not null })
            yield return (GroupAddress.Write(situation.Group.Choice), situation.Group.Label);
    }
}
