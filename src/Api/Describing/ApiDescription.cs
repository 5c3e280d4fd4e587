using System.Text.Json.Serialization.Metadata;
using Maatstaf.Api.Resources;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Maatstaf.Api.Describing;

/// <summary>The description of the API (OpenAPI 3.0), made from its operations.</summary>
internal static class ApiDescription
{
    private const string Answer = "Answer";

    /// <summary>Says how it is made.</summary>
    public static void Configure(OpenApiOptions description, ApiOptions options)
    {
        description.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
        description.ShouldInclude = static action => action.ActionDescriptor.EndpointMetadata.OfType<DescribedOperation>().Any();
        description.CreateSchemaReferenceId = NameOf;
        description.AddOperationTransformer(OperationText.WriteAsync);
        description.AddDocumentTransformer((document, _, _) =>
        {
            DocumentText.Write(document, options);
            return Task.CompletedTask;
        });
    }

    private static string? NameOf(JsonTypeInfo type) => OpenApiOptions.CreateDefaultSchemaReferenceId(type)?.Replace(Answer, string.Empty, StringComparison.Ordinal);
}
