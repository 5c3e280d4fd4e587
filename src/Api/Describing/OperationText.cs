using System.Text.Json;
using System.Text.Json.Nodes;
using Maatstaf.Api.Answers;
using Maatstaf.Api.Asking;
using Maatstaf.Api.Replies;
using Maatstaf.Api.Resources;
using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Maatstaf.Api.Describing;

/// <summary>What the description says about an operation.</summary>
internal static class OperationText
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["200"] = "Het antwoord.",
        ["304"] = "U hebt dit antwoord al.",
        ["400"] = "De vraag klopt niet. Alle fouten staan in errors.",
        ["404"] = "Hier staat niets, of het is niet gepubliceerd.",
        ["406"] = "Het antwoord is er niet in de gevraagde vorm.",
        ["500"] = "Er ging iets mis; het ligt niet aan de vraag.",
    };

    /// <summary>Writes it.</summary>
    public static Task WriteAsync(OpenApiOperation described, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var operation = context.Description.ActionDescriptor.EndpointMetadata.OfType<Operation>().Single();
        described.OperationId = operation.Id;
        described.Summary = operation.Summary;
        described.Description = operation.Description;
        described.Tags = new HashSet<OpenApiTagReference> { new(operation.Tag, context.Document) };
        described.Parameters = [.. operation.Parameters.Select(static parameter => (IOpenApiParameter)parameter.Describe())];
        described.Responses ??= [];
        described.Responses["304"] = new OpenApiResponse();
        foreach (var (status, response) in described.Responses)
        {
            if (response is OpenApiResponse answer)
                Write(answer, status, operation);
        }

        return Task.CompletedTask;
    }

    private static void Write(OpenApiResponse answer, string status, Operation operation)
    {
        answer.Description = Meanings[status];
        answer.Headers = new Dictionary<string, IOpenApiHeader> { [ApiVersion.Header] = Header("De volledige versie van de API.", ApiVersion.Full) };
        if (status is "200" or "304")
            answer.Headers["ETag"] = Header("Kenmerk van het antwoord. Stuur het mee als If-None-Match, dan krijgt u 304 zolang het antwoord hetzelfde is.", "\"0123456789abcdef\"");
        foreach (var (_, form) in answer.Content ?? new Dictionary<string, OpenApiMediaType>())
            form.Example = status == "200" ? Node(operation.Example) : Node(ProblemOf(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static OpenApiHeader Header(string description, string example) => new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = JsonValue.Create(example) };

    private static JsonNode? Node(object example) => JsonSerializer.SerializeToNode(example, example.GetType(), ApiJson.Options);

    private static ProblemAnswer ProblemOf(int status)
    {
        var (title, detail) = status switch
        {
            400 => (ApiWords.InvalidTitle, ApiWords.InvalidDetail),
            404 => (ApiWords.NotFoundTitle, ApiWords.NotFoundDetail),
            406 => (ApiWords.NotAcceptableTitle, ApiWords.NotAcceptableDetail.Fill(SentenceFact.Text("type", Reply.Json))),
            _ => (ApiWords.FaultTitle, ApiWords.FaultDetail),
        };
        return new ProblemAnswer
        {
            Type = "about:blank",
            Title = title.Dutch,
            Status = status,
            Detail = detail.Dutch,
            Instance = Places.Editions,
            Errors = status == 400 ? [new ErrorAnswer { In = "query", Name = FigureParameters.Page, Code = "P003", Detail = ApiWords.GivenEmpty.Fill(SentenceFact.Text("name", FigureParameters.Page)).Dutch }] : [],
        };
    }
}
