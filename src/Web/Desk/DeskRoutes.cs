using Maatstaf.Delivery.Access;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Access;

namespace Maatstaf.Web.Desk;

/// <summary>Marks a route as a page or form for people who work with the site: the gate stands before it.</summary>
internal sealed record BehindGate;

/// <summary>Marks a form that asks for a fresh proof of who sends it.</summary>
internal sealed record AsksProof;

/// <summary>Maps pages and forms for people who work with the site, each in both languages and each with what it does.</summary>
/// <param name="routes">Where they are mapped.</param>
internal sealed class DeskRoutes(IEndpointRouteBuilder routes)
{
    private static readonly string[] Reading = ["GET", "HEAD"];
    private static readonly string[] Sending = ["POST"];

    /// <summary>A page.</summary>
    /// <param name="path">Address without language, such as <c>/levering/{year}/{organisation}</c>.</param>
    /// <param name="act">What it does.</param>
    /// <param name="answer">Makes the answer.</param>
    public void Get(string path, Act act, Func<DeskRequest, Task<IResult>> answer) => Map(path, Reading, act, answer);

    /// <summary>A form that is sent. It answers with <see cref="DeskRequest.GoTo"/>, or with the page and what is wrong with the form.</summary>
    /// <param name="path">Address without language.</param>
    /// <param name="act">What it does.</param>
    /// <param name="answer">Makes the answer.</param>
    /// <param name="mostBytes">Largest request; null = that of ordinary forms.</param>
    public void Post(string path, Act act, Func<DeskRequest, Task<IResult>> answer, long? mostBytes = null) => Map(path, Sending, act, answer, mostBytes);

    /// <summary>A form that goes through only when who sends it proved in the last ten minutes who they are. Forms of the gravest acts are so anyway.</summary>
    /// <param name="path">Address without language.</param>
    /// <param name="act">What it does.</param>
    /// <param name="answer">Makes the answer.</param>
    public void PostWithProof(string path, Act act, Func<DeskRequest, Task<IResult>> answer) => Map(path, Sending, act, answer, metadata: new AsksProof());

    private void Map(string path, string[] methods, Act act, Func<DeskRequest, Task<IResult>> answer, long? mostBytes = null, params object[] metadata)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var route = routes.MapMethods(Address.In(language, path), methods, (RequestDelegate)(async context =>
                await Limited(await answer(new DeskRequest(context)), context).ExecuteAsync(context)));
            route.WithMetadata([new RouteAct(act), new BehindGate(), .. metadata]);
            if (mostBytes is { } most)
                route.WithMetadata(new LargestRequest(most));
        }
    }

    /// <summary>The answer, unless it is a file more than one may take along. It was made already; what counts is that it is not given.</summary>
    private static IResult Limited(IResult answer, HttpContext context) =>
        answer is not IFileHttpResult || context.RequestServices.GetRequiredService<RequestLimiter>().AllowsExport(context) ? answer : DeskAnswer.TooMany;

    private sealed record LargestRequest(long? MaxRequestBodySize) : Microsoft.AspNetCore.Http.Metadata.IRequestSizeLimitMetadata;
}
