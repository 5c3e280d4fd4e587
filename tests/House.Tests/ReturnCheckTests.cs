using System.Text.RegularExpressions;
using Maatstaf.Catalogue;

namespace Maatstaf.House_Tests;

/// <summary>One check on the content of a return: one class, one file, one code, one entry in the catalogue, one class of tests.</summary>
public sealed partial class ReturnCheckTests
{
    private static readonly SourceFile[] Checks =
        [.. Repository.Product.Where(static file => file.Path.StartsWith("src/Checks/", StringComparison.Ordinal) && CheckFile().IsMatch(file.Name))];

    public static TheoryData<string> Names => [.. Checks.Select(static file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_check_has_the_code_and_the_name_of_its_file(string name)
    {
        var file = Checks.Single(check => check.Name == name);
        var parts = CheckFile().Match(name);
        file.Text.ShouldContain($"string Code => \"{parts.Groups[1].Value}\";");
        file.Text.ShouldContain($"class {parts.Groups[2].Value} :");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_check_has_its_tests_in_a_file_of_its_name(string name)
    {
        var folder = Checks.Single(check => check.Name == name).Path.Split('/')[^2];
        var path = $"tests/Checks.Tests/{folder}/{Path.GetFileNameWithoutExtension(name)}Tests.cs";
        Repository.Files.ShouldContain(file => file.Path == path, $"write {path}: just inside, at and just outside its margins, and the exact sentence");
        Repository.Read(path).ShouldContain($"\"{name[..4]}\"");
    }

    [Fact]
    public void Checks_and_catalogue_agree_one_to_one()
    {
        var catalogue = BenchmarkCatalogue.Shipped().Checks.All.Select(static check => check.Code);
        catalogue.ShouldBe(Checks.Select(static file => file.Name[..4]).Order(StringComparer.Ordinal), "catalogue/checks.yaml and src/Checks name the same checks");
    }

    [Fact]
    public void No_check_is_forgotten_in_the_list_of_checks()
    {
        var list = Repository.Read("src/Checks/ReturnChecks.cs");
        Checks.Select(static file => CheckFile().Match(file.Name).Groups[2].Value).Where(name => !list.Contains($"new {name}()", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^(C\d{3})_(\w+)\.cs$")]
    private static partial Regex CheckFile();
}
