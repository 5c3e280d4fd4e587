namespace Maatstaf.Cli_Tests;

/// <summary>What a hurried person types, and what comes back: a sentence, never the inside of the program.</summary>
public sealed class UsageTests(DemoPackageFixture demo) : IClassFixture<DemoPackageFixture>
{
    [Theory]
    [InlineData("--edition is 'next'. Schrijf een jaar van vier cijfers, zoals 2025.", "benchmark", "x", "--edition", "next", "--audience", "internal", "--out", "y")]
    [InlineData("--edition is '-2147483648'. Schrijf een jaar van vier cijfers, zoals 2025.", "report", "x", "--edition", "-2147483648", "--out", "y")]
    [InlineData("--edition is '0'. Write a year of four digits, such as 2025.", "report", "x", "--edition", "0", "--out", "y", "--english")]
    [InlineData("--out is leeg. Noem een map.", "report", "x", "--edition", "2025", "--out", "")]
    [InlineData("--out ontbreekt.", "report", "x", "--edition", "2025")]
    [InlineData("--out is missing.", "--english", "report", "x", "--edition", "2025")]
    [InlineData("Maatstaf kent '--foo' niet.", "check", "x", "--foo")]
    [InlineData("Maatstaf kent 'bench' niet.", "bench")]
    [InlineData("Maatstaf kent 'bench' niet.", "help", "bench")]
    [InlineData("Noem het datapakket: een map of een .zip.", "check")]
    [InlineData("--url is 'foo'. Schrijf een adres zoals http://localhost:5081.", "demo", "--url", "foo")]
    [InlineData("--url is 'http://localhost:99999'. Schrijf een adres zoals http://localhost:5081.", "serve", "--url", "http://localhost:99999")]
    public async Task Wrong_usage_is_told_in_the_language_of_the_user(string sentence, params string[] arguments)
    {
        var (exitCode, output, errors) = await Program.RunAsync(arguments);

        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        errors.Split(Environment.NewLine)[0].ShouldBe(sentence);
    }

    [Theory]
    [InlineData("--english")]
    [InlineData("--english", "help")]
    [InlineData("help", "--english")]
    public async Task Help_can_be_had_in_English(params string[] arguments)
    {
        var (exitCode, output, _) = await Program.RunAsync(arguments);

        exitCode.ShouldBe(0);
        output.ShouldContain("See Maatstaf with an invented country");
    }

    [Fact]
    public async Task A_file_where_the_folder_should_be_is_refused_before_any_work()
    {
        var file = Path.Combine(demo.Package, "profiles.csv");
        var (exitCode, _, errors) = await Program.RunAsync("report", demo.Package, "--edition", "2025", "--out", file);

        exitCode.ShouldBe(2);
        errors.ShouldStartWith($"--out is '{file}', en dat is een bestand. Noem een map.");
    }

    [Fact]
    public async Task Who_does_not_take_part_is_named_with_the_reason_when_nobody_takes_part()
    {
        var package = demo.NewFolder();
        Directory.CreateDirectory(package);
        foreach (var (name, text) in (IEnumerable<(string, string)>)[
            ("organisations.csv", "organisation,name,kind,sharing\nGM9001,Alder,municipality,\n"),
            ("profiles.csv", "municipality,year,inhabitants,budget_eur,staff_fte,workplaces\nGM9001,2024,30000,,,\n"),
            ("returns.csv", "organisation,year,status\nGM9001,2024,approved\n"),
            ("infrastructure.csv", "organisation,year,line,category,amount_eur,recharge\nGM9001,2024,1,infrastructure.network-data,5,\n"),
        ])
        {
            await File.WriteAllTextAsync(Path.Combine(package, name), text, TestContext.Current.CancellationToken);
        }

        var (exitCode, _, errors) = await Program.RunAsync("benchmark", package, "--edition", "2025", "--audience", "internal", "--out", demo.NewFolder());

        exitCode.ShouldBe(1);
        errors.ShouldContain("GM9001 doet over 2024 niet mee: er zijn geen softwarekosten");
        errors.ShouldContain("Voor editie 2025 (boekjaar 2024) doet niemand mee, en voor eerdere edities ook niet.");
        errors.ShouldNotContain("Wel mogelijk: .");
    }

    [Fact]
    public async Task A_report_that_cannot_be_printed_leaves_nothing_behind()
    {
        var parent = demo.NewFolder();
        Directory.CreateDirectory(parent);
        var (exitCode, _, errors) = await Program.RunWithAsync(
            new Dictionary<string, string> { ["MAATSTAF_CHROMIUM"] = Path.Combine(demo.Package, "profiles.csv") },
            "report", demo.Package, "--edition", "2025", "--out", Path.Combine(parent, "report"));

        exitCode.ShouldBe(1);
        errors.ShouldStartWith("Afdrukken lukt niet: ");
        Directory.EnumerateFileSystemEntries(parent).ShouldBeEmpty();
    }
}
