using System.Diagnostics;
using System.Text.Json;

namespace Maatstaf.House_Tests.Openness;

/// <summary>The list of what the program is made of holds every package of the lock files, in the form of CycloneDX.</summary>
public sealed class SbomTests
{
    [Fact]
    public async Task Every_package_of_the_program_stands_in_the_list_once_with_version_and_fingerprint()
    {
        using var list = JsonDocument.Parse(await WriteAsync());
        list.RootElement.GetProperty("bomFormat").GetString().ShouldBe("CycloneDX");
        list.RootElement.GetProperty("specVersion").GetString().ShouldBe("1.6");
        var listed = list.RootElement.GetProperty("components").EnumerateArray().Select(static part => part.GetProperty("purl").GetString()!).ToArray();
        listed.ShouldBeUnique();

        using var locked = JsonDocument.Parse(Repository.Read("src/Cli/packages.lock.json"));
        var packages = locked.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(static framework => framework.Value.EnumerateObject())
            .Where(static package => package.Value.GetProperty("type").GetString() != "Project").Select(static package => $"pkg:nuget/{package.Name}@{package.Value.GetProperty("resolved").GetString()}").Distinct().ToArray();
        packages.Length.ShouldBeGreaterThan(30);
        packages.Except(listed).ShouldBeEmpty();
        listed.Count(static part => part.StartsWith("pkg:npm/", StringComparison.Ordinal)).ShouldBeGreaterThan(3);
        list.RootElement.GetProperty("components").EnumerateArray().ShouldAllBe(static part => part.GetProperty("hashes")[0].GetProperty("content").GetString()!.Length == 128);
    }

    [Fact]
    public async Task The_same_lock_files_give_the_same_bytes()
    {
        (await WriteAsync()).ShouldBe(await WriteAsync());
    }

    private static async Task<string> WriteAsync()
    {
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Repository.Root, "deploy", "sbom.mjs")]) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
        return text;
    }
}
