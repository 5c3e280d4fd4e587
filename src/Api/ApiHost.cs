using Maatstaf.Api.Archive;
using Maatstaf.Api.Describing;
using Maatstaf.Api.Replies;
using Maatstaf.Api.Resources;
using Maatstaf.Catalogue;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Maatstaf.Api;

/// <summary>
/// What is published, for programs: under <c>/api/v1</c>, by the NLGov REST API Design Rules. It shows what is frozen, like the pages with
/// lasting addresses, and never calculates.
/// </summary>
public static class ApiHost
{
    private const string Everything = "/api";

    /// <summary>Adds what the API needs to describe itself.</summary>
    public static void AddApi(this IServiceCollection services, ApiOptions options)
    {
        services.ConfigureHttpJsonOptions(static json => ApiJson.Configured(json.SerializerOptions));
        services.AddOpenApi(ApiVersion.Document, description => ApiDescription.Configure(description, options));
    }

    /// <summary>Maps the API.</summary>
    /// <param name="routes">Where it is mapped.</param>
    /// <param name="catalogue">What may be asked for.</param>
    /// <param name="archive">What is published now.</param>
    public static void Map(IEndpointRouteBuilder routes, BenchmarkCatalogue catalogue, Func<PublishedArchive> archive)
    {
        foreach (var operation in (IEnumerable<Operation>)[LandingOperation.Landing, .. EditionOperations.All, .. FigureOperations.All(catalogue), .. CatalogueOperations.All])
            Map(routes, operation, new OperationEndpoint(operation, archive));
        var description = new DescriptionEndpoint();
        Map(routes, ApiVersion.Root + "/openapi.json", description.AnswerAsync);
        // What nobody maps is a problem as well, and no page of the site.
        routes.Map(Everything + "/{**rest}", (RequestDelegate)(static context =>
        {
            ApiHeaders.Tell(context.Response.Headers);
            return Problem.NotFound.SendAsync(context);
        }));
    }

    /// <summary>Whether an address belongs to the API.</summary>
    public static bool Owns(PathString path) => path.StartsWithSegments(Everything, StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells that something broke.</summary>
    public static Task FailAsync(HttpContext context)
    {
        ApiHeaders.Tell(context.Response.Headers);
        return Problem.Fault.SendAsync(context);
    }

    /// <summary>Tells that somebody asks too much; the answer says already when to come again.</summary>
    public static Task RefuseTooManyAsync(HttpContext context)
    {
        ApiHeaders.Tell(context.Response.Headers);
        return Problem.TooMany.SendAsync(context);
    }

    private static void Map(IEndpointRouteBuilder routes, Operation operation, OperationEndpoint endpoint)
    {
        var path = ApiVersion.Root + operation.Path.TrimEnd('/');
        Delegate answer = endpoint.AnswerAsync;
        var described = routes.MapGet(path, answer)
            .WithName(operation.Id)
            .WithMetadata(operation)
            .Produces(StatusCodes.Status200OK, operation.AnswerType, operation.MediaType);
        foreach (var status in endpoint.Problems)
            described.Produces<Answers.ProblemAnswer>(status, Problem.MediaType);
        MapOthers(routes, path, endpoint.AnswerAsync);
    }

    private static void Map(IEndpointRouteBuilder routes, string path, RequestDelegate answer)
    {
        routes.MapMethods(path, [HttpMethods.Get], answer);
        MapOthers(routes, path, answer);
    }

    private static void MapOthers(IEndpointRouteBuilder routes, string path, RequestDelegate answer)
    {
        routes.MapMethods(path, [HttpMethods.Head], answer);
        routes.Map(path, (RequestDelegate)ApiMethods.AnswerOthersAsync);
    }
}
