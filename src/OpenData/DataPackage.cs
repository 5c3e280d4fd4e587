using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatstaf.Vocabulary;

namespace Maatstaf.OpenData;

/// <summary>
/// The figures of an edition with everything that explains them: a Frictionless Tabular Data Package of <c>statistics.csv</c>, what a
/// correction moved, and the names, fractions and units of the catalogue.
/// </summary>
internal static class DataPackage
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["year"] = "integer",
        ["n"] = "integer",
        ["clusters"] = "integer",
        ["asked_from"] = "integer",
        ["value"] = "number",
        ["before"] = "number",
        ["after"] = "number",
        ["scale"] = "number",
        ["euros"] = "boolean",
        ["size_class"] = "boolean",
    };

    public static byte[] Write(OpenDataContent content)
    {
        var tables = Tables(content);
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "datapackage.json", JsonSerializer.SerializeToUtf8Bytes(Descriptor(content, tables), Written));
            foreach (var (name, bytes) in tables)
                Add(zip, name, bytes);
        }

        return file.ToArray();
    }

    private static (string Name, byte[] Bytes)[] Tables(OpenDataContent content)
    {
        var catalogue = content.Catalogue;
        return
        [
            ("statistics.csv", OpenDataFile.StatisticsCsv(content)),
            ("moved.csv", MovedCsv.Write(content.Moved)),
            ("indicators.csv", Csv(
                ["id", "unit", "scale", "asked_from", "cost_node", "label_nl", "label_en", "explanation_nl", "explanation_en"],
                catalogue.Indicators.Select(static one => (object?[])[one.Id, one.Unit.Id, one.Scale, one.From, one.Node, one.Label.Dutch, one.Label.English, one.Explanation.Dutch, one.Explanation.English]))),
            ("groups.csv", Csv(
                ["id", "size_class", "label_nl", "label_en"],
                catalogue.Groups.Select(static one => (object?[])[one.Id, one.IsSizeClass ? "true" : "false", one.Label.Dutch, one.Label.English]))),
            ("calculations.csv", Csv(
                ["id", "label_nl", "label_en", "explanation_nl", "explanation_en"],
                catalogue.Statistics.All.Select(static one => (object?[])[one.Id, one.Label.Dutch, one.Label.English, one.Explanation.Dutch, one.Explanation.English]))),
            ("units.csv", Csv(
                ["id", "euros", "label_nl", "label_en"],
                catalogue.Units.Select(static one => (object?[])[one.Id, one.IsEuros ? "true" : "false", one.Label.Dutch, one.Label.English]))),
            ("participants.csv", Csv(
                ["year", "participants", "inhabitants", "clusters", "in_partnership"],
                content.Publication.Years.Select(year => content.Publication.ParticipantsOf(year)!).Select(static one => (object?[])[one.Year, one.Municipalities, one.Inhabitants, one.Clusters, one.InPartnership]))),
        ];
    }

    private static JsonObject Descriptor(OpenDataContent content, (string Name, byte[] Bytes)[] tables)
    {
        var provenance = new JsonObject();
        foreach (var (name, value) in ProvenanceRows.Of(content))
            provenance[name] = value;
        return new JsonObject
        {
            ["profile"] = "tabular-data-package",
            ["name"] = $"maatstaf-{content.Provenance.Edition}" + (content.Provenance.Version is { } version ? FormattableString.Invariant($"-v{version}") : string.Empty),
            ["title"] = content.Title.Dutch,
            ["homepage"] = content.Folder,
            ["fictional"] = content.Provenance.Fictional,
            ["licenses"] = new JsonArray(new JsonObject { ["name"] = "CC-BY-4.0", ["title"] = content.Provenance.Licence.Name, ["path"] = content.Provenance.Licence.Address.AbsoluteUri }),
            ["provenance"] = provenance,
            ["resources"] = new JsonArray([.. tables.Select(static table => (JsonNode)ResourceOf(table.Name, table.Bytes))]),
        };
    }

    private static JsonObject ResourceOf(string name, byte[] bytes)
    {
        var header = Encoding.UTF8.GetString(bytes.AsSpan(0, bytes.AsSpan().IndexOf((byte)'\n'))).Split(',');
        return new JsonObject
        {
            ["name"] = Path.GetFileNameWithoutExtension(name),
            ["path"] = name,
            ["profile"] = "tabular-data-resource",
            ["encoding"] = "utf-8",
            ["bytes"] = bytes.Length,
            ["hash"] = "sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)),
            ["schema"] = new JsonObject
            {
                ["fields"] = new JsonArray([.. header.Select(static column => (JsonNode)new JsonObject { ["name"] = column, ["type"] = TypeOf(column) })]),
                ["missingValues"] = new JsonArray(string.Empty),
            },
        };
    }

    private static string TypeOf(string column) => Types.GetValueOrDefault(column, column is "participants" or "inhabitants" or "in_partnership" ? "integer" : "string");

    private static byte[] Csv(string[] header, IEnumerable<object?[]> rows) => Encoding.UTF8.GetBytes(string.Concat(rows.Prepend(header).Select(static row => string.Join(',', row.Select(Field)) + "\n")));

    private static string Field(object? value)
    {
        var text = Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
        return text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        using var part = ZipPart.Open(zip, name);
        part.Write(bytes);
    }
}
