using System.Text.Json;
using System.Text.RegularExpressions;
using Maatstaf.Catalogue;
using Maatstaf.Reference.Checks;
using Maatstaf.Reference.Json;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Cbs;

/// <summary>A value of the wanted measure for the whole (all ages, all spending).</summary>
/// <param name="File">File.</param>
/// <param name="Region">Code of the region; empty when the table has none.</param>
/// <param name="Period">Code of the period, such as <c>2024JJ00</c>.</param>
/// <param name="Text">The number as it was written; empty = CBS gives none.</param>
internal readonly record struct CbsValue(string File, string Region, string Period, string Text);

/// <summary>Answers about one table, of OData v4 or v3, put together: values, state of periods, unit and vintage, in any order of files.</summary>
internal sealed partial class CbsAnswers
{
    private readonly CbsTable wanted;
    private readonly ReferenceFindings findings;
    private readonly List<CbsValue> values = [];
    private readonly Dictionary<string, bool> provisional = new(StringComparer.Ordinal);
    private readonly HashSet<int> versions = [];
    private int pages, nextLinks;
    private bool hasMeasure, hasRows;
    private string lastFile = string.Empty;

    private CbsAnswers(CbsTable wanted, ReferenceFindings findings) => (this.wanted, this.findings) = (wanted, findings);

    /// <summary>The values, in the order of the files.</summary>
    public IReadOnlyList<CbsValue> Values => values;

    /// <summary>When CBS last changed the table; empty = not known.</summary>
    public string Modified { get; private set; } = string.Empty;

    /// <summary>What the texts of the answers say about the unit.</summary>
    public string Unit { get; private set; } = string.Empty;

    /// <summary>Reads files.</summary>
    public static CbsAnswers Read(IEnumerable<CbsFile> files, CbsTable wanted, ReferenceSources sources, ReferenceFindings findings)
    {
        var answers = new CbsAnswers(wanted, findings);
        foreach (var file in files)
        {
            answers.lastFile = file.Name;
            using var document = BoundedJson.Read(file.Content, file.Name, sources.LargestAnswer, findings);
            if (document is not null)
                answers.TakeWhole(document.RootElement, file.Name);
        }

        answers.Close();
        return answers;
    }

    /// <summary>Whether CBS may still change a period; null = not known.</summary>
    public bool? IsProvisional(string period) => provisional.TryGetValue(period, out var state) ? state : null;

    private void TakeWhole(JsonElement root, string file)
    {
        try
        {
            Take(root, file);
        }
        catch (InvalidOperationException)
        {
            // A list with something else than rows in it, or a text that is no text (half a character).
            findings.Add(ShapeUnknown.Check, file);
        }
    }

    private void Take(JsonElement root, string file)
    {
        if (root.ValueKind != JsonValueKind.Object)
            findings.Add(ShapeUnknown.Check, file);
        else if (root.TryGetProperty("error", out var error) || root.TryGetProperty("odata.error", out error))
            findings.Add(ServiceRefuses.Check, file, SentenceFact.Delivered("message", MessageOf(error)));
        else if (root.TryGetProperty("value", out var rows) && rows.ValueKind == JsonValueKind.Array)
            TakeRows(root, rows, file);
        else if (root.TextOf("Identifier").Length > 0 && root.TextOf("Modified").Length > 0)
            TakeProperties(root, file, root.TextOf("Identifier"));
        else
            findings.Add(ShapeUnknown.Check, file);
    }

    private void TakeRows(JsonElement root, JsonElement rows, string file)
    {
        var context = root.TextOf("@odata.context") + root.TextOf("odata.metadata");
        CheckTable(TableInContext().Match(context).Groups[1].Value, file);
        var first = rows.EnumerateArray().FirstOrDefault();
        bool Has(string member) => first.ValueKind == JsonValueKind.Object && first.TryGetProperty(member, out _);
        var isEmptyPage = rows.GetArrayLength() == 0 && (context.EndsWith("Observations", StringComparison.Ordinal) || context.EndsWith("TypedDataSet", StringComparison.Ordinal));
        if (Has("Measure"))
            TakeObservations(root, rows, file);
        else if (Has("ID") && Has("Perioden"))
            TakeTypedRows(root, rows, file);
        else if (Has("Unit") || Has("Status") || Has("Key") || (Has("Identifier") && !Has("Modified")))
            TakeCodes(rows);
        else if (Has("Modified"))
            TakeProperties(first, file, first.TextOf("Identifier"));
        else if (isEmptyPage)
            pages++;
        else
            findings.Add(ShapeUnknown.Check, file);
    }

