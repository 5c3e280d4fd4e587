using System.Text.Json;
using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Findings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Files;

/// <summary>What <c>datapackage.json</c> says: the title, whether the data is invented, and where the tables are.</summary>
internal sealed class Descriptor
{
    /// <summary>Its name in a package.</summary>
    public const string FileName = "datapackage.json";

    private const int Longest = 4 << 20;

    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);

    private Descriptor(string title) => Title = title;

    /// <summary>What the collection is called.</summary>
    public string Title { get; private set; }

    /// <summary>True only when it says so.</summary>
    public bool Fictional { get; private set; }

    /// <summary>Path by the name of the resource.</summary>
    public IReadOnlyDictionary<string, string> Paths => paths;

    /// <summary>What holds when there is none.</summary>
    public static Descriptor None(string title) => new(title);

    /// <summary>Reads it; without the file the package is called as its folder and counts as real.</summary>
    public static Descriptor Read(PackageContents package, FileFindings findings)
    {
        var descriptor = new Descriptor(package.Name);
        if (!package.Files.TryGetValue(FileName, out var file))
            findings.AtFile(DescriptorMissing.Check, SentenceFact.Delivered("value", package.Name));
        else if (file.Length > Longest)
            findings.AtFile(FileTooLarge.Check, SentenceFact.Number("limit", Longest));
        else
            descriptor.Read(file, package, findings);
        return descriptor;
    }

    private void Read(PackageFile file, PackageContents package, FileFindings findings)
    {
        try
        {
            using var stream = file.Open();
            using var document = JsonDocument.Parse(AllBytes(stream));
            Read(document.RootElement, package, findings);
        }
        catch (InvalidOperationException)
        {
            // A text inside is not UTF-8, which shows only when it is asked for.
            findings.AtFile(DescriptorNotJson.Check);
        }
        catch (JsonException exception)
        {
            findings.AtLine(DescriptorNotJson.Check, (int)(exception.LineNumber ?? 0) + 1, 0);
        }
    }

    // The claimed length may be a lie, so the buffer decides.
    private static ReadOnlyMemory<byte> AllBytes(Stream stream)
    {
        var buffer = new byte[Longest + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (length > Longest)
            throw new RefusedContentException(FileTooLarge.Check, Longest);
        var text = buffer.AsMemory(0, length);
        return text.Span.StartsWith("\uFEFF"u8) ? text[3..] : text;
    }

    private void Read(JsonElement root, PackageContents package, FileFindings findings)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            findings.AtLine(DescriptorNotJson.Check, 1, 0);
            return;
        }

        if (root.TryGetProperty("title", out var title))
            Title = title.ValueKind == JsonValueKind.String && title.GetString() is { Length: > 0 } text ? text : Wrong(findings, "title", "\"title\": \"…\"", Title);
        if (root.TryGetProperty("fictional", out var fictional))
            Fictional = fictional.ValueKind is JsonValueKind.True or JsonValueKind.False ? fictional.GetBoolean() : Wrong(findings, "fictional", "\"fictional\": true, false", false);
        if (!root.TryGetProperty("resources", out var resources))
            return;
        if (resources.ValueKind != JsonValueKind.Array)
            Wrong(findings, "resources", "\"resources\": [ { \"name\": …, \"path\": … } ]", 0);
        else
            ReadResources(resources, package, findings);
    }

    private void ReadResources(JsonElement resources, PackageContents package, FileFindings findings)
    {
        foreach (var resource in resources.EnumerateArray())
        {
            if (TextOf(resource, "name") is not { } name || TextOf(resource, "path") is not { } path || !paths.TryAdd(name, path))
                Wrong(findings, "resources", "{ \"name\": …, \"path\": … }", 0);
            else if (!PackagePath.IsSafe(path))
                findings.AtFile(DescriptorPathClimbs.Check, SentenceFact.Delivered("value", path));
            else if (!package.Files.ContainsKey(path))
                findings.AtFile(DescriptorFileMissing.Check, SentenceFact.Delivered("value", path));
        }
    }

    private static string? TextOf(JsonElement resource, string property) =>
        resource.ValueKind == JsonValueKind.Object && resource.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static T Wrong<T>(FileFindings findings, string property, string expected, T otherwise)
    {
        findings.AtFile(DescriptorWrong.Check, SentenceFact.Text("column", property), SentenceFact.Text("expected", expected));
        return otherwise;
    }
}
