using System.Diagnostics;

namespace Maatstaf.Attack_Tests;

/// <summary>The product as a program: what goes in are files, and what comes out.</summary>
internal static class Product
{
    /// <summary>Where the command line is built: tests/X/bin/CONFIGURATION/FRAMEWORK is four folders deep in the repository.</summary>
    private static readonly string Program = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "../../../../../src/Cli/bin",
        Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/'))!), "net10.0", "maatstaf.dll"));

    public static string Demo(string folder)
    {
        Run("demo", "--package", folder);
        return folder;
    }

    /// <summary>Makes statistics.csv of a package for an audience, in a folder of its own.</summary>
    public static string Benchmark(string package, int edition, string audience)
    {
        var folder = Path.Combine(package, "..", $"{Path.GetFileName(package)}-{audience}");
        Run("benchmark", package, "--edition", $"{edition}", "--audience", audience, "--out", folder, "--themes");
        return folder;
    }

    private static void Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in arguments.Prepend(Program)) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', arguments)}: {process.ExitCode} {errors}{output.Result}");
    }
}
