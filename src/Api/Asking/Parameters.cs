using System.Globalization;
using System.Text.Json.Nodes;
using Maatstaf.Vocabulary;
using Microsoft.OpenApi;

namespace Maatstaf.Api.Asking;

/// <summary>A part of the address. What it names is there or not, so nothing about it is wrong in itself.</summary>
internal sealed record PathParameter(string Name, string Description, string Example, bool IsWhole = false) : Parameter(Name, Description, Example)
{
    public override bool IsInPath => true;

    public override OpenApiSchema Schema() => new() { Type = IsWhole ? JsonSchemaType.Integer : JsonSchemaType.String };

    public override (object? Value, QueryError? Error) Read(string text) => (text, null);
}

/// <summary>A whole number.</summary>
internal sealed record WholeParameter(string Name, string Description, string Example, int Least, int Most, int? Standard = null) : Parameter(Name, Description, Example)
{
    public override OpenApiSchema Schema() => new()
    {
        Type = JsonSchemaType.Integer,
        Minimum = Least.ToString(CultureInfo.InvariantCulture),
        Maximum = Most.ToString(CultureInfo.InvariantCulture),
        Default = Standard is { } standard ? JsonValue.Create(standard) : null,
    };

    public override (object? Value, QueryError? Error) Read(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most
            ? (number, null)
            : (null, new QueryError(Name, "P005", ApiWords.NotWhole.Fill(SentenceFact.Text("name", Name), SentenceFact.Delivered("value", text), SentenceFact.Number("least", Least), SentenceFact.Number("most", Most))));
}

/// <summary>Some fiscal years, with commas between them.</summary>
internal sealed record YearsParameter(string Name, string Description, string Example) : Parameter(Name, Description, Example)
{
    private readonly WholeParameter one = new(Name, Description, Example, YearBounds.Least, YearBounds.Most);

    public override OpenApiSchema Schema() => new() { Type = JsonSchemaType.Array, Items = one.Schema(), MinItems = 1 };

    public override (object? Value, QueryError? Error) Read(string text)
    {
        var years = new HashSet<int>();
        foreach (var part in text.Split(','))
        {
            if (one.Read(part) is not (int year, null))
                return (null, one.Read(part).Error);
            years.Add(year);
        }

        return (years, null);
    }
}

/// <summary>The years of which one can ask.</summary>
internal static class YearBounds
{
    public const int Least = 1900, Most = 2200;
}

/// <summary>Some of a fixed list, with commas between them.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does.</param>
/// <param name="Example">An example.</param>
/// <param name="Choices">What may be chosen.</param>
/// <param name="IsListed">Whether the description lists the choices; else it says where they are.</param>
/// <param name="Where">Where the choices are, for who chose another.</param>
internal sealed record ChoiceParameter(string Name, string Description, string Example, IReadOnlyList<string> Choices, bool IsListed, string Where) : Parameter(Name, Description, Example)
{
    private readonly HashSet<string> allowed = [.. Choices];

    public override OpenApiSchema Schema() => new()
    {
        Type = JsonSchemaType.Array,
        MinItems = 1,
        Items = new OpenApiSchema { Type = JsonSchemaType.String, Enum = IsListed ? [.. Choices.Select(static choice => (JsonNode)JsonValue.Create(choice))] : null },
    };

    public override (object? Value, QueryError? Error) Read(string text)
    {
        var chosen = text.Split(',');
        var unknown = chosen.Where(choice => !allowed.Contains(choice)).ToArray();
        return unknown.Length == 0
            ? (chosen.Distinct(StringComparer.Ordinal).ToArray(), null)
            : (null, new QueryError(Name, "P004", ApiWords.NoChoice.Fill(SentenceFact.Text("name", Name), SentenceFact.Delivered("value", string.Join(", ", unknown)), SentenceFact.Text("where", Where))));
    }
}
