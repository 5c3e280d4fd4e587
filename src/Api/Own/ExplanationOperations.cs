using Maatstaf.Api.Answers;
using Maatstaf.Api.Asking;
using Maatstaf.Api.Replies;
using Maatstaf.Api.Resources;
using Maatstaf.Delivery.Clients;
using Maatstaf.Explanation;
using Maatstaf.Position.Peers;
using Maatstaf.Production;
using Maatstaf.Production.Placing;
using Microsoft.AspNetCore.Http;

namespace Maatstaf.Api.Own;

/// <summary>Why a municipality spends more or less than others, for its programs: the same figures as its own pages show, after the same protection.</summary>
internal static class ExplanationOperations
{
    /// <summary>How long an asker is kept waiting while participants are being protected, and when it may ask again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5), Later = TimeSpan.FromSeconds(30);

    public static OwnOperation List { get; } = new()
    {
        Id = "listExplanations",
        Path = "/organisations/{organisation}/explanations",
        Tag = OwnOperations.Tag,
        Summary = "Waarom uw gemeente meer of minder uitgeeft",
        Description =
            """
            Het verschil met elke groep gemeenten waarvan deelnemers de cijfers mogen zien, in euro per inwoner per oorzaak. Gaat een groep niet, omdat haar cijfers zijn afgeschermd of u niet meedeed, dan staat zij er niet bij.

            De cijfers zijn die van de nieuwste editie zoals zij nu staat. Worden zij net gemaakt, dan is het antwoord 503 met Retry-After.
            """,
        Parameters =
        [
            OwnOperations.InOrganisation,
            new WholeParameter(FigureParameters.Year, "Het boekjaar; zonder dit het nieuwste waarin uw gemeente meedeed.", "2024", YearBounds.Least, YearBounds.Most),
            .. FigureParameters.Paging,
        ],
        Scope = ApiScope.ReadExplanations,
        AnswerType = typeof(PageAnswer<ExplanationAnswer>),
        Example = Examples.Page("/organisations/GM9030/explanations", Examples.Explanation),
        Problems = [StatusCodes.Status503ServiceUnavailable],
        Answer = AnswerAsync,
    };

    private static async Task<IApiReply> AnswerAsync(OwnQuestion question)
    {
        var desk = question.Service<PlaceDesk>();
        if (await desk.BeginAsync(question.Stop) is not { } making)
            return Reply.Of(Paging.Of(question, Array.Empty<ExplanationAnswer>(), static answer => answer));
        if (!await LongWork.IsDoneAsync(making, Patience, question.Service<TimeProvider>(), question.Stop))
        {
            question.Http.Response.Headers.RetryAfter = ((int)Later.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
            return Problem.BeingMade;
        }

        var explanations = await making is { } edition ? await OfAsync(question, desk, edition) : [];
        return Reply.Of(Paging.Of(question, explanations, static answer => answer));
    }

    private static async Task<IReadOnlyList<ExplanationAnswer>> OfAsync(OwnQuestion question, PlaceDesk desk, CircleEdition edition)
    {
        var found = new List<ExplanationAnswer>();
        foreach (var group in desk.Catalogue.Groups)
        {
            var situation = await desk.OpenAsync(question.Caller, question.Organisation, edition, new GroupChoice.Fixed(group.Id), question.Asked.Whole(FigureParameters.Year), question.Stop);
            if (desk.ExplanationOf(situation, GapAgainst.Group) is { } told)
                found.Add(Of(question, situation, group.Id, told));
        }

        return found;
    }

    private static ExplanationAnswer Of(OwnQuestion question, PlaceSituation situation, string group, ToldExplanation told) => new()
    {
        Organisation = question.Organisation.ToString(),
        Year = situation.Year,
        Group = group,
        EurosAYear = told.Explanation.EurosAYear(told.Explanation.Gap),
        Sentences = [.. told.Sentences.Select(Texts.Of)],
        Nodes = [.. told.Explanation.Root.All.Select(Of)],
    };

    private static ExplainedNodeAnswer Of(GapNode node) => new()
    {
        Node = node.Node,
        Own = node.Own,
        Other = node.Other,
        Gap = node.Gap,
        Effects = [.. node.Effects.Select(static effect => new EffectAnswer { Id = effect.Id, Node = effect.Node, Kind = effect.Kind, PerInhabitant = effect.PerInhabitant })],
        NotDeeper = node.Stop is { } stop ? ReasonOf(stop.Reason) : null,
    };

    private static string ReasonOf(StopReason reason) => reason switch
    {
        StopReason.Withheld => "withheld",
        StopReason.Missing => "missing",
        StopReason.AskedOtherwise => "asked-otherwise",
        _ => "parts-differ",
    };
}
