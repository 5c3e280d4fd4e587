using Maatstaf.Api.Archive;
using Maatstaf.Api.Asking;
using Maatstaf.Api.Replies;
using Maatstaf.Api.Resources;
using Microsoft.AspNetCore.Http;

namespace Maatstaf.Api;

/// <summary>Answers the questions at one address.</summary>
/// <param name="operation">What can be asked there.</param>
/// <param name="archive">What is published now.</param>
internal sealed class OperationEndpoint(Operation operation, Func<PublishedArchive> archive) : IDescribedEndpoint
{
    /// <inheritdoc/>
    public IEnumerable<int> Problems =>
    [
        StatusCodes.Status400BadRequest,
        .. operation.Parameters.Any(static parameter => parameter.IsInPath) ? [StatusCodes.Status404NotFound] : Array.Empty<int>(),
        StatusCodes.Status406NotAcceptable,
        StatusCodes.Status500InternalServerError,
    ];

    /// <inheritdoc/>
    public Task AnswerAsync(HttpContext context)
    {
        ApiHeaders.Tell(context.Response.Headers);
        if (!Accepting.IsExact(context.Request.Path))
            return Problem.NotFound.SendAsync(context);
        if (!Accepting.Takes(context.Request, operation.MediaType))
            return Problem.NotAcceptable(operation.MediaType).SendAsync(context);
        var query = QueryReader.Pairs(context.Request.QueryString);
        var (asked, errors) = QueryReader.Read(operation.Parameters, context.Request.RouteValues, query);
        if (errors.Count > 0)
            return Problem.Invalid(errors).SendAsync(context);
        return operation.Answer(new Question(archive(), asked, context.Request.Path.ToUriComponent(), query)) is { } reply
            ? reply.SendAsync(context)
            : Problem.NotFound.SendAsync(context);
    }
}
