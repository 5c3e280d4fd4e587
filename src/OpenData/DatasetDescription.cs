using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatstaf.Vocabulary;

namespace Maatstaf.OpenData;

/// <summary>
/// Describes the open data of an edition: for registers of data as DCAT-AP-NL 3.0 in JSON-LD, and for search engines as a Dataset of
/// schema.org.
/// </summary>
public static class DatasetDescription
{
    private const string Vocabulary = "http://publications.europa.eu/resource/authority";
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly LocalisedText About = new(
        "Kosten en kengetallen van de ICT van {participants}: elke indicator, elk boekjaar, elke groep {participants} en elke berekening. Afgeschermde cijfers staan erin zonder getal, met de reden.",
        "Cost and indicators of the ICT of {participants}: each indicator, fiscal year, group of {participants} and calculation. Withheld figures are in it without a number, with the reason.");

    /// <summary>The description as DCAT-AP-NL.</summary>
    public static byte[] Write(OpenDataContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var folder = content.Folder ?? string.Empty;
        var publisher = new JsonObject { ["@id"] = content.Origin + "/over", ["@type"] = "foaf:Agent", ["foaf:name"] = Languages(new("Maatstaf", "Maatstaf")) };
        var dataset = new JsonObject
        {
            ["@id"] = folder,
            ["@type"] = "dcat:Dataset",
            ["dct:identifier"] = folder,
            ["dct:title"] = Languages(content.Title),
            ["dct:description"] = Languages(content.Catalogue.Names.In(About)),
            ["dct:publisher"] = publisher.DeepClone(),
            ["dct:creator"] = publisher,
            ["dcat:contactPoint"] = new JsonObject { ["@type"] = "vcard:Organization", ["vcard:fn"] = "Maatstaf", ["vcard:hasURL"] = Id(content.Origin + "/over") },
            ["dcat:theme"] = new JsonArray(Id(Vocabulary + "/data-theme/GOVE"), Id(Vocabulary + "/data-theme/TECH")),
            ["dct:accessRights"] = Id(Vocabulary + "/access-right/PUBLIC"),
            ["dct:language"] = new JsonArray(Id(Vocabulary + "/language/NLD"), Id(Vocabulary + "/language/ENG")),
            ["dct:accrualPeriodicity"] = Id(Vocabulary + "/frequency/ANNUAL"),
            ["dct:spatial"] = Id(Vocabulary + "/country/NLD"),
            ["dct:license"] = Id(content.Provenance.Licence.Address.AbsoluteUri),
            ["dcat:landingPage"] = Id(folder),
            ["dcat:distribution"] = new JsonArray([.. OpenDataFile.Figures.Select(file => (JsonNode)Distribution(content, folder, file))]),
        };
        if (content.Provenance is { Version: { } version, Day: { } day })
        {
            dataset["dcat:version"] = version.ToString(CultureInfo.InvariantCulture);
            dataset["dct:issued"] = new JsonObject { ["@type"] = "xsd:date", ["@value"] = Iso(day) };
        }

        return JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject
            {
                ["@context"] = new JsonObject
                {
                    ["dcat"] = "http://www.w3.org/ns/dcat#",
                    ["dct"] = "http://purl.org/dc/terms/",
                    ["foaf"] = "http://xmlns.com/foaf/0.1/",
                    ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
                    ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
                },
                ["@graph"] = new JsonArray(dataset),
            },
            Written);
    }

    /// <summary>The description as schema.org knows it, to stand in a page: signs that mean something there are written otherwise.</summary>
    /// <param name="content">What is described.</param>
    /// <param name="language">Language of the page.</param>
    public static string ForSearch(OpenDataContent content, Language language)
    {
        ArgumentNullException.ThrowIfNull(content);
        var dataset = new JsonObject
        {
            ["@context"] = "https://schema.org/",
            ["@type"] = "Dataset",
            ["name"] = content.Title.In(language),
            ["description"] = content.Catalogue.Names.In(About).In(language),
            ["url"] = content.Folder,
            ["identifier"] = content.Folder,
            ["license"] = content.Provenance.Licence.Address.AbsoluteUri,
            ["isAccessibleForFree"] = true,
            ["inLanguage"] = language == Language.Dutch ? "nl" : "en",
            ["temporalCoverage"] = content.Publication.Years is [var first, .., var last] ? FormattableString.Invariant($"{first}/{last}") : null,
            ["creator"] = new JsonObject { ["@type"] = "Organization", ["name"] = "Maatstaf", ["url"] = content.Origin },
            ["version"] = content.Provenance.Version?.ToString(CultureInfo.InvariantCulture),
            ["datePublished"] = content.Provenance.Day is { } day ? Iso(day) : null,
            ["distribution"] = new JsonArray([.. OpenDataFile.Figures.Select(file => (JsonNode)new JsonObject
            {
                ["@type"] = "DataDownload",
                ["encodingFormat"] = TypeOf(file),
                ["contentUrl"] = $"{content.Folder}/{file.Name}",
            })]),
        };
        foreach (var empty in dataset.Where(static member => member.Value is null).Select(static member => member.Key).ToArray())
            dataset.Remove(empty);
        return dataset.ToJsonString();
    }

    private static JsonObject Distribution(OpenDataContent content, string folder, OpenDataFile file)
    {
        var address = $"{folder}/{file.Name}";
        return new JsonObject
        {
            ["@id"] = address,
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = Languages(new($"{file.Label.Dutch} ({file.Form})", $"{file.Label.English} ({file.Form})")),
            ["dcat:accessURL"] = Id(address),
            ["dcat:downloadURL"] = Id(address),
            ["dcat:mediaType"] = Id("http://www.iana.org/assignments/media-types/" + TypeOf(file)),
            ["dct:license"] = Id(content.Provenance.Licence.Address.AbsoluteUri),
        };
    }

    private static string TypeOf(OpenDataFile file) => file.MediaType.Split(';')[0];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonObject Id(string address) => new() { ["@id"] = address };

    private static JsonArray Languages(LocalisedText text) => new(
        new JsonObject { ["@language"] = "nl", ["@value"] = text.Dutch },
        new JsonObject { ["@language"] = "en", ["@value"] = text.English });
}
