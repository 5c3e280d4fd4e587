using Maatstaf.Api.Archive;
using Maatstaf.Api.Describing;
using Maatstaf.Api.Own;
using Maatstaf.Api.Replies;
using Maatstaf.Api.Resources;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Maatstaf.Api;

/// <summary>
/// For programs: under <c>/api/v1</c>, by the NLGov REST API Design Rules. To everyone it shows what is frozen, like the pages with lasting
/// addresses; to programs with a token what is of their organisation, like the pages of who signs in. It never calculates.
/// </summary>
public static class ApiHost
{
    /// <summary>Where a program gets a token.</summary>
    public const string TokenAddress = "/oauth/token";

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
    /// <param name="marks">What says of a route which act it is.</param>
    public static void Map(IEndpointRouteBuilder routes, BenchmarkCatalogue catalogue, Func<PublishedArchive> archive, Func<Act, object> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var published = routes.MapGroup(string.Empty).WithMetadata(marks(Act.SeePublished));
        foreach (var operation in (IEnumerable<Operation>)[LandingOperation.Landing, .. EditionOperations.All, .. FigureOperations.All(catalogue), .. CatalogueOperations.All])
        {
            var endpoint = new OperationEndpoint(operation, archive);
            MapReading(published, Describe(published, operation, endpoint), endpoint.AnswerAsync);
        }

        foreach (var place in OwnOperations.All.GroupBy(static operation => operation.Path))
            MapOwn(routes, published, [.. place], marks);
        var description = new DescriptionEndpoint();
        published.MapMethods(ApiVersion.Root + "/openapi.json", [HttpMethods.Get], description.AnswerAsync);
        MapReading(published, ApiVersion.Root + "/openapi.json", description.AnswerAsync);
        // What nobody maps is a problem as well, and no page of the site.
        published.Map(Everything + "/{**rest}", (RequestDelegate)(static context =>
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

    private static void MapOwn(IEndpointRouteBuilder routes, IEndpointRouteBuilder published, OwnOperation[] operations, Func<Act, object> marks)
    {
        foreach (var operation in operations)
        {
            var endpoint = new OwnEndpoint(operation);
            object[] metadata = [marks(operation.Scope.Act), new AsksToken(operation.Scope), new LargestRequest(operation.MostBytes)];
            var group = routes.MapGroup(string.Empty).WithMetadata(metadata);
            var path = Describe(group, operation, endpoint);
            if (operation.Method == HttpMethods.Get)
                group.MapMethods(path, [HttpMethods.Head], endpoint.AnswerAsync);
        }

        var methods = string.Join(", ", operations.SelectMany(static operation => operation.Method == HttpMethods.Get ? [HttpMethods.Get, HttpMethods.Head] : (string[])[operation.Method]));
        published.Map(ApiVersion.Root + operations[0].Path, (RequestDelegate)(context => ApiMethods.AnswerOthersAsync(context, methods, isOpen: false)));
    }

    /// <summary>Maps what the description tells of.</summary>
    private static string Describe(IEndpointRouteBuilder routes, DescribedOperation operation, IDescribedEndpoint endpoint)
    {
        var path = ApiVersion.Root + operation.Path.TrimEnd('/');
        Delegate answer = endpoint.AnswerAsync;
        var described = routes.MapMethods(path, [operation.Method], answer)
            .WithName(operation.Id)
            .WithMetadata(operation)
            .Produces(StatusCodes.Status200OK, operation.AnswerType, operation.MediaType);
        foreach (var status in endpoint.Problems)
            described.Produces<Answers.ProblemAnswer>(status, Problem.MediaType);
        return path;
    }

    private static void MapReading(IEndpointRouteBuilder routes, string path, RequestDelegate answer)
    {
        routes.MapMethods(path, [HttpMethods.Head], answer);
        routes.Map(path, (RequestDelegate)(static context => ApiMethods.AnswerOthersAsync(context, ApiMethods.Reading, isOpen: true)));
    }

    private sealed record LargestRequest(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
