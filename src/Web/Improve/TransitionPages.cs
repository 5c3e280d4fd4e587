using System.Globalization;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Forms;
using Maatstaf.Desk.Improve.Transitions;
using Maatstaf.Desk.Place;
using Maatstaf.Improvement;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Improving;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Improve;

/// <summary>What the pages about the way to the cloud have in common: opening a year, and answering with a page.</summary>
internal static class TransitionPages
{
    /// <summary>An answer, or what stands in the way of it.</summary>
    public static Func<DeskRequest, Task<IResult>> Guarded(Func<DeskRequest, Task<IResult>> answer) => TeamPages.Guarded(static request => $"{PlaceView.Root}/{request.Organisation}/{TransitionPlace.Rest}", answer);

    /// <summary>Opens the year of the address or the form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="year">The year as text; what is no year = the newest.</param>
    public static async Task<TransitionView> OpenAsync(DeskRequest request, string year)
    {
        var store = request.Service<IDeliveryStore>();
        var desk = request.Service<TransitionDesk>();
        var organisation = (await store.OrganisationsAsync(request.Stop)).FirstOrDefault(entry => entry.Code == request.Organisation) ?? throw new RefusedException(Refusal.NotThere);
        var situation = await desk.OpenAsync(request.Caller, request.Organisation, int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : null, request.Stop);
        var mayKeep = AccessPolicy.Allows(request.Caller, Act.KeepScenarios, request.Organisation);
        return new TransitionView
        {
            Organisation = request.Organisation,
            Name = organisation.Name,
            IsPartnership = organisation.IsPartnership,
            IsMember = (await store.MembershipsAsync(situation.FiscalYear, request.Stop)).Any(member => member.Municipality == request.Organisation),
            Year = situation.FiscalYear,
            Years = desk.Years,
            Estate = situation.Estate,
            Register = situation.Register,
            RegisterVersion = situation.RegisterVersion,
            MayKeep = mayKeep,
            Plans = mayKeep ? await desk.PlansAsync(request.Caller, request.Organisation, request.Stop) : [],
            FillIn = await FillInAsync(request, situation.FiscalYear),
            Catalogue = desk.Catalogue,
        };
    }

    /// <summary>The first page, or one below it.</summary>
    public static IResult Page<TComponent>(TransitionView view, LocalisedText title, int status, params (string Name, object? Value)[] parameters)
        where TComponent : DeskPart
    {
        DeskStep own = new(view.IsPartnership ? PlaceView.Root : $"{PlaceView.Root}/{view.Organisation}", new(view.Name, view.Name));
        return DeskRequest.Page(
            DeskPage.Of<TComponent>(title, [("View", view), .. parameters]) with
            {
                Trail = typeof(TComponent) == typeof(TransitionPage) ? [own] : [own, new(view.Path(TransitionPlace.Rest), TransitionView.Title)],
            },
            status);
    }

    /// <summary>What is wrong with fields, for the page.</summary>
    public static IReadOnlyList<FieldProblem> Problems(IReadOnlyList<ScenarioProblem> problems) => [.. problems.Select(static problem => new FieldProblem(problem.Field, problem.Sentence))];

    /// <summary>The software of the return that can be filled in now: that of an open edition, or else of the year itself; null when the reader may not see it.</summary>
    private static async Task<string?> FillInAsync(DeskRequest request, int year)
    {
        if (!AccessPolicy.Allows(request.Caller, Act.SeeReturn, request.Organisation))
            return null;
        var open = (await request.Service<IDeliveryStore>().EditionsAsync(request.Stop)).FirstOrDefault(static edition => edition.State == EditionState.Open);
        var slug = request.Service<TransitionDesk>().Catalogue.Form[Catalogue.CostTree.Software].Slug;
        return $"{DeliveryPlace.Root}/{open?.Edition ?? Edition.About(year)}/{request.Organisation}/{slug}";
    }
}
