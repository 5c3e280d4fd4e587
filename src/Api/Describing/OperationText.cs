using System.Text.Json;
using System.Text.Json.Nodes;
using Maatstaf.Api.Answers;
using Maatstaf.Api.Asking;
using Maatstaf.Api.Own;
using Maatstaf.Api.Replies;
using Maatstaf.Api.Resources;
using Maatstaf.Delivery.Clients;
using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.Http;
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
        ["401"] = "Er is geen token, of het werkt niet meer.",
        ["403"] = "Het token is hier niet voor.",
        ["404"] = "Hier staat niets, of het is niet gepubliceerd.",
        ["406"] = "Het antwoord is er niet in de gevraagde vorm.",
        ["409"] = "De levering is nu niet te veranderen.",
        ["412"] = "De levering is intussen veranderd.",
        ["413"] = "Wat u stuurt, is te groot.",
        ["415"] = "Wat u stuurt, heeft een andere vorm.",
        ["422"] = "De levering klopt niet. Alle fouten staan in errors; er is niets veranderd.",
        ["428"] = "Stuur If-Match mee.",
        ["429"] = "Er kwamen te veel vragen achter elkaar.",
        ["503"] = "Dit kan nu niet: de malwarescanner antwoordt niet, of de cijfers worden gemaakt. Er is niets veranderd.",
        ["500"] = "Er ging iets mis; het ligt niet aan de vraag.",
    };

    /// <summary>Writes it.</summary>
    public static Task WriteAsync(OpenApiOperation described, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var operation = context.Description.ActionDescriptor.EndpointMetadata.OfType<DescribedOperation>().Single();
        described.OperationId = operation.Id;
        described.Summary = operation.Summary;
        described.Description = operation.Description;
        described.Tags = new HashSet<OpenApiTagReference> { new(operation.Tag, context.Document) };
        described.Parameters = [.. operation.Parameters.Select(static parameter => (IOpenApiParameter)parameter.Describe())];
        described.Responses ??= [];
        if (operation.Method == HttpMethods.Get)
            described.Responses["304"] = new OpenApiResponse();
        if (operation is OwnOperation own)
            OwnText.Write(described, own, context.Document!);
        foreach (var (status, response) in described.Responses)
        {
            if (response is OpenApiResponse answer)
                Write(answer, status, operation);
        }

        return Task.CompletedTask;
    }

    private static void Write(OpenApiResponse answer, string status, DescribedOperation operation)
    {
        answer.Description = Meanings[status];
        answer.Headers = new Dictionary<string, IOpenApiHeader> { [ApiVersion.Header] = Header("De volledige versie van de API.", ApiVersion.Full) };
        if (status is "200" or "304")
            answer.Headers["ETag"] = Header("Kenmerk van het antwoord. Stuur het mee als If-None-Match, dan krijgt u 304 zolang het antwoord hetzelfde is.", "\"0123456789abcdef\"");
        if (status == "429" || (status == "503" && operation.Method == HttpMethods.Get))
            answer.Headers["Retry-After"] = Header("Hoeveel seconden u wacht.", status == "429" ? "60" : "30");
        foreach (var (_, form) in answer.Content ?? new Dictionary<string, OpenApiMediaType>())
            form.Example = status == "200" ? Node(operation.Example) : Node(ProblemOf(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture), operation.Method));
    }

    private static OpenApiHeader Header(string description, string example) => new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = JsonValue.Create(example) };

    private static JsonNode? Node(object example) => JsonSerializer.SerializeToNode(example, example.GetType(), ApiJson.Options);

    private static ProblemAnswer ProblemOf(int status, string method)
    {
        var (title, detail) = status switch
        {
            400 => (ApiWords.InvalidTitle, ApiWords.InvalidDetail),
            401 => (ApiWords.NoTokenTitle, ApiWords.NoTokenDetail),
            403 => (ApiWords.OtherScopeTitle, ApiWords.OtherScopeDetail.Fill(SentenceFact.Text("scope", ApiScope.WriteReturns.Id))),
            409 => (ApiWords.ClosedTitle, ApiWords.ClosedDetail),
            412 => (ApiWords.ChangedTitle, ApiWords.ChangedDetail),
            413 => (ApiWords.TooLargeTitle, ApiWords.TooLargeDetail),
            415 => (ApiWords.OtherFormTitle, ApiWords.OtherFormDetail),
            422 => (ApiWords.WrongTitle, ApiWords.WrongDetail),
            428 => (ApiWords.NoTagTitle, ApiWords.NoTagDetail),
            429 => (ApiWords.TooManyTitle, ApiWords.TooManyDetail),
            503 when method == HttpMethods.Get => (ApiWords.BeingMadeTitle, ApiWords.BeingMadeDetail),
            503 => (ApiWords.NotScannedTitle, ApiWords.NotScannedDetail),
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
            Errors = status switch
            {
                400 => [new ErrorAnswer { In = "query", Name = FigureParameters.Page, Code = "P003", Detail = ApiWords.GivenEmpty.Fill(SentenceFact.Text("name", FigureParameters.Page)).Dutch }],
                422 => [new ErrorAnswer { In = "body", Name = "rows[0].cells.amount_eur", Code = "B007", Detail = ApiWords.NotText.Dutch }],
                _ => [],
            },
        };
    }
}
