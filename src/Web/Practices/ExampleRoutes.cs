using Maatstaf.Delivery.Access;
using Maatstaf.Desk.Place;
using Maatstaf.Desk.Practices;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Practices;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Place;

namespace Maatstaf.Web.Practices;

/// <summary>Who does better on what costs a municipality most.</summary>
internal static class ExampleRoutes
{
    public static void Map(DeskRoutes routes) =>
        routes.Get(PlacePages.One + "/praktijken", Act.SeeResults, PlacePages.Guarded(ShowAsync));

    private static async Task<IResult> ShowAsync(DeskRequest request, CircleEdition edition)
    {
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        var examples = await request.Service<ExamplesDesk>().OfAsync(request.Caller, situation, request.Stop);
        return PlacePages.Page<ExamplesPage>(view, PracticeWords.Examples, (nameof(ExamplesPage.Examples), examples?.Select(static example => new PracticeExample(example.Cause, example.Practices)).ToArray()));
    }
}
