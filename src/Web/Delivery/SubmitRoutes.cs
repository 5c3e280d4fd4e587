using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Checks;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Delivery.Submitting;
using Maatstaf.Desk.Delivery.Table;
using Maatstaf.Desk.Forms;
using Maatstaf.Production.Delivering;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>The last look, submitting, and the receipt.</summary>
internal static class SubmitRoutes
{
    public static void Map(DeskRoutes routes)
    {
        routes.Get(ReturnPages.Address + "/indienen", Act.SeeReturn, ReturnPages.Guarded(ShowAsync));
        routes.Post(ReturnPages.Address + "/indienen", Act.SubmitReturn, ReturnPages.Guarded(SubmitAsync));
        routes.Post(ReturnPages.Address + "/controletotalen", Act.EditReturn, ReturnPages.Guarded(StateAsync));
        routes.Get(ReturnPages.Address + "/geleverd/{version}", Act.SeeReturn, ReturnPages.Guarded(ReceiptAsync));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, ReturnViews views) => await PageAsync(request, views, StatusCodes.Status200OK);

    private static async Task<IResult> PageAsync(DeskRequest request, ReturnViews views, int status, IReadOnlyList<FieldProblem>? problems = null)
    {
        var (open, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var preview = await request.Service<Submitting>().PreviewAsync(open, request.Stop);
        var overview = await views.OverviewAsync(open, place, request.Stop);
        var (totals, version) = await request.Service<StatedTotals>().OfAsync(request.Organisation, open.FiscalYear, request.Stop);
        CellProblem[] found = [.. ReturnViews.ProblemsOf(open), .. preview.Findings.Select(ReturnViews.Of)];
        return DeskRequest.Page(
            ReturnPages.Of<SubmitPage>(
                place,
                DeliveryWords.SubmitTitle,
                (nameof(SubmitPage.Found), found),
                (nameof(SubmitPage.Tables), overview.Tables),
                (nameof(SubmitPage.Stated), ShownOf(request, totals, isSent: problems is not null)),
                (nameof(SubmitPage.StatedVersion), version),
                (nameof(SubmitPage.Problems), problems ?? []),
                (nameof(SubmitPage.DraftVersion), open.Draft.Version)),
            status);
    }

    private static async Task<IResult> SubmitAsync(DeskRequest request, ReturnViews views)
    {
        if (!int.TryParse(request.Field("versie"), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return await PageAsync(request, views, StatusCodes.Status400BadRequest);
        var outcome = await request.Service<Submitting>().SubmitAsync(
            request.Caller, request.Organisation, request.EditionOf(), version, request.Field("opmerking"), ExplanationsOf(request), request.Stop);
        if (outcome.Case is not { } kept)
            return await PageAsync(request, views, StatusCodes.Status409Conflict);
        return request.GoTo($"{DeliveryPlace.Root}/{request.EditionOf()}/{request.Organisation}/geleverd/{kept.Submitted.ToString(CultureInfo.InvariantCulture)}");
    }

    private static async Task<IResult> StateAsync(DeskRequest request, ReturnViews views)
    {
        var stated = request.Service<StatedTotals>();
        var sent = StatedTotals.Components
            .Select(component => (component, typed: request.Field(FieldOf(component)))).Where(static total => total.typed.Length > 0)
            .Select(total => (total.component, cents: stated.CentsOf(CellText.Kept(FormKind.Money, total.typed, request.Language)))).ToArray();
        var wrong = sent.Where(static total => total.cents is null).Select(static total => new FieldProblem(FieldOf(total.component), DeliveryWords.StatedWrong)).ToArray();
        if (wrong.Length > 0 || !int.TryParse(request.Field("versie"), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return await PageAsync(request, views, StatusCodes.Status400BadRequest, wrong);
        await stated.KeepAsync(request.Caller, request.Organisation, request.EditionOf(), [.. sent.Select(static total => new StatedTotal(total.component, total.cents!.Value))], version, request.Stop);
        return request.GoTo($"{DeliveryPlace.Root}/{request.EditionOf()}/{request.Organisation}/indienen", "bewaard");
    }

    private static string FieldOf(string component) => $"totaal-{component}";

    private static Dictionary<string, string> ShownOf(DeskRequest request, IReadOnlyList<StatedTotal> totals, bool isSent) => StatedTotals.Components.ToDictionary(
        static component => component,
        component => isSent ? request.Field(FieldOf(component))
            : totals.FirstOrDefault(total => total.Table == component) is { } known ? CellText.Shown(FormKind.Money, (known.Cents / 100m).ToString("0.00", CultureInfo.InvariantCulture), request.Language)
            : string.Empty);

    private static Dictionary<(string Check, string Table, string Line, string Column), string> ExplanationsOf(DeskRequest request)
    {
        var explanations = new Dictionary<(string, string, string, string), string>();
        for (var number = 0; request.Http.Request.Form.ContainsKey(Name(number, "wat")); number++)
        {
            var text = request.Field(Name(number, "uitleg"));
            // A browser sends line breaks as CR LF.
            if (text.Length > 0 && request.Exact(Name(number, "wat")).ReplaceLineEndings("\n").Split('\n') is [var check, var table, var line, var column])
                explanations[(check, table, line, column)] = text;
        }

        return explanations;
    }

    private static string Name(int number, string field) => $"{number.ToString(CultureInfo.InvariantCulture)}.{field}";

    private static async Task<IResult> ReceiptAsync(DeskRequest request, ReturnViews views)
    {
        var (open, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var store = request.Service<IDeliveryStore>();
        var summary = (await store.VersionsAsync(request.Organisation, open.FiscalYear, request.Stop)).FirstOrDefault(version => version.Number == request.Number("version"));
        if (summary is null || await store.VersionAsync(request.Organisation, open.FiscalYear, summary.Number, request.Stop) is not { } version)
            return DeskRequest.NotFound;
        var delivered = open with { Draft = open.Draft with { Content = version.Content } };
        var overview = await views.OverviewAsync(delivered, place, request.Stop);
        return DeskRequest.Page(ReturnPages.Of<DeliveredPage>(
            place, DeliveryWords.DeliveredTitle, (nameof(DeliveredPage.Version), summary), (nameof(DeliveredPage.Tables), overview.Tables)));
    }
}
