using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Maatstaf.House_Tests;

/// <summary>Short files, short paths, and a known origin for everything that comes from elsewhere.</summary>
public sealed partial class LayoutTests
{
    private const int LongestFile = 350, LongestPath = 120;

    /// <summary>Well-known municipalities; the demo country must not be mistaken for a real one.</summary>
    private static readonly string[] RealMunicipalities =
    [
        "Alkmaar", "Almelo", "Almere", "Amersfoort", "Amstelveen", "Amsterdam", "Apeldoorn", "Arnhem", "Assen", "Breda",
        "Delft", "Den Haag", "'s-Gravenhage", "Den Helder", "Deventer", "Dordrecht", "Ede", "Eindhoven", "Emmen", "Enschede",
        "Gouda", "Groningen", "Haarlem", "Haarlemmermeer", "Heerlen", "Helmond", "Hengelo", "'s-Hertogenbosch", "Hilversum", "Hoorn",
        "Leeuwarden", "Leiden", "Lelystad", "Maastricht", "Nijmegen", "Roosendaal", "Rotterdam", "Tilburg", "Utrecht", "Zoetermeer", "Zwolle",
    ];

    [Fact]
    public void No_file_of_the_product_is_too_long_to_read()
    {
        var tooLong = Repository.Product.Select(static file => (file.Path, Lines: file.Text.Count(static sign => sign == '\n'))).Where(static file => file.Lines > LongestFile);
        tooLong.ShouldBeEmpty("split it by subject");
    }

    [Fact]
    public void No_path_is_too_long_for_any_machine()
    {
        Repository.Files.Where(static file => file.Path.Length > LongestPath || file.Path.Contains(' ', StringComparison.Ordinal)).Select(static file => file.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Lock_files_name_no_host()
    {
        var locks = Repository.Files.Where(static file => LockFile().IsMatch(file.Name)).ToArray();
        locks.ShouldNotBeEmpty();
        var naming = locks.SelectMany(file => file.Text.Split('\n').Index().Where(static line => NamesHost(line.Item)).Select(line => $"{file.Path}:{line.Index + 1}"));
        naming.ShouldBeEmpty("npm: set omit-lockfile-registry-resolved=true in .npmrc and lock again");
    }

    [Fact]
    public void Every_part_from_elsewhere_has_a_decision()
    {
        var decisions = string.Join('\n', Repository.Files.Where(static file => file.Path.StartsWith("docs/decisions/", StringComparison.Ordinal)).Select(static file => file.Text));
        var nuget = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion").Select(static package => (string)package.Attribute("Include")!);
        var npm = Repository.Files.Where(static file => file.Name == "package.json").SelectMany(static file => Dependencies(file.Text));
        nuget.Concat(npm).Distinct().Where(part => !decisions.Contains(part, StringComparison.Ordinal)).ShouldBeEmpty("say in docs/decisions why this part, what else was looked at, and its licence");
    }

    [Fact]
    public void Decisions_say_what_was_chosen_and_under_which_licence()
    {
        var decisions = Repository.Files.Where(static file => file.Path.StartsWith("docs/decisions/0", StringComparison.Ordinal)).ToArray();
        decisions.Select(static file => file.Name[..4]).ShouldBeUnique("two decisions bear one number");
        foreach (var decision in decisions)
        {
            foreach (var part in (string[])["# ", "## Context", "## Choice", "## Looked at", "## Licence"])
                decision.Text.ShouldContain(part, customMessage: decision.Path);
            decision.Text.Split('\n').Length.ShouldBeLessThan(80, $"{decision.Path}: one page");
        }
    }

    [Fact]
    public void Packages_have_exact_versions_in_one_place()
    {
        var versions = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion").Select(static package => (string)package.Attribute("Version")!);
        versions.ShouldAllBe(static version => version.All(static sign => char.IsAsciiLetterOrDigit(sign) || sign == '.' || sign == '-'));
        var loose = Repository.Files.Where(static file => file.Path.EndsWith(".csproj", StringComparison.Ordinal) && PackageWithVersion().IsMatch(file.Text)).Select(static file => file.Path);
        loose.ShouldBeEmpty("the version goes in Directory.Packages.props");
    }

    [Fact]
    public void Every_package_with_a_version_is_used()
    {
        var projects = string.Join('\n', Repository.Files.Where(static file => file.Name.EndsWith(".csproj", StringComparison.Ordinal) || file.Name == "Directory.Build.props").Select(static file => file.Text));
        var packages = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion").Select(static package => (string)package.Attribute("Include")!);
        packages.Where(package => !projects.Contains($"\"{package}\"", StringComparison.Ordinal)).ShouldBeEmpty("take it out of Directory.Packages.props");
    }

    [Fact]
    public void The_demo_country_names_no_real_municipality()
    {
        var pattern = new Regex(@"(?<![\w-])(" + string.Join('|', RealMunicipalities.Select(Regex.Escape)) + @")(?![\w-])", RegexOptions.None, TimeSpan.FromSeconds(5));
        var found = Repository.Files
            .Where(static file => file.Path.StartsWith("demo/", StringComparison.Ordinal) && file.Name.EndsWith(".csv", StringComparison.Ordinal))
            .SelectMany(file => pattern.Matches(file.Text).Select(match => $"{file.Path}: {match.Value}"));
        found.ShouldBeEmpty("invent another name");
    }

    [Fact]
    public void One_version_is_told_everywhere()
    {
        var version = (string)XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("Version").Single();
        Repository.Read("publiccode.yml").ShouldContain($"softwareVersion: {version}\n");
        Repository.Read("CHANGELOG.md").ShouldContain($"## {version}\n");
    }

    [Fact]
    public void The_licence_is_told_everywhere()
    {
        Repository.Read("LICENSE").ShouldStartWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
        Repository.Read("Directory.Build.props").ShouldContain("<PackageLicenseExpression>EUPL-1.2<");
        Repository.Read("publiccode.yml").ShouldContain("license: EUPL-1.2");
        var packages = Repository.Files.Where(static file => file.Name == "package.json");
        packages.ShouldAllBe(static file => file.Text.Contains("\"license\": \"EUPL-1.2\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_in_the_documents_lead_somewhere()
    {
        var broken =
            from file in Repository.Files
            where file.Name.EndsWith(".md", StringComparison.Ordinal)
            from link in MarkdownLink().Matches(file.Text)
            let target = link.Groups[1].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
            let path = Path.Combine(Repository.Root, Path.GetDirectoryName(file.Path)!, target)
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{file.Path}: {target}";
        broken.ShouldBeEmpty();
    }

    private static bool NamesHost(string line) =>
        line.Contains("\"resolved\": \"http", StringComparison.Ordinal) || (line.Contains("://", StringComparison.Ordinal) && !line.Contains("\"url\":", StringComparison.Ordinal));

    private static IEnumerable<string> Dependencies(string package)
    {
        using var json = System.Text.Json.JsonDocument.Parse(package);
        foreach (var kind in (string[])["dependencies", "devDependencies", "optionalDependencies"])
        {
            if (!json.RootElement.TryGetProperty(kind, out var parts))
                continue;
            foreach (var part in parts.EnumerateObject())
                yield return part.Name;
        }
    }

    [GeneratedRegex(@"lock.*\.json$")]
    private static partial Regex LockFile();

    [GeneratedRegex("<PackageReference[^>]*Version=")]
    private static partial Regex PackageWithVersion();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex MarkdownLink();
}
