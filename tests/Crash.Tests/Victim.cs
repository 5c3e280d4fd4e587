using System.Diagnostics;
using System.Globalization;
using Maatstaf.CrashWorker;

namespace Maatstaf.Crash_Tests;

/// <summary>What a worker had confirmed when it was killed.</summary>
/// <param name="Confirmed">The last round that it confirmed; 0 = none.</param>
/// <param name="Kept">By file: the last round that was confirmed when its newest finished backup was begun.</param>
/// <param name="Rounds">How many rounds, or backups, it did once it was ready.</param>
/// <param name="Ready">How long it took from its start until its first round was done.</param>
public sealed record Killed(int Confirmed, IReadOnlyDictionary<string, int> Kept, int Rounds, TimeSpan Ready);

/// <summary>A worker that is killed at a random moment, without a chance to say goodbye.</summary>
public static class Victim
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Maatstaf.CrashWorker.exe" : "Maatstaf.CrashWorker");

    /// <summary>Starts a worker, lets it work for a while and kills it.</summary>
    /// <param name="work">What it does over and over, and where.</param>
    /// <param name="firstRound">The number of its first round.</param>
    /// <param name="life">How long it lives once it is ready.</param>
    public static async Task<Killed> RunAsync(Work work, int firstRound, TimeSpan life)
    {
        string[] words =
        [
            work.Place.Kind, work.Place.Where, work.Folder, work.Operation, firstRound.ToString(CultureInfo.InvariantCulture),
            .. work.ConfirmsFirst ? ["confirm-first"] : Array.Empty<string>(),
        ];
        using var process = Process.Start(new ProcessStartInfo(Program, words) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            return await RunAsync(process, life, work.Operation == "backup" ? "kept" : "confirmed");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<Killed> RunAsync(Process process, TimeSpan life, string saysOfRound)
    {
        var clock = Stopwatch.StartNew();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var said = new List<string[]>();
        var ready = TimeSpan.Zero;
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line && line != "ready")
        {
            ready = said.Count == 0 ? clock.Elapsed : ready;
            said.Add(line.Split(' '));
        }

        var before = said.Count;
        var killing = KillAsync(process, life);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            said.Add(line.Split(' '));
        var rounds = said.Skip(before).Count(words => words[0] == saysOfRound);
        return await killing ? Understood(said, rounds, ready) : throw new InvalidOperationException($"The worker ended by itself: {await errors}");
    }

    private static Killed Understood(List<string[]> said, int rounds, TimeSpan ready)
    {
        var (confirmed, kept) = (0, new Dictionary<string, int>());
        foreach (var words in said)
        {
            if (words is ["confirmed", var round])
                confirmed = int.Parse(round, CultureInfo.InvariantCulture);
            else if (words is ["kept", var file, var holds])
                kept[file] = int.Parse(holds, CultureInfo.InvariantCulture);
        }

        return new Killed(confirmed, kept, rounds, ready);
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
