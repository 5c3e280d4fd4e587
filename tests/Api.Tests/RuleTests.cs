using System.Diagnostics;

namespace Maatstaf.Api_Tests;

/// <summary>The description keeps the rules of government, read by the programs of others.</summary>
public sealed class RuleTests(ApiSite site) : IClassFixture<ApiSite>
{
    private static readonly string Rules = Path.Combine(AppContext.BaseDirectory, "rules");

    [Fact]
    public async Task The_description_keeps_the_design_rules_of_government()
    {
        var (code, said) = await ReadAsync("spectral", "lint", "-r", Path.Combine(Rules, "nlgov-api-design-rules-2.2.0.yaml"), "--fail-severity=error", "DESCRIPTION");
        code.ShouldBe(0, said);
    }

    [Fact]
    public async Task The_design_rules_see_what_is_wrong()
    {
        var (code, said) = await ReadAsync("spectral", "lint", "-r", Path.Combine(Rules, "nlgov-api-design-rules-2.2.0.yaml"), "BROKEN");
        code.ShouldBe(1);
        said.ShouldContain("nlgov:paths-kebab-case");
    }

    [Fact]
    public async Task The_description_is_good_OpenAPI()
    {
        var (code, said) = await ReadAsync("redocly", "lint", "DESCRIPTION", "--extends=spec");
        code.ShouldBe(0, said);
    }

    private async Task<(int Code, string Said)> ReadAsync(string program, params string[] words)
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-api-");
        try
        {
            // One of the programs is content with a file that is not there.
            var (whole, broken) = (Path.Combine(folder.FullName, "openapi.json"), Path.Combine(folder.FullName, "broken.json"));
            await File.WriteAllBytesAsync(whole, site.Description.Bytes, Stop);
            await File.WriteAllTextAsync(broken, System.Text.Encoding.UTF8.GetString(site.Description.Bytes).Replace("\"/cost-nodes\"", "\"/costNodes\"", StringComparison.Ordinal), Stop);
            var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.FullName };
            start.ArgumentList.Add(Path.Combine(Root(), "tests", "Api.Tests", "rules", "node_modules", ".bin", program));
            foreach (var word in words)
                start.ArgumentList.Add(word switch { "DESCRIPTION" => whole, "BROKEN" => broken, _ => word });
            start.Environment["REDOCLY_TELEMETRY"] = "off";
            start.Environment["REDOCLY_SUPPRESS_UPDATE_NOTICE"] = "true";
            using var process = Process.Start(start)!;
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(Stop), process.StandardError.ReadToEndAsync(Stop));
            await process.WaitForExitAsync(Stop);
            return (process.ExitCode, string.Concat(said));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Maatstaf.slnx")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("Maatstaf.slnx does not stand above the tests.");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
