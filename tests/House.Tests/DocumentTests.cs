using System.Text.RegularExpressions;

namespace Maatstaf.House_Tests;

/// <summary>What people read about the project hangs together.</summary>
public sealed partial class DocumentTests
{
    private static readonly SourceFile[] Documents = [.. Repository.Files.Where(static file => file.Path.EndsWith(".md", StringComparison.Ordinal))];

    [Fact]
    public void No_merge_left_its_marks()
    {
        string[] kinds = [".md", ".cs", ".razor", ".yaml", ".css", ".js", ".mjs", ".props", ".csproj"];
        Repository.Files.Where(file => kinds.Any(kind => file.Path.EndsWith(kind, StringComparison.Ordinal)) && MergeMark().IsMatch(file.Text)).Select(static file => file.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Every_decision_is_in_the_list_of_decisions_once()
    {
        var list = Repository.Read("docs/decisions/README.md");
        var decisions = Repository.Files.Where(static file => file.Path.StartsWith("docs/decisions/0", StringComparison.Ordinal)).Select(static file => file.Name);
        InList().Matches(list).Select(static match => match.Groups[1].Value).ShouldBe(decisions, ignoreOrder: true);
    }

    [Fact]
    public void Every_link_between_documents_leads_to_something()
    {
        var wrong =
            from document in Documents
            from Match link in Link().Matches(document.Text)
            let target = link.Groups[1].Value.Split('#')
            let path = target[0].Length == 0 ? document.Path : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(document.Path)!, target[0])))
            where !Leads(path, target.ElementAtOrDefault(1))
            select $"{document.Path}: {link.Groups[1].Value}";
        wrong.ShouldBeEmpty();
    }

    private static bool Leads(string path, string? heading)
    {
        var place = Path.Combine(Repository.Root, path);
        if (!File.Exists(place) && !Directory.Exists(place))
            return false;
        return heading is null || !path.EndsWith(".md", StringComparison.Ordinal) || Headings(File.ReadAllText(place)).Contains(heading);
    }

    /// <summary>The names under which headings are reached, as forges make them.</summary>
    private static IEnumerable<string> Headings(string text) =>
        Heading().Matches(text).Select(static match => NotInName().Replace(match.Groups[1].Value.Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-'));

    [GeneratedRegex("^(<<<<<<< |>>>>>>> |=======$)", RegexOptions.Multiline)]
    private static partial Regex MergeMark();

    [GeneratedRegex(@"^\| \[\d{4}\]\(([^)]+)\)", RegexOptions.Multiline)]
    private static partial Regex InList();

    [GeneratedRegex(@"\]\((?!https?:|mailto:|/)([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInName();
}
