using System.Text.RegularExpressions;

namespace Maatstaf.House_Tests;

/// <summary>One check, one file, one code, one sentence, one test.</summary>
public sealed partial class CheckTests
{
    /// <summary>The list of checks of each module that keeps them in a folder of that name.</summary>
    private static readonly Dictionary<string, string> Lists = new()
    {
        ["Intake"] = "src/Intake/Checks/FormChecks.cs",
        ["Ledger"] = "src/Ledger/Checks/LedgerChecks.cs",
        ["Lists"] = "src/Lists/Checks/ListChecks.cs",
        ["Reference"] = "src/Reference/Checks/ReferenceChecks.cs",
        ["Spreadsheets"] = "src/Spreadsheets/Checks/SpreadsheetChecks.cs",
        ["Workbook"] = "src/Workbook/Checks/WorkbookChecks.cs",
    };

    private static readonly SourceFile[] Checks =
        [.. Repository.Product.Where(static file => Lists.ContainsKey(file.Module) && file.Path.StartsWith($"src/{file.Module}/Checks/", StringComparison.Ordinal) && CheckFile().IsMatch(file.Name))];

    public static TheoryData<string> Names => [.. Checks.Select(static file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_check_has_the_code_and_the_name_of_its_file(string name)
    {
        var file = Checks.Single(check => check.Name == name);
        var parts = CheckFile().Match(name);
        file.Text.ShouldContain($"\"{parts.Groups[1].Value}\"");
        file.Text.ShouldContain($"class {parts.Groups[2].Value}");
    }

    [Fact]
    public void No_two_checks_have_one_code()
    {
        Checks.Length.ShouldBeGreaterThan(40);
        Checks.Select(static file => file.Name[..4]).ShouldBeUnique();
    }

    [Fact]
    public void No_check_is_forgotten_in_the_list_of_checks()
    {
        foreach (var (module, path) in Lists)
        {
            var list = Repository.Read(path);
            Checks.Where(file => file.Module == module).Select(static file => CheckFile().Match(file.Name).Groups[2].Value).Where(name => !list.Contains(name + ".Check", StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_check_is_tested_by_its_code()
    {
        var tests = string.Join('\n', Repository.Files.Where(static file => file.Path.StartsWith("tests/", StringComparison.Ordinal) && file.IsCode && file.Name != "CheckTests.cs").Select(static file => file.Text));
        Checks.Select(static file => file.Name[..4]).Where(code => !tests.Contains(code, StringComparison.Ordinal)).ShouldBeEmpty("give each a row in the tests of its module: what comes in, and the code that comes out");
    }

    [GeneratedRegex(@"^([A-Z]\d{3})_(\w+)\.cs$")]
    private static partial Regex CheckFile();
}
