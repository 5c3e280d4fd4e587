using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cookbook_Tests;

/// <summary>The folder <c>docs/cookbook</c>: what is kept there, and how it is renewed.</summary>
internal static class Book
{
    public const string HowToRenew = "run `MAATSTAF_RENEW=1 dotnet run --project tests/Cookbook.Tests`, look at the difference and commit it";

    public static bool Renews => Environment.GetEnvironmentVariable("MAATSTAF_RENEW") == "1";

    private static string Folder { get; } = Path.Combine(Root(), "docs", "cookbook");

    public static string PathOf(string file) => Path.Combine(Folder, file);

    public static string Read(string file) => File.Exists(PathOf(file)) ? File.ReadAllText(PathOf(file)) : string.Empty;

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder).Select(static path => Path.GetFileName(path));

    /// <summary>The names of the files in a folder of the cookbook; none when it is not there.</summary>
    public static IEnumerable<string> FilesIn(string folder) => Directory.Exists(PathOf(folder)) ? Directory.EnumerateFiles(PathOf(folder)).Select(static path => Path.GetFileName(path)) : [];

    /// <summary>A file with which one practises a return in the demo.</summary>
    public static string FileOfDemo(string file) => Path.Combine(Root(), "demo", "levering-2026", file);

    /// <summary>Takes every file of a folder away.</summary>
    public static void Empty(string folder)
    {
        foreach (var file in FilesIn(folder).ToArray())
            File.Delete(Path.Combine(PathOf(folder), file));
    }

    /// <summary>Keeps a file in a folder.</summary>
    public static void Keep(string folder, string file, byte[] bytes)
    {
        Directory.CreateDirectory(PathOf(folder));
        File.WriteAllBytes(Path.Combine(PathOf(folder), file), bytes);
    }

    /// <summary>The ids in the headings of a page, in order.</summary>
    public static IReadOnlyList<string> IdsIn(string page) =>
        [.. page.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line.Split('`')[1])];

    /// <summary>Holds a page against what is kept, or keeps it when the cookbook is renewed.</summary>
    public static void HoldOrRenew(string file, string page)
    {
        if (Renews)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(PathOf(file), page);
        }

        Read(file).ShouldBe(page, $"docs/cookbook/{file} says something else than the product: {HowToRenew}");
    }

    /// <summary>For a reader of Markdown: ordinary spaces, and no sign that ends a cell.</summary>
    public static string Plain(string text) => text.Replace(Numerals.NoBreakSpace, ' ').Replace("|", "\\|", StringComparison.Ordinal);

    public static LocalisedText Plain(LocalisedText text) => new(Plain(text.Dutch), Plain(text.English));

    public static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(Plain))} |";

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Maatstaf.slnx")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("Maatstaf.slnx does not stand above the tests.");
    }
}
