using System.Diagnostics;

namespace Maatstaf.Cli_Tests;

/// <summary>The program as the shell runs it: in a pipe, without a terminal.</summary>
internal static class Program
{
    private static readonly DirectoryInfo Here = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    /// <summary>Where it was built: beside it stand the native parts of its own machine, which do not come along to the tests.</summary>
    private static string Built => Path.Combine(
        Here.Parent!.Parent!.Parent!.Parent!.Parent!.FullName, "src", "Cli", "bin", Here.Parent.Name, Here.Name, "maatstaf.dll");

    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments) =>
        await RunWithAsync(new Dictionary<string, string>(), arguments);

    public static async Task<(int ExitCode, string Output, string Errors)> RunWithAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Built, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
