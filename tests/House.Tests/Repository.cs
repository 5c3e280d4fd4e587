using System.Text.RegularExpressions;

namespace Maatstaf.House_Tests;

/// <summary>The repository as files and text, so that it can test its own manners.</summary>
internal static partial class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", ".git", "TestResults", "lib", "out", "var"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<SourceFile> Files { get; } =
        [.. Walk(Root).Select(static path => new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'))).OrderBy(static file => file.Path, StringComparer.Ordinal)];

    /// <summary>The C# and Razor of the product.</summary>
    public static IReadOnlyList<SourceFile> Product { get; } = [.. Files.Where(static file => file.Path.StartsWith("src/", StringComparison.Ordinal) && file.IsCode)];

    public static IReadOnlyList<SourceFile> Tests { get; } = [.. Files.Where(static file => file.Path.StartsWith("tests/", StringComparison.Ordinal) && file.IsCode)];

    /// <summary>The names of the modules: every folder of src with a project in it.</summary>
    public static IReadOnlyList<string> Modules { get; } =
        [.. Files.Where(static file => Project().IsMatch(file.Path)).Select(static file => file.Path.Split('/')[1]).Order(StringComparer.Ordinal)];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder).Where(static sub => !NotOurs.Contains(Path.GetFileName(sub))).SelectMany(Walk));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Maatstaf.slnx")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("Maatstaf.slnx does not stand above the tests.");
    }

    [GeneratedRegex("^src/([^/]+)/\\1\\.csproj$")]
    private static partial Regex Project();
}

/// <summary>A file by its path from the root, with forward slashes.</summary>
internal sealed partial record SourceFile(string Path)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public bool IsCode => Path.EndsWith(".cs", StringComparison.Ordinal) || Path.EndsWith(".razor", StringComparison.Ordinal);

    /// <summary>The module in src, or the first folder.</summary>
    public string Module => Path.Split('/') is ["src", var module, ..] ? module : Path.Split('/')[0];

    public string Text => Repository.Read(Path);

    /// <summary>Numbered lines without comments, so that a sentence about a call is not taken for one.</summary>
    public IEnumerable<(int Number, string Text)> Code()
    {
        var inRazorComment = false;
        foreach (var (index, line) in Text.Split('\n').Index())
        {
            inRazorComment |= line.TrimStart().StartsWith("@*", StringComparison.Ordinal);
            if (!inRazorComment)
                yield return (index + 1, LineComment().Replace(line, string.Empty));
            inRazorComment &= !line.Contains("*@", StringComparison.Ordinal);
        }
    }

    // `//` within an address is not a comment.
    [GeneratedRegex("(?<!:)//.*$")]
    private static partial Regex LineComment();
}
