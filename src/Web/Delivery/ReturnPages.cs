using Maatstaf.Desk;
using Maatstaf.Desk.Delivery;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>What all pages of a return have in common: the way to them, and what happens when something cannot be done now.</summary>
internal static class ReturnPages
{
    /// <summary>Address of a return, without language.</summary>
    public const string Address = "/levering/{edition}/{organisation}";

    /// <summary>The edition in the address.</summary>
    public static Edition EditionOf(this DeskRequest request) => new(request.Number("edition"));

    /// <summary>A page of a return, with the way to it.</summary>
    /// <typeparam name="TPage">The component.</typeparam>
    /// <param name="place">Whose return.</param>
    /// <param name="title">Title.</param>
    /// <param name="parameters">Parameters beside the place.</param>
    public static DeskPage Of<TPage>(DeliveryPlace place, LocalisedText title, params (string Name, object? Value)[] parameters)
        where TPage : DeliveryPart
    {
        (string, object?)[] all = [(nameof(DeliveryPart.Place), place), .. parameters];
        return DeskPage.Of<TPage>(title, all) with { Trail = [.. TrailOf(place), new(place.Path(), new(place.Name, place.Name))] };
    }

    /// <summary>The way to a return itself.</summary>
    public static IReadOnlyList<DeskStep> TrailOf(DeliveryPlace place) =>
        [new(DeliveryPlace.Root, new($"Levering {place.Edition}", $"Return {place.Edition}"))];

    /// <summary>Answers a refusal with its sentence instead of an error.</summary>
    public static Func<DeskRequest, Task<IResult>> Guarded(Func<DeskRequest, ReturnViews, Task<IResult>> answer) => async request =>
    {
        try
        {
            return await answer(request, request.Service<ReturnViews>());
        }
        catch (RefusedException refused) when (refused.Refusal == Refusal.NotThere || refused.Refusal == Refusal.NotAllowed)
        {
            return DeskRequest.NotFound;
        }
        catch (RefusedException refused)
        {
            var back = request.Path.Split('/') is [_, var root, var edition, var organisation, ..] ? $"/{root}/{edition}/{organisation}" : DeliveryPlace.Root;
            return DeskRequest.Page(
                DeskPage.Of<RefusalPage>(RefusalPage.Title, (nameof(RefusalPage.Sentence), refused.Refusal.Sentence), (nameof(RefusalPage.Back), back)),
                StatusCodes.Status409Conflict);
        }
    };
}
