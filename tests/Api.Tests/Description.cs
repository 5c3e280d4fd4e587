using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;

namespace Maatstaf.Api_Tests;

/// <summary>The description of the API, against which answers are held. A member that is not described is not allowed either.</summary>
internal sealed class Description
{
    private readonly List<(string Method, Regex Path, JsonObject Answers)> operations = [];
    private readonly Dictionary<string, JsonSchema> schemas = [];

    /// <summary>The methods by which something can be asked, as the description writes them.</summary>
    public static IReadOnlyList<string> Methods { get; } = ["get", "put"];

    private Description(byte[] bytes, JsonNode document) => (Bytes, Document) = (bytes, document);

    public byte[] Bytes { get; }

    public JsonNode Document { get; }

    public static async Task<Description> OfAsync(byte[] bytes)
    {
        var description = new Description(bytes, JsonNode.Parse(bytes)!);
        var definitions = new JsonObject();
        foreach (var (name, schema) in description.Document["components"]!["schemas"]!.AsObject())
            definitions[name] = Strict(schema!);
        foreach (var (path, item) in description.Document["paths"]!.AsObject())
        {
            var pattern = new Regex("^" + Regex.Replace(Regex.Escape(path), @"\\\{[^}]+}", "[^/]+") + "$", RegexOptions.None, TimeSpan.FromSeconds(1));
            foreach (var method in Methods.Where(method => item![method] is not null))
                description.operations.Add((method, pattern, item![method]!["responses"]!.AsObject()));
        }

        foreach (var (name, _) in definitions)
        {
            var whole = new JsonObject { ["definitions"] = definitions.DeepClone(), ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = $"#/definitions/{name}" }) };
            description.schemas[name] = await JsonSchema.FromJsonAsync(whole.ToJsonString());
        }

        return description;
    }

    /// <summary>Whether an answer is one that the description tells of.</summary>
    /// <param name="method">How was asked.</param>
    /// <param name="address">What was asked.</param>
    /// <param name="answer">What came.</param>
    public void Check(HttpMethod method, string address, ApiAnswer answer)
    {
        answer.Header("API-Version").ShouldBe((string?)Document["info"]!["version"], address);
        if (answer.Status >= 400)
            answer.MediaType.ShouldBe("application/problem+json", address);
        var path = address.Length == 0 ? "/" : address;
        var answers = address == "/" ? null : operations.Where(operation => HttpMethod.Parse(operation.Method) == method && operation.Path.IsMatch(path)).Select(static operation => operation.Answers).FirstOrDefault();
        if (answers is null)
        {
            // Nothing is described at an address that is not there, or where the wrong thing was done.
            if (answer.Status >= 400)
                Validate("Problem", address, answer);
            return;
        }

        var described = answers[$"{answer.Status}"].ShouldNotBeNull($"{address} answers {answer.Status}, which is not described");
        if (described["content"] is not JsonObject content)
        {
            answer.Body.Length.ShouldBe(0, address);
            return;
        }

        var form = content[answer.MediaType].ShouldNotBeNull($"{address} answers {answer.MediaType}, which is not described");
        if ((string?)form["schema"]!["$ref"] is { } reference)
            Validate(reference[(reference.LastIndexOf('/') + 1)..], address, answer);
    }

    private void Validate(string schema, string address, ApiAnswer answer) =>
        schemas[schema].Validate(answer.Text).Select(static error => error.ToString()).ShouldBeEmpty($"{address} is not as {schema} is described");

    /// <summary>A schema of OpenAPI 3.0 as JSON Schema: what may be null says so in its type, and nothing is allowed beside what is described.</summary>
    private static JsonNode Strict(JsonNode schema)
    {
        if (schema is JsonArray list)
            return new JsonArray([.. list.Select(static part => Strict(part!))]);
        if (schema is not JsonObject described)
            return schema.DeepClone();
        var strict = new JsonObject();
        foreach (var (name, value) in described.Where(static member => member.Key is not ("nullable" or "example" or "description")))
            strict[name] = name == "$ref" ? JsonValue.Create(((string)value!).Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal)) : Strict(value!);
        if (described["nullable"] is JsonValue nullable && (bool)nullable)
            strict["type"] = new JsonArray(described["type"]!.DeepClone(), "null");
        if (described["properties"] is JsonObject properties && described["type"] is not null)
        {
            // The name of a member may be that of a keyword.
            var all = new JsonObject();
            foreach (var (name, value) in properties)
                all[name] = Strict(value!);
            strict["properties"] = all;
            strict["additionalProperties"] = false;
        }

        return strict;
    }
}
