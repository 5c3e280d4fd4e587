using System.Text.RegularExpressions;

namespace Maatstaf.House_Tests;

/// <summary>Nothing is skipped, and every module with logic is tested under its own name.</summary>
public sealed class TestsOfTestsTests
{
    /// <summary>Modules without tests under their own name: where they are tested, and why there.</summary>
    private static readonly Dictionary<string, (string Where, string Why)> TestedElsewhere = new()
    {
        ["Vocabulary"] = ("Catalogue.Tests", "words without arithmetic; every test uses them"),
    };

    [Fact]
    public void No_test_is_skipped()
    {
        var skipping = new Regex(@"\bSkip\s*=|\bSkip(Unless|When)\s*=|\bAssert\.Skip|\bExplicit\s*=\s*true|#if\s+false|\bSkipException\b", RegexOptions.None, TimeSpan.FromSeconds(5));
        var found = Repository.Tests
            .Where(static file => file.Name != "TestsOfTestsTests.cs")
            .SelectMany(file => file.Code().Where(line => skipping.IsMatch(line.Text)).Select(line => $"{file.Path}:{line.Number}"));
        found.ShouldBeEmpty("mend it or remove it: a test that does not run tells nothing");
    }

    [Fact]
    public void Every_module_with_logic_has_tests_under_its_name()
    {
        var projects = Repository.Files.Where(static file => file.Path.EndsWith(".Tests.csproj", StringComparison.Ordinal)).Select(static file => file.Name).ToHashSet();
        var written = Repository.Product.Select(static file => file.Module).ToHashSet();
        var untested = Repository.Modules.Where(module => written.Contains(module) && !TestedElsewhere.ContainsKey(module) && !projects.Contains(module + ".Tests.csproj"));
        untested.ShouldBeEmpty("make tests/<Module>.Tests, or name the module with the reason in TestsOfTestsTests");
    }

    [Fact]
    public void The_list_of_exceptions_is_short_and_true()
    {
        foreach (var (module, (where, _)) in TestedElsewhere)
        {
            Repository.Modules.ShouldContain(module);
            Repository.Files.ShouldNotContain(file => file.Name == $"{module}.Tests.csproj", $"{module} has tests of its own now; take it off the list");
            Repository.Read($"tests/{where}/{where}.csproj").ShouldContain($"/{module}.csproj", customMessage: $"{where} does not know {module}");
        }
    }

    [Fact]
    public void Test_names_are_sentences()
    {
        var test = new Regex(@"\[(?:Fact|Theory)[^\]]*\](?:\s*\[[^\n]*\])*\s*public (?:async )?[\w<>]+ (\w+)\(", RegexOptions.None, TimeSpan.FromSeconds(5));
        var names = Repository.Tests.SelectMany(file => test.Matches(file.Text).Select(match => (file.Path, Name: match.Groups[1].Value))).ToArray();
        names.Length.ShouldBeGreaterThan(20);
        names.Where(static pair => pair.Name.Split('_').Length < 3).Select(static pair => $"{pair.Path}: {pair.Name}").ShouldBeEmpty("say what is true: A_partnership_without_members_is_refused");
    }
}
