namespace Maatstaf.Storage_Tests;

/// <summary>A copy of the shipped catalogue in which leaves and project themes stand the other way round.</summary>
internal sealed class ReorderedCatalogue : IDisposable
{
    public ReorderedCatalogue()
    {
        foreach (var file in Directory.GetFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "catalogue")))
            File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
        Rewrite("cost-tree.yaml", "nodes:\n", "  - id:", ChildrenBackwards);
        Rewrite("project-themes.yaml", "themes:\n", "  - {", static themes => themes.Reverse());
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("maatstaf-catalogue-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Rewrite(string name, string heading, string marker, Func<string[], IEnumerable<string>> reorder)
    {
        var file = System.IO.Path.Combine(Path, name);
        var text = File.ReadAllText(file);
        var start = text.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        var entries = text[start..].Split(marker, StringSplitOptions.RemoveEmptyEntries);
        File.WriteAllText(file, text[..start] + string.Concat(reorder(entries).Select(entry => marker + entry)));
    }

    /// <summary>Who is named by another must go on standing before it, so nodes are sorted by depth, and backwards within it.</summary>
    private static IEnumerable<string> ChildrenBackwards(string[] nodes)
    {
        var above = nodes.ToDictionary(static node => Value(node, string.Empty), static node => (string[])[Value(node, "parent:"), Value(node, "before:")]);
        return nodes.Reverse().OrderBy(node => Depth(Value(node, string.Empty)));

        int Depth(string id) => id.Length == 0 ? 0 : 1 + above[id].Max(Depth);
    }

    private static string Value(string node, string key)
    {
        var line = node.Split('\n').Index().FirstOrDefault(line => key.Length == 0 ? line.Index == 0 : line.Item.TrimStart().StartsWith(key, StringComparison.Ordinal)).Item ?? string.Empty;
        return line.Trim()[Math.Min(key.Length, line.Trim().Length)..].Trim();
    }
}
