namespace Maatstaf.Catalogue_Tests;

/// <summary>The shipped catalogue in a folder of its own, where it may be spoilt.</summary>
internal sealed class CatalogueCopy : IDisposable
{
    public CatalogueCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "catalogue")))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("maatstaf-catalogue-").FullName;

    /// <summary>Replaces a text that stands once or more, where it stands first; gives its line.</summary>
    public int Replace(string file, string text, string replacement)
    {
        var path = Path.Combine(Folder, file);
        var content = File.ReadAllText(path);
        var at = content.IndexOf(text, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{file} no longer holds: {text}");
        File.WriteAllText(path, string.Concat(content.AsSpan(0, at), replacement, content.AsSpan(at + text.Length)));
        return content.AsSpan(0, at).Count('\n') + 1;
    }

    /// <summary>The line that holds a text: the nearest at or above a line, else the first below it. Blank is the line itself.</summary>
    public int LineOf(string file, string text, int from)
    {
        if (text.Length == 0)
            return from;
        int[] holding = [.. File.ReadLines(Path.Combine(Folder, file)).Index().Where(line => line.Item.Contains(text, StringComparison.Ordinal)).Select(static line => line.Index + 1)];
        holding.ShouldNotBeEmpty($"{file} no longer holds: {text}");
        return holding.Where(line => line <= from).DefaultIfEmpty(holding[0]).Last();
    }

    public void Delete(string file) => File.Delete(Path.Combine(Folder, file));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
