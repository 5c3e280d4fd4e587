using Maatstaf.Api.Asking;
using Maatstaf.Api.Replies;
using Maatstaf.Delivery.Access;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Problem = Maatstaf.Api.Replies.Problem;

namespace Maatstaf.Api.Own;

/// <summary>
/// Answers what a program asks in the name of its organisation: which program is it, is its token for this, is it about its own organisation?
/// What is of another organisation is answered like what does not exist.
/// </summary>
/// <param name="operation">What can be asked there.</param>
internal sealed class OwnEndpoint(OwnOperation operation) : IDescribedEndpoint
{
    /// <summary>Name of the part of the address that holds the code of the organisation.</summary>
    public const string Organisation = "organisation";

    /// <inheritdoc/>
    public IEnumerable<int> Problems =>
    [
        StatusCodes.Status400BadRequest,
        StatusCodes.Status401Unauthorized,
        StatusCodes.Status403Forbidden,
        StatusCodes.Status404NotFound,
        StatusCodes.Status406NotAcceptable,
        StatusCodes.Status429TooManyRequests,
        StatusCodes.Status500InternalServerError,
        .. operation.Problems,
    ];

    /// <inheritdoc/>
    public async Task AnswerAsync(HttpContext context)
    {
        ApiHeaders.Tell(context.Response.Headers, isOpen: false);
        await (await ReplyAsync(context)).SendAsync(context);
    }

    private async Task<IApiReply> ReplyAsync(HttpContext context)
    {
        // The code of an organisation has capitals, so only its end shows whether an address is written as it is.
        if (context.Request.Path.Value!.EndsWith('/'))
            return Problem.NotFound;
        if (context.RequestServices.GetService<IApiCallers>() is not { } callers || await callers.FindAsync(context) is not { } caller)
            return Refuse(context, Problem.NoToken, context.Request.Headers.Authorization.Count == 0 ? "Bearer realm=\"Maatstaf\"" : "Bearer realm=\"Maatstaf\", error=\"invalid_token\"");
        if (!callers.Allows(context))
            return Problem.TooMany;
        if (!caller.Scopes.Contains(operation.Scope))
            return Refuse(context, Problem.OtherScope(operation.Scope.Id), $"Bearer realm=\"Maatstaf\", error=\"insufficient_scope\", scope=\"{operation.Scope.Id}\"");
        if (!OrganisationCode.TryParse(context.Request.RouteValues[Organisation] as string, out var organisation) || !AccessPolicy.Allows(caller.Caller, operation.Scope.Act, organisation))
        {
            await callers.RecordRefusalAsync(caller, context);
            return Problem.NotFound;
        }

        if (!Accepting.Takes(context.Request, operation.MediaType))
            return Problem.NotAcceptable(operation.MediaType);
        var query = QueryReader.Pairs(context.Request.QueryString);
        var (asked, errors) = QueryReader.Read(operation.Parameters, context.Request.RouteValues, query);
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        try
        {
            return await operation.Answer(new OwnQuestion(context, caller.Caller, organisation, asked, context.Request.Path.ToUriComponent(), query));
        }
        catch (RefusedException refused) when (refused.Refusal == Refusal.NotThere || refused.Refusal == Refusal.NotAllowed)
        {
            return Problem.NotFound;
        }
        catch (RefusedException refused) when (refused.Refusal == Refusal.ChangedMeanwhile)
        {
            return Problem.Changed;
        }
        catch (RefusedException refused)
        {
            return Problem.Closed(new QueryError(string.Empty, refused.Refusal.Code, refused.Refusal.Sentence) { In = "body" });
        }
    }

    private static Problem Refuse(HttpContext context, Problem problem, string challenge)
    {
        context.Response.Headers[HeaderNames.WWWAuthenticate] = challenge;
        return problem;
    }
}
