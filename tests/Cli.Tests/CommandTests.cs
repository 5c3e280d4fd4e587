using System.Text;

namespace Maatstaf.Cli_Tests;

public sealed class CommandTests(DemoPackageFixture demo) : IClassFixture<DemoPackageFixture>
{
    [Fact]
    public async Task The_statistics_of_the_demo_country_are_written_and_sorted()
    {
        var folder = demo.NewFolder();
        var (exitCode, output, errors) = await Program.RunAsync("benchmark", demo.Package, "--edition", "2025", "--audience", "internal", "--out", folder, "--no-intervals");

        exitCode.ShouldBe(0);
        output.ShouldMatch(@"(?m)^GM\d+ doet over 2024 niet mee: de levering is niet goedgekeurd$");
        errors.ShouldBeEmpty();
        var lines = await File.ReadAllLinesAsync(Path.Combine(folder, "statistics.csv"), TestContext.Current.CancellationToken);
        lines[0].ShouldBe("indicator,year,group,statistic,value,n,clusters,withheld");
        lines[1..].Select(Key).ShouldBe(lines[1..].Select(Key).OrderBy(static key => key, StringComparer.Ordinal));
        lines.ShouldNotContain(static line => line.Contains(",interval_", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_package_is_refused_with_its_places_on_standard_error_and_nothing_is_written()
    {
        var package = demo.NewFolder();
        Directory.CreateDirectory(package);
        foreach (var file in Directory.EnumerateFiles(demo.Package))
            File.Copy(file, Path.Combine(package, Path.GetFileName(file)));
        await File.AppendAllTextAsync(Path.Combine(package, "profiles.csv"), "GM0000,2024,0,,,\n", Encoding.UTF8, TestContext.Current.CancellationToken);
        var folder = demo.NewFolder();

        var (exitCode, output, errors) = await Program.RunAsync("benchmark", package, "--edition", "2025", "--audience", "internal", "--out", folder);

        exitCode.ShouldBe(1);
        output.ShouldBeEmpty();
        errors.ShouldMatch(@"(?m)^profiles\.csv:\d+:\d+: F\d{3} .+$");
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Theory]
    [InlineData("circle")]
    [InlineData("public")]
    public async Task What_others_may_not_see_is_empty_in_their_file_with_the_reason(string audience)
    {
        var folder = demo.NewFolder();
        var (exitCode, _, _) = await Program.RunAsync("benchmark", demo.Package, "--edition", "2025", "--audience", audience, "--out", folder);

        exitCode.ShouldBe(0);
        var rows = (await File.ReadAllLinesAsync(Path.Combine(folder, "statistics.csv"), TestContext.Current.CancellationToken)).Skip(1).Select(static row => row.Split(',')).ToArray();
        rows.ShouldContain(static row => row[4].Length == 0);
        rows.ShouldAllBe(static row => (row[4].Length == 0) == (row[7].Length > 0));
        rows.Where(static row => row[7].Length > 0).ShouldAllBe(static row => new[] { "n<5", "clusters<3", "dominance", "secondary" }.Contains(row[7]));
    }

    [Theory]
    [InlineData("benchmark")]
    [InlineData("benchmark", "package", "--edition", "next", "--audience", "internal", "--out", "x")]
    [InlineData("benchmark", "package", "--edition", "2025", "--audience", "everyone", "--out", "x")]
    [InlineData("bench")]
    [InlineData("check", "one", "two")]
    public async Task Wrong_usage_has_exit_code_2(params string[] arguments)
    {
        var (exitCode, output, errors) = await Program.RunAsync(arguments);

        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        errors.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_edition_in_which_nobody_takes_part_is_refused_and_the_possible_ones_are_named()
    {
        var (exitCode, _, errors) = await Program.RunAsync("benchmark", demo.Package, "--edition", "2031", "--audience", "internal", "--out", demo.NewFolder());

        exitCode.ShouldBe(1);
        errors.ShouldContain("2005–2025");
    }

    [Fact]
    public async Task Check_says_what_is_in_a_right_package_in_both_languages()
    {
        (await Program.RunAsync("check", demo.Package)).Output.ShouldStartWith("In orde: ");
        (await Program.RunAsync("check", demo.Package, "--english")).Output.ShouldStartWith("All right: ");
    }

    [Fact]
    public async Task A_package_that_is_not_there_is_refused()
    {
        var (exitCode, _, errors) = await Program.RunAsync("check", demo.NewFolder());

        exitCode.ShouldBe(1);
        errors.ShouldContain(": F001 ");
    }

    [Fact]
    public async Task Help_names_every_command()
    {
        var (exitCode, output, _) = await Program.RunAsync("help");

        exitCode.ShouldBe(0);
        foreach (var command in (string[])["demo", "check", "benchmark", "report", "serve", "invite"])
            output.ShouldContain($"  {command} ");
    }

    [Fact]
    public async Task The_report_is_written_as_pages_and_documents_without_paper()
    {
        var folder = demo.NewFolder();
        var (exitCode, _, errors) = await Program.RunAsync("report", demo.Package, "--edition", "2025", "--out", folder, "--no-pdf");

        exitCode.ShouldBe(0);
        errors.ShouldBeEmpty();
        File.Exists(Path.Combine(folder, "index.html")).ShouldBeTrue();
        File.Exists(Path.Combine(folder, "en", "index.html")).ShouldBeTrue();
        foreach (var name in (string[])["trendrapport-2025.xlsx", "trend-report-2025.pptx", "trendrapport-2025.docx"])
            new FileInfo(Path.Combine(folder, name)).Length.ShouldBeGreaterThan(10_000, name);
    }

    private static string Key(string line) => string.Join('\0', line.Split(',')[..4]);
}
