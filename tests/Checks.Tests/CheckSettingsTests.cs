using Maatstaf.Catalogue;
using Maatstaf.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests;

/// <summary>The catalogue decides which checks run and with which margins, and may not name what no check knows.</summary>
public sealed class CheckSettingsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("maatstaf-checks-").FullName;

    public CheckSettingsTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "catalogue")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_check_runs_as_shipped()
    {
        Checking.Settings.Running.Select(static running => running.Check).ShouldBe(ReturnChecks.All);
        Checking.Settings.Running.ShouldAllBe(static running => running.Check.Code == running.Spec.Code);
    }

    [Theory]
    [InlineData("- code: C515\n", "- code: C599\n", "there is no check 'C599'; known: C101, C102")]
    [InlineData("      log10: {", "      log2: {", "check 'C201' has no margin 'log2'; it has: log10")]
    [InlineData("    margins:\n      difference: { value: 1, unit: eur }\n", "", "check 'C101' needs the margin 'difference'")]
    [InlineData("source: \"Method of the benchmark, part 9: SaaS", "margins: { slack: { value: 1, unit: eur } }\n    source: \"Method of the benchmark, part 9: SaaS", "check 'C102' has no margin 'slack'; it has: ")]
    public void What_no_check_knows_is_refused_with_its_line(string text, string replacement, string message)
    {
        var line = Spoil(text, replacement);
        var wrong = Should.Throw<CatalogueException>(() => CheckSettings.Of(BenchmarkCatalogue.Read(folder)));
        wrong.Message.ShouldStartWith("catalogue/checks.yaml:");
        wrong.Message.ShouldContain(message);
        Math.Abs(wrong.Line - line).ShouldBeLessThan(8, wrong.Message);
    }

    [Fact]
    public void Severity_and_margin_come_from_the_catalogue()
    {
        Spoil("severity: asks\n    title: { nl: \"Kosten per fte\"", "severity: blocks\n    title: { nl: \"Kosten per fte\"");
        Spoil("value: 45000", "value: 48000");
        var (check, spec) = CheckSettings.Of(BenchmarkCatalogue.Read(folder)).Running.Single(static running => running.Spec.Code == "C401");
        var finding = check.Find(Checking.Of(Situations.AReturn.Of("GM9010", 2024).Personnel("personnel.operations", Employment.Own, 1, 47_000)).Context(), spec).ShouldHaveSingleItem();
        finding.Severity.ShouldBe(Severity.Blocks);
        Checking.Dutch(finding).ShouldContain("Meestal is dat € 48.000 tot € 250.000.");
    }

    private int Spoil(string text, string replacement)
    {
        var path = Path.Combine(folder, "checks.yaml");
        var content = File.ReadAllText(path);
        var at = content.IndexOf(text, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0, text);
        File.WriteAllText(path, string.Concat(content.AsSpan(0, at), replacement, content.AsSpan(at + text.Length)));
        return content.AsSpan(0, at).Count('\n') + 1;
    }
}
