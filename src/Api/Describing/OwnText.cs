using System.Text.Json.Nodes;
using Maatstaf.Api.Own;
using Maatstaf.Api.Replies;
using Maatstaf.Delivery.Clients;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace Maatstaf.Api.Describing;

/// <summary>What the description says of what programs ask and do in the name of an organisation.</summary>
internal static class OwnText
{
    private const string Scheme = "clientCredentials", Row = "Row";

    /// <summary>Says how a program shows who it is.</summary>
    public static void Write(OpenApiDocument document, ApiOptions options)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Scheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.OAuth2,
                Description = "Een coördinator maakt een programma op de site, bij Collega's. Vraag met client_id en client_secret een token; het werkt een half uur.",
                Flows = new OpenApiOAuthFlows
                {
                    ClientCredentials = new OpenApiOAuthFlow
                    {
                        TokenUrl = new Uri(options.Origin + ApiHost.TokenAddress, UriKind.RelativeOrAbsolute),
                        Scopes = ApiScope.All.ToDictionary(static scope => scope.Id, static scope => scope.Label.Dutch),
                    },
                },
            },
        };
    }

    /// <summary>Says what the token must be for, and what may be sent along.</summary>
    public static void Write(OpenApiOperation described, OwnOperation operation, OpenApiDocument document)
    {
        described.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [operation.Scope.Id] }];
        if (operation.Takes.Count == 0)
            return;
        described.Parameters!.Add(new OpenApiParameter
        {
            Name = "If-Match",
            In = ParameterLocation.Header,
            Required = true,
            Description = "De ETag van de levering zoals u haar hebt gezien.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = JsonValue.Create("\"0123456789abcdef0123456789abcdef\""),
        });
        described.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "De hele levering: de regels, of een datapakket.",
            Content = new Dictionary<string, OpenApiMediaType> { [Reply.Json] = Rows(document), [DeliveredBody.Zip] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } } },
        };
    }

    private static OpenApiMediaType Rows(OpenApiDocument document) => new()
    {
        Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "rows" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["rows"] = new OpenApiSchema { Type = JsonSchemaType.Array, Description = "Alle regels; wat er niet in staat, is weg.", Items = new OpenApiSchemaReference(Row, document) },
            },
        },
    };
}
