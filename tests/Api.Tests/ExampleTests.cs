using System.Diagnostics;
using System.Globalization;

namespace Maatstaf.Api_Tests;

/// <summary>The example of the tutorial makes a figure anew.</summary>
public sealed class ExampleTests(ApiSite site) : IClassFixture<ApiSite>
{
    [Fact]
    public async Task The_example_makes_the_cost_per_inhabitant_anew()
    {
        var (program, words) = IsThere("python3") ? ("python3", new[] { "costs.py" }) : ("dotnet", new[] { "run", "costs.cs" });
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.Combine(RuleTests.Root(), "docs", "examples") };
        foreach (var word in (string[])[.. words, site.Reader.BaseAddress!.GetLeftPart(UriPartial.Authority)])
            start.ArgumentList.Add(word);
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(Stop), process.StandardError.ReadToEndAsync(Stop));
        await process.WaitForExitAsync(Stop);
        process.ExitCode.ShouldBe(0, string.Concat(said));
        said[0].ShouldStartWith("edition 2025, version 2, CC BY 4.0, sha256 ");
        said[0].ShouldContain("2018  missing\n");
        var (last, before) = (Number(2024), Number(2023));
        said[0].ShouldContain(string.Create(CultureInfo.InvariantCulture, $"2024  {last:F2} euro  27 municipalities  {100 * (last / before - 1):+0.0;-0.0} %\n"));
    }

    private static double Number(int year) => PublishedSample.Editions[0].Publication.Number("ict.cost-per-inhabitant", year)!.Value;

    private static bool IsThere(string program) => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
