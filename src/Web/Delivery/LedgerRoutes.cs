using System.Collections.Immutable;
using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Delivery.Ledger;
using Maatstaf.Desk.Forms;
using Maatstaf.Ledger.Rules;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Uploading;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>A ledger as a way into a return.</summary>
internal static class LedgerRoutes
{
    private const long MostBytes = 1L << 30;
    private const string Page = ReturnPages.Address + "/grootboek";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Page, Act.SeeReturn, ReturnPages.Guarded(static (request, views) => ShowAsync(request, views, [], [])));
        routes.Post(Page, Act.EditReturn, ReturnPages.Guarded(ChangeAsync), MostBytes);
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, ReturnViews views, FieldProblem[] problems, IReadOnlyList<Problem> remarks)
    {
        var (_, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var open = await request.Service<LedgerDesk>().OpenAsync(request.Organisation, request.EditionOf(), request.Stop);
        var view = open is null ? null : new LedgerView
        {
            Mapping = open.Mapping,
            RulesVersion = open.RulesVersion,
            Suggestions = open.Suggestions,
            Destinations = DestinationsOf(request.Service<BenchmarkCatalogue>(), place.Edition.FiscalYear),
        };
        return DeskRequest.Page(
            ReturnPages.Of<LedgerPage>(
                place,
                DeliveryWords.LedgerTitle,
                (nameof(LedgerPage.View), view),
                (nameof(LedgerPage.Problems), problems),
                (nameof(LedgerPage.Remarks), remarks)),
            problems.Length > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    private static async Task<IResult> ChangeAsync(DeskRequest request, ReturnViews views)
    {
        var (_, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        switch (request.Field(LedgerFields.Do))
        {
            case LedgerFields.Deliver:
                return await DeliverAsync(request, views);
            case LedgerFields.TakeOver:
                await request.Service<LedgerDesk>().TakeOverAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
                return request.GoTo(place.Path(), "bestand-overgenomen");
            case LedgerFields.TakeAway:
                await request.Service<LedgerDesk>().RemoveAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
                return request.GoTo(place.Path("grootboek"), "grootboek-weg");
            default:
                await ChangeRulesAsync(request);
                return request.GoTo(place.Path("grootboek"), "bewaard");
        }
    }

    private static async Task<IResult> DeliverAsync(DeskRequest request, ReturnViews views)
    {
        if (request.Http.Request.Form.Files.GetFile("bestand") is not { } file)
            return await ShowAsync(request, views, [new FieldProblem("grootboek", DeliveryWords.NoFile)], []);
        await using var content = file.OpenReadStream();
        var reading = await request.Service<LedgerDesk>().DeliverAsync(
            request.Caller, request.Organisation, request.EditionOf(), content, UploadRoutes.SafeName(file.FileName), request.Stop);
        FieldProblem[] wrong = reading.Summary is null ? [.. reading.Problems.Select(static problem => FieldProblem.Of("grootboek", problem))] : [];
        return await ShowAsync(request, views, wrong, reading.Summary is null ? [] : reading.Problems);
    }

    private static async Task ChangeRulesAsync(DeskRequest request)
    {
        var desk = request.Service<LedgerDesk>();
        var open = await desk.OpenAsync(request.Organisation, request.EditionOf(), request.Stop) ?? throw new RefusedException(Refusal.NotThere);
        if (!int.TryParse(request.Field(LedgerFields.Version), NumberStyles.None, CultureInfo.InvariantCulture, out var version) || version != open.RulesVersion)
            throw new RefusedException(Refusal.ChangedMeanwhile);
        var rules = open.Mapping.Rules.Rules;
        var changed = request.Field(LedgerFields.Do) switch
        {
            LedgerFields.Accept => rules.AddRange(Chosen(request, open)),
            LedgerFields.Decide => rules.AddRange(Decided(request, open.Mapping)),
            LedgerFields.Rest => rules.AddRange(Decided(request, open.Mapping)).AddRange(LedgerRules.RestIsNoIct(open.Mapping.Summary)),
            LedgerFields.Remove when Position(request, rules) is { } at => rules.RemoveAt(at),
            LedgerFields.Up when Position(request, rules) is > 0 and var at => rules.RemoveAt(at).Insert(at - 1, rules[at]),
            _ => rules,
        };
        if (changed != rules)
            await desk.KeepRulesAsync(request.Caller, request.Organisation, request.EditionOf(), new LedgerRules(changed), version, request.Stop);
    }

    private static IEnumerable<LedgerRule> Chosen(DeskRequest request, OpenLedger open)
    {
        var chosen = request.Http.Request.Form[LedgerFields.Suggestion].ToHashSet(StringComparer.Ordinal);
        return open.Suggestions.Where((_, number) => chosen.Contains(number.ToString(CultureInfo.InvariantCulture))).Select(static suggestion => suggestion.Rule);
    }

    private static IEnumerable<LedgerRule> Decided(DeskRequest request, LedgerMapping mapping) => mapping.Totals
        .Where(static total => total.Rule is null).Select(static total => total.Total.Account).Distinct(StringComparer.Ordinal)
        .Select(account => (account, to: request.Field(LedgerFields.Account + account)))
        .Where(static choice => choice.to.Length > 0)
        .Select(static choice => new LedgerRule(LedgerCondition.OfAccount(choice.account), OutcomeOf(choice.to)));

    private static LedgerOutcome OutcomeOf(string choice)
    {
        if (choice == LedgerFields.NoIct)
            return LedgerOutcome.Ignored;
        var parts = choice.Split(LedgerFields.Employment, 2);
        return new LedgerOutcome { Category = parts[0], Employment = parts.Length == 2 ? parts[1] : string.Empty };
    }

    private static int? Position(DeskRequest request, ImmutableArray<LedgerRule> rules) =>
        int.TryParse(request.Field(LedgerFields.Rule), NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < rules.Length ? at : null;

    /// <summary>Leaves of the cost tree by component; a function of personnel once for own staff and once for hired.</summary>
    private static IReadOnlyList<(LocalisedText Component, IReadOnlyList<FormChoice> Choices)> DestinationsOf(BenchmarkCatalogue catalogue, int fiscalYear)
    {
        (string Table, string Column)[] columns = [(CostTree.Software, "category"), (CostTree.Personnel, "function"), (CostTree.Infrastructure, "category")];
        return [.. columns.Select(place => (catalogue.CostTree[place.Table].Short, Choices(place.Table, place.Column)))];

        IReadOnlyList<FormChoice> Choices(string table, string column)
        {
            var choices = catalogue.Form[table].Find(column)!.ChoicesIn(fiscalYear);
            return catalogue.Form[table].Find("employment") is not { } employment
                ? [.. choices]
                : [.. from choice in choices
                      from kind in employment.Choices
                      select new FormChoice($"{choice.Code}{LedgerFields.Employment}{kind.Code}", new($"{choice.Label.Dutch}, {kind.Label.Dutch}", $"{choice.Label.English}, {kind.Label.English}"), null)];
        }
    }
}
