using Maatstaf.Api.Answers;
using Maatstaf.Api.Asking;
using Maatstaf.Api.Replies;
using Maatstaf.Api.Resources;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Clients;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.Http;
using Problem = Maatstaf.Api.Replies.Problem;

namespace Maatstaf.Api.Own;

/// <summary>What programs ask and do in the name of their organisation.</summary>
internal static class OwnOperations
{
    public const string Tag = "Eigen levering";

    private const string List = "/organisations/{organisation}/returns", One = List + "/{edition}";

    /// <summary>Whose.</summary>
    public static readonly Parameter InOrganisation = new PathParameter(OwnEndpoint.Organisation, "Code van uw organisatie.", "GM9030", IsWhole: false);

    public static IReadOnlyList<OwnOperation> All { get; } =
    [
        new()
        {
            Id = "listReturns",
            Path = List,
            Tag = Tag,
            Summary = "De leveringen van uw organisatie",
            Description = "Alle edities met hoe ver uw levering is, de nieuwste eerst.",
            Parameters = [InOrganisation, .. FigureParameters.Paging],
            Scope = ApiScope.ReadReturns,
            AnswerType = typeof(PageAnswer<ReturnSummaryAnswer>),
            Example = Examples.Page("/organisations/GM9030/returns", Examples.ReturnSummary),
            Answer = ListAsync,
        },
        new()
        {
            Id = "getReturn",
            Path = One,
            Tag = Tag,
            Summary = "Een levering",
            Description = "De levering zoals zij in concept is, met al haar regels. Stuur de ETag mee als If-Match als u haar verandert.",
            Parameters = [InOrganisation, FigureParameters.InEdition],
            Scope = ApiScope.ReadReturns,
            AnswerType = typeof(ReturnAnswer),
            Example = Examples.Return,
            Answer = static async question => Show(await OpenAsync(question)),
        },
        new()
        {
            Id = "putReturn",
            Path = One,
            By = HttpMethods.Put,
            Tag = Tag,
            Summary = "Een levering vullen",
            Description =
                """
                Zet al wat u stuurt in de plaats van al wat in het concept staat: een datapakket (zip) of de regels in JSON, in de vorm waarin u ze leest.

                Klopt er iets niet, dan verandert er niets en noemt het antwoord alle fouten tegelijk. Stuur de ETag van de levering mee als If-Match, zodat u nooit het werk van een ander overschrijft. Stuurt u hetzelfde nog eens, dan is het antwoord ook hetzelfde.

                Een coördinator dient de levering daarna in op de site.
                """,
            Parameters = [InOrganisation, FigureParameters.InEdition],
            Scope = ApiScope.WriteReturns,
            AnswerType = typeof(ReturnAnswer),
            Example = Examples.Return,
            Problems =
            [
                StatusCodes.Status409Conflict,
                StatusCodes.Status412PreconditionFailed,
                StatusCodes.Status413PayloadTooLarge,
                StatusCodes.Status415UnsupportedMediaType,
                StatusCodes.Status422UnprocessableEntity,
                StatusCodes.Status428PreconditionRequired,
                StatusCodes.Status503ServiceUnavailable,
            ],
            Takes = [Reply.Json, DeliveredBody.Zip],
            MostBytes = DeliveredBody.MostBytes,
            Answer = PutAsync,
        },
        new()
        {
            Id = "listFindings",
            Path = One + "/findings",
            Tag = Tag,
            Summary = "Wat er aan een levering niet klopt of opvalt",
            Description = "Alles wat de controles vinden in het concept, zoals een coördinator het ziet voor het indienen.",
            Parameters = [InOrganisation, FigureParameters.InEdition, .. FigureParameters.Paging],
            Scope = ApiScope.ReadReturns,
            AnswerType = typeof(PageAnswer<FindingAnswer>),
            Example = Examples.Page("/organisations/GM9030/returns/2026/findings", Examples.Finding),
            Answer = FindAsync,
        },
        ExplanationOperations.List,
    ];

    private static async Task<IApiReply> ListAsync(OwnQuestion question)
    {
        var desk = question.Service<ReturnDesk>();
        var store = question.Service<IDeliveryStore>();
        var editions = await store.EditionsAsync(question.Stop);
        var returns = new List<OpenReturn>();
        foreach (var edition in editions)
            returns.Add(await desk.OpenAsync(question.Organisation, edition.Edition, question.Stop));
        return Reply.Of(Paging.Of(question, returns, static open => new ReturnSummaryAnswer
        {
            Edition = open.Edition.Edition.Year,
            FiscalYear = open.FiscalYear,
            State = open.Case.State,
            IsOpen = open.WhyClosed is null,
            Links = LinksOf(open),
        }));
    }

    private static async Task<IApiReply> FindAsync(OwnQuestion question)
    {
        var found = await question.Service<WholeDelivery>().LookAsync(await OpenAsync(question), question.Stop);
        return Reply.Of(Paging.Of(question, found, static one => new FindingAnswer
        {
            Code = one.Code,
            Blocks = one.Blocks,
            Table = one.Table,
            Line = one.Line,
            Column = one.Column,
            Sentence = Texts.Of(one.Sentence),
        }));
    }

    private static async Task<IApiReply> PutAsync(OwnQuestion question)
    {
        var open = await OpenAsync(question);
        var seen = question.Seen;
        if (seen.Count == 0)
            return Problem.NoTag;
        var (reading, problem) = await DeliveredBody.ReadAsync(question, open);
        if (reading is null)
            return problem!;
        var now = Show(open);
        if (open.WhyClosed is null && WholeDelivery.SaysAlready(open, reading))
            return now;
        if (!seen.Any(tag => tag.Tag == "*" || tag.Compare(now.Tag, useStrongComparison: true)))
            return Problem.Changed;
        var blocking = await question.Service<WholeDelivery>().DeliverAsync(question.Caller, question.Organisation, open.Edition.Edition, open.Draft.Version, reading, question.Stop);
        return blocking.Count > 0 ? Problem.Wrong([.. blocking.Select(ErrorOf)]) : Show(await OpenAsync(question));
    }

    private static async Task<OpenReturn> OpenAsync(OwnQuestion question) =>
        await question.Service<ReturnDesk>().OpenAsync(question.Organisation, question.Edition ?? throw new RefusedException(Refusal.NotThere), question.Stop);

    private static QueryError ErrorOf(ReturnFinding found) =>
        new(string.Join('/', ((string[])[found.Table, found.Line, found.Column]).Where(static part => part.Length > 0)), found.Code, found.Sentence) { In = "body" };

    private static Reply Show(OpenReturn open) => Reply.Of(new ReturnAnswer
    {
        Organisation = open.Organisation.Code.ToString(),
        Edition = open.Edition.Edition.Year,
        FiscalYear = open.FiscalYear,
        State = open.Case.State,
        IsOpen = open.WhyClosed is null,
        Submitted = open.Case.Submitted,
        ChangedAt = open.Draft.Version == 0 ? null : open.Draft.ChangedAt.UtcDateTime,
        ChangedBy = open.Draft.ChangedBy,
        Rows = [.. open.Draft.Content.Rows.Select(static row => new RowAnswer { Table = row.Table, Line = row.Line, Cells = row.Cells })],
        Links = LinksOf(open),
    });

    private static ReturnLinks LinksOf(OpenReturn open)
    {
        var self = $"{ApiVersion.Root}/organisations/{open.Organisation.Code}/returns/{open.Edition.Edition}";
        return new ReturnLinks { Self = self, Findings = self + "/findings", Page = $"/levering/{open.Edition.Edition}/{open.Organisation.Code}" };
    }
}
