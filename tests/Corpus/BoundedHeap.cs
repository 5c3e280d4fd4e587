using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Maatstaf.Corpus;

/// <summary>
/// Runs a test in a process of its own that gets no more memory than a limit: what does not fit ends it. So the outcome
/// depends neither on what other tests hold, nor on how late the collector comes, nor on the machine.
/// </summary>
public static class BoundedHeap
{
    private const string FolderOfTest = "MAATSTAF_BOUNDED_HEAP", Limit = "DOTNET_GCHeapHardLimit", Processors = "DOTNET_PROCESSOR_COUNT";

    // In hexadecimal, as the runtime reads it: each machine reads with as many threads as one of sixteen cores.
    private const string SixteenProcessors = "10";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Runs the body of a test within a limit.</summary>
    /// <param name="tests">The class of the test that calls.</param>
    /// <param name="most">The most bytes that the whole other process may hold in objects, the test itself with it.</param>
    /// <param name="prepare">Makes what is read, in this process and in a folder of the test.</param>
    /// <param name="body">Reads it from that folder, in the other process.</param>
    /// <param name="method">The test that calls.</param>
    /// <exception cref="InvalidOperationException">The test failed in the other process, or did not fit.</exception>
    public static async Task RunAsync(Type tests, long most, Action<string> prepare, Action<string> body, [CallerMemberName] string method = "")
    {
        if (Environment.GetEnvironmentVariable(FolderOfTest) is { } prepared)
        {
            RunHere(most, prepared, body);
            return;
        }

        var folder = Directory.CreateTempSubdirectory("maatstaf-bounded-").FullName;
        try
        {
            prepare(folder);
            await RunThereAsync(tests.Assembly.Location, $"{tests.FullName}.{method}", most, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunThereAsync(string program, string test, long most, string folder)
    {
        var start = new ProcessStartInfo("dotnet", [program, "-noColor", "-method", test]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[FolderOfTest] = folder;
        start.Environment[Limit] = most.ToString("x", CultureInfo.InvariantCulture);
        start.Environment[Processors] = SixteenProcessors;
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Longest);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        var said = await output + await errors;
        if (process.ExitCode != 0 || !said.Contains("Total: 1,", StringComparison.Ordinal))
            throw new InvalidOperationException($"Within {most} bytes {test} ended with {process.ExitCode}:\n{said}");
    }

    private static void RunHere(long most, string folder, Action<string> body)
    {
        if (GC.GetGCMemoryInfo(GCKind.Any).TotalAvailableMemoryBytes > most)
            throw new InvalidOperationException("The limit of this process does not hold.");
        body(folder);
    }
}
