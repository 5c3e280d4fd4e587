using System.Diagnostics;

namespace Maatstaf.Desk_Tests;

/// <summary>Runs the tests of the scripts, which are written in the language of the scripts.</summary>
public sealed class ScriptTests
{
    [Fact]
    public async Task The_scripts_pass_tests_of_their_own()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "scripts");
        foreach (var script in Directory.EnumerateFiles(folder, "grid-*.js"))
            File.Copy(script, Path.ChangeExtension(script, ".mjs"), overwrite: true);
        using var node = Process.Start(new ProcessStartInfo("node", ["--test", Path.Combine(folder, "grid.test.mjs")]) { RedirectStandardOutput = true })!;
        var said = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        node.ExitCode.ShouldBe(0, said);
    }
}
