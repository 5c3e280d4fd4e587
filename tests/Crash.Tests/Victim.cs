using System.Diagnostics;
using System.Globalization;
using Maatstaf.CrashWorker;

namespace Maatstaf.Crash_Tests;

/// <summary>What a worker had confirmed when it was killed.</summary>
/// <param name="Confirmed">The last round that it confirmed; 0 = none.</param>
/// <param name="Ready">How long it took from its start until it was ready to work.</param>
public sealed record Killed(int Confirmed, TimeSpan Ready);

/// <summary>A worker that is killed at a random moment, without a chance to say goodbye.</summary>
public static class Victim
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Maatstaf.CrashWorker.exe" : "Maatstaf.CrashWorker");

    /// <summary>Starts a worker, lets it work for a while and kills it.</summary>
    /// <param name="place">The database.</param>
    /// <param name="operation">What it does over and over.</param>
    /// <param name="firstRound">The number of its first round.</param>
    /// <param name="confirmsFirst">Whether it has the planted fault.</param>
    /// <param name="life">How long it lives once it is ready.</param>
    public static async Task<Killed> RunAsync(Place place, string operation, int firstRound, bool confirmsFirst, TimeSpan life)
    {
        string[] words = [place.Kind, place.Where, operation, firstRound.ToString(CultureInfo.InvariantCulture), .. confirmsFirst ? ["confirm-first"] : Array.Empty<string>()];
        using var process = Process.Start(new ProcessStartInfo(Program, words) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var clock = Stopwatch.StartNew();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        if (await process.StandardOutput.ReadLineAsync(patience.Token) != "ready")
            throw new InvalidOperationException($"The worker did not begin: {await errors}");
        var ready = clock.Elapsed;
        var killing = KillAsync(process, life);
        var confirmed = 0;
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("confirmed ", StringComparison.Ordinal))
                confirmed = int.Parse(line["confirmed ".Length..], CultureInfo.InvariantCulture);
        }

        var wasKilled = await killing;
        return wasKilled ? new Killed(confirmed, ready) : throw new InvalidOperationException($"The worker ended by itself: {await errors}");
    }

    private static async Task<bool> KillAsync(Process process, TimeSpan life)
    {
        await Task.Delay(life);
        if (process.HasExited)
            return false;
        process.Kill(entireProcessTree: false);
        await process.WaitForExitAsync();
        return true;
    }
}
