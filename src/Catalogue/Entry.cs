using System.Globalization;
using Maatstaf.Vocabulary;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Maatstaf.Catalogue;

/// <summary>
/// A mapping in a YAML file of the catalogue, read key by key. It knows its file and line, so that whatever is
/// wrong can be said precisely, and it insists that every key is known.
/// </summary>
internal sealed class Entry
{
    private readonly YamlMappingNode node;
    private readonly string file;
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    private Entry(string file, YamlMappingNode node)
    {
        this.file = file;
        this.node = node;
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode)
                throw Wrong("a key must be a plain word", key);
        }
    }

    /// <summary>The line on which the entry starts.</summary>
    public int Line => (int)node.Start.Line;

    /// <summary>Reads the one document of a file.</summary>
    public static Entry OfFile(string directory, string file)
    {
        var path = Path.Combine(directory, file);
        if (!File.Exists(path))
            throw new CatalogueException(file, 0, $"the file is missing in {directory}; put it back");
        try
        {
            using var reader = File.OpenText(path);
            var stream = new YamlStream();
            stream.Load(reader);
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? new Entry(file, root)
                : throw new CatalogueException(file, 1, "expected one document with keys and values");
        }
        catch (YamlException exception)
        {
            throw new CatalogueException(file, (int)exception.Start.Line, exception.InnerException?.Message ?? exception.Message);
        }
    }

    public CatalogueException Wrong(string what, YamlNode? at = null) => new(file, (int)(at ?? node).Start.Line, what);

    public bool Has(string key) => node.Children.ContainsKey(key);

    public string Text(string key) => Scalar(key) is { Length: > 0 } text ? text : throw Wrong($"'{key}' is empty", node[key]);

    public string? OptionalText(string key) => Has(key) ? Text(key) : null;

    public bool Flag(string key) => Has(key) && (Text(key) switch
    {
        "true" => true,
        "false" => false,
        var other => throw Wrong($"'{key}' is '{other}', expected true or false", node[key]),
    });

    /// <summary>A day as year-month-day.</summary>
    public string Day(string key) => DateOnly.TryParseExact(Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        ? Text(key)
        : throw Wrong($"'{key}' is '{Scalar(key)}', expected a day such as 2026-07-02", node[key]);

    public int Whole(string key) => int.TryParse(Text(key), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        ? value
        : throw Wrong($"'{key}' is '{Scalar(key)}', expected a whole number", node[key]);

    public int? OptionalWhole(string key) => Has(key) ? Whole(key) : null;

    public double Number(string key) => double.TryParse(Text(key), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
        ? value
        : throw Wrong($"'{key}' is '{Scalar(key)}', expected a number", node[key]);

    /// <summary>A whole number that is at least <paramref name="least"/>.</summary>
    public int WholeFrom(int least, string key) => Whole(key) is var value && value >= least
        ? value
        : throw Wrong($"'{key}' is {Scalar(key)}, expected {least} or more", node[key]);

    /// <summary>A number above 0 and, when given, up to <paramref name="most"/>.</summary>
    public double Positive(string key, double most = double.MaxValue) => Number(key) is > 0 and var value && value <= most
        ? value
        : throw Wrong($"'{key}' is {Scalar(key)}, expected a number above 0" + (most < double.MaxValue ? FormattableString.Invariant($" and up to {most}") : string.Empty), node[key]);

    public double? OptionalPositive(string key) => Has(key) ? Positive(key) : null;

    public LocalisedText Localised(string key)
    {
        var texts = Child(key);
        var localised = new LocalisedText(texts.Text("nl"), texts.Text("en"));
        texts.Close();
        return localised;
    }

    /// <summary>A list of texts in both languages.</summary>
    public IReadOnlyList<LocalisedText> LocalisedTexts(string key) => Value(key) is YamlSequenceNode sequence
        ? TextsOf(sequence, key)
        : throw Wrong($"'{key}' must be a list", node[key]);

    /// <summary>A list of lists of texts in both languages.</summary>
    public IReadOnlyList<IReadOnlyList<LocalisedText>> LocalisedRows(string key) => Value(key) is YamlSequenceNode sequence
        ? [.. sequence.Select(row => row is YamlSequenceNode cells ? TextsOf(cells, key) : throw Wrong($"'{key}' must be a list of rows", row))]
        : throw Wrong($"'{key}' must be a list", node[key]);

    public LocalisedText? OptionalLocalised(string key) => Has(key) ? Localised(key) : null;

    public Entry Child(string key) => Value(key) is YamlMappingNode child
        ? new Entry(file, child)
        : throw Wrong($"'{key}' must hold keys and values", node[key]);

    public IReadOnlyList<Entry> Children(string key) => Value(key) is YamlSequenceNode sequence
        ? [.. sequence.Select(item => item is YamlMappingNode child ? new Entry(file, child) : throw Wrong($"'{key}' must be a list of entries", item))]
        : throw Wrong($"'{key}' must be a list", node[key]);

    /// <summary>The entries of a list that each carry a <paramref name="name"/> of their own.</summary>
    public IReadOnlyList<Entry> Identified(string key, string name = "id")
    {
        var entries = Children(key);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!seen.Add(entry.Text(name)))
                throw entry.Wrong($"'{entry.Text(name)}' stands here twice");
        }

        return entries;
    }

    public IReadOnlyList<string> Texts(string key) => Value(key) is YamlSequenceNode sequence
        ? [.. sequence.Select(item => (item as YamlScalarNode)?.Value ?? throw Wrong($"'{key}' must be a list of words", item))]
        : throw Wrong($"'{key}' must be a list", node[key]);

    /// <summary>All keys of a mapping whose keys are data (years, classes, names of limits).</summary>
    public IEnumerable<string> Keys => node.Children.Keys.Select(static key => ((YamlScalarNode)key).Value!);

    /// <summary>Insists that nothing stands here that was not read: a misspelt key is an error, not a silence.</summary>
    public void Close()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = ((YamlScalarNode)key).Value!;
            if (!read.Contains(name))
                throw Wrong($"unknown key '{name}'; known here: {string.Join(", ", read.Order(StringComparer.Ordinal))}", key);
        }
    }

    private YamlNode Value(string key)
    {
        read.Add(key);
        return node.Children.TryGetValue(key, out var value) ? value : throw Wrong($"'{key}' is missing");
    }

    private IReadOnlyList<LocalisedText> TextsOf(YamlSequenceNode sequence, string key) => [.. sequence.Select(item =>
    {
        var entry = item is YamlMappingNode child ? new Entry(file, child) : throw Wrong($"'{key}' must be a list of entries", item);
        var text = new LocalisedText(entry.Text("nl"), entry.Text("en"));
        entry.Close();
        return text;
    })];

    private string Scalar(string key) => Value(key) is YamlScalarNode scalar
        ? scalar.Value ?? string.Empty
        : throw Wrong($"'{key}' must be one value", node[key]);
}
