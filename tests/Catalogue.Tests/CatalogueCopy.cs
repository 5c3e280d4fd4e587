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

    public void Delete(string file) => File.Delete(Path.Combine(Folder, file));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