    private void TakeObservations(JsonElement root, JsonElement rows, string file)
    {
        StartPage(4, root.TextOf("@odata.nextLink"));
        foreach (var (index, row) in rows.EnumerateArray().Index())
        {
            if (row.TextOf("Measure") != wanted.Measure)
                continue;
            hasMeasure = true;
            TakeValue(row, row.TextOf("Value"), file, index);
        }
    }

    private void TakeTypedRows(JsonElement root, JsonElement rows, string file)
    {
        StartPage(3, root.TextOf("odata.nextLink"));
        foreach (var (index, row) in rows.EnumerateArray().Index())
        {
            var column = row.EnumerateObject().Select(static member => member.Name).FirstOrDefault(name => name.StartsWith(wanted.Column, StringComparison.Ordinal));
            if (column is null)
                continue;
            hasMeasure = true;
            TakeValue(row, row.TextOf(column), file, index);
        }
    }

    private void StartPage(int version, string nextLink)
    {
        pages++;
        hasRows = true;
        versions.Add(version);
        if (nextLink.Length > 0)
            nextLinks++;
    }

    private void TakeValue(JsonElement row, string value, string file, int index)
    {
        // A part (an age, a sex) is not wanted; a dimension that was left out of the answer is the whole.
        if (wanted.Slice.Any(part => row.TextOf(part.Key) is { Length: > 0 } code && code != part.Value))
            return;
        var region = wanted.Region is null ? string.Empty : row.TextOf(wanted.Region);
        var period = row.TextOf("Perioden");
        if (period.Length == 0 || (wanted.Region is not null && region.Length == 0))
            findings.Add(RowMalformed.Check, file, SentenceFact.Count("row", index + 1), SentenceFact.Text("column", period.Length == 0 ? "Perioden" : wanted.Region!));
        else
            values.Add(new CbsValue(file, region, period, value));
    }

    // Codes of other dimensions may come along; they say nothing that is needed.
    private void TakeCodes(JsonElement rows)
    {
        foreach (var row in rows.EnumerateArray())
        {
            var code = row.TextOf("Identifier") + row.TextOf("Key");
            if (code == wanted.Measure || code.StartsWith(wanted.Column, StringComparison.Ordinal))
                Unit = row.TextOf("Unit");
            var (status, title) = (row.TextOf("Status"), row.TextOf("Title"));
            if (status.Length > 0 || title.EndsWith('*'))
                provisional[code] = title.EndsWith('*') || (status.Length > 0 && !status.Equals("Definitief", StringComparison.OrdinalIgnoreCase));
        }
    }

    private void TakeProperties(JsonElement properties, string file, string table)
    {
        CheckTable(table, file);
        Modified = properties.TextOf("Modified");
        if (Unit.Length == 0)
            Unit = properties.TextOf("Title");
    }

    private void CheckTable(string found, string file)
    {
        if (found.Length > 0 && !found.Equals(wanted.Table, StringComparison.OrdinalIgnoreCase))
            findings.Add(TableDiffers.Check, file, SentenceFact.Delivered("found", found), SentenceFact.Text("expected", wanted.Table));
    }

    private void Close()
    {
        if (versions.Count > 1)
            findings.Add(VersionsMixed.Check, lastFile);
        if (nextLinks > 0 && nextLinks >= pages)
            findings.Add(PagesMissing.Check, lastFile);
        if (findings.IsRefused)
            return;
        if (!hasMeasure)
            findings.Add(MeasureMissing.Check, lastFile, SentenceFact.Text("measure", versions.Contains(3) ? wanted.Column.TrimEnd('_') : wanted.Measure), SentenceFact.Text("table", wanted.Table));
        else if (hasRows && values.Count == 0)
            findings.Add(SliceMissing.Check, lastFile, SentenceFact.Text("slice", string.Join(", ", wanted.Slice.Select(static part => $"{part.Key} = {part.Value}"))));
    }

    // v4 gives { code, message }, v3 gives { code, message: { value } }.
    private static string MessageOf(JsonElement error) => error.ValueKind switch
    {
        JsonValueKind.String => error.GetString()!,
        JsonValueKind.Object when error.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object => message.TextOf("value"),
        _ => error.TextOf("message"),
    };

    [GeneratedRegex(@"/(?:CBS|odata)/([0-9A-Za-z]{4,12})/\$metadata", RegexOptions.IgnoreCase)]
    private static partial Regex TableInContext();
}
