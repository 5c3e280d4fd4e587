using System.Text.Json.Nodes;
using Maatstaf.Vocabulary;
using Microsoft.OpenApi;

namespace Maatstaf.Api.Asking;

/// <summary>Something that a question may hold: what is allowed and what the description says come from the same place.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does, in Dutch as the rules ask.</param>
/// <param name="Example">An example.</param>
internal abstract record Parameter(string Name, string Description, string Example)
{
    /// <summary>Whether it is a part of the address.</summary>
    public virtual bool IsInPath => false;

    /// <summary>What the description says of its values.</summary>
    public abstract OpenApiSchema Schema();

    /// <summary>Reads what was given.</summary>
    /// <param name="text">What was given; not empty.</param>
    /// <returns>The value, or what is wrong with it.</returns>
    public abstract (object? Value, QueryError? Error) Read(string text);

    /// <summary>The parameter as the description tells it.</summary>
    public OpenApiParameter Describe() => new()
    {
        Name = Name,
        In = IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = IsInPath,
        Description = Description,
        Schema = Schema(),
        // A list is written with commas.
        Style = Schema().Type == JsonSchemaType.Array ? ParameterStyle.Form : null,
        Explode = Schema().Type != JsonSchemaType.Array,
        Example = ExampleNode(),
    };

    private JsonNode ExampleNode() => Schema() switch
    {
        { Type: JsonSchemaType.Integer } => JsonValue.Create(int.Parse(Example, System.Globalization.CultureInfo.InvariantCulture)),
        { Type: JsonSchemaType.Array, Items.Type: JsonSchemaType.Integer } => new JsonArray([.. Example.Split(',').Select(static part => JsonValue.Create(int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)))]),
        { Type: JsonSchemaType.Array } => new JsonArray([.. Example.Split(',').Select(static part => JsonValue.Create(part))]),
        _ => JsonValue.Create(Example),
    };
}

/// <summary>What is wrong with a part of a question.</summary>
/// <param name="Name">Name of the parameter.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Detail">What is wrong and what to do.</param>
internal sealed record QueryError(string Name, string Code, LocalisedText Detail)
{
    /// <summary>Where it stands: <c>query</c>, or <c>body</c> for what was sent along.</summary>
    public string In { get; init; } = "query";
}
