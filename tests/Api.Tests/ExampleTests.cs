using System.Diagnostics;
using System.Globalization;

namespace Maatstaf.Api_Tests;

/// <summary>The examples of the tutorial make a figure anew. The one in R is not run here: R is on no machine that tests.</summary>
public sealed class ExampleTests(ApiSite site) : IClassFixture<ApiSite>
{
    [Theory]
    [InlineData("python3", "costs.py")]
    [InlineData("dotnet", "run", "costs.cs")]
    public async Task The_example_makes_the_cost_per_inhabitant_anew(string program, params string[] words)
    {
        // Away from the settings of this repository, as whoever copies the example.
        using var folder = new CopiedExamples();
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Path };
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

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private sealed class CopiedExamples : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-examples-");

        public CopiedExamples()
        {
            foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(RuleTests.Root(), "docs", "examples")))
                File.Copy(file, System.IO.Path.Combine(folder.FullName, System.IO.Path.GetFileName(file)));
        }

        public string Path => folder.FullName;

        public void Dispose() => folder.Delete(recursive: true);
    }
}
