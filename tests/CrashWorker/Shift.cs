namespace Maatstaf.CrashWorker;

/// <summary>Works round after round, and says on standard output what is done: <c>confirmed ROUND</c> and <c>kept FILE ROUND</c>.</summary>
/// <param name="work">The work of a round.</param>
/// <param name="place">Where it is kept.</param>
/// <param name="folder">Where backups go.</param>
public sealed class Shift(Func<int, Task> work, Place place, string folder)
{
    /// <summary>Backups replace each other in turns: now and then the killed one would have replaced a good one.</summary>
    private static readonly string[] Files = ["even.maatstaf", "odd.maatstaf"];
    private int confirmed;

    /// <summary>The planted fault: somebody is told before it is on disk.</summary>
    public bool ConfirmsFirst { get; init; }

    /// <summary>Goes on until somebody pulls the plug.</summary>
    public async Task WorkAsync(bool makesBackups, int round)
    {
        // The first round is slow because everything is loaded; the moments that matter are those of a program that runs.
        await work(round);
        Confirm(round);
        if (makesBackups)
            await BackUpAsync(0);
        Console.Out.WriteLine("ready");
        await await Task.WhenAny(
            DeliverAsync(round, ConfirmsFirst && !makesBackups),
            makesBackups ? GoOnBackingUpAsync() : Task.Delay(Timeout.Infinite));
    }

    private async Task DeliverAsync(int round, bool confirmsFirst)
    {
        while (true)
        {
            round++;
            if (confirmsFirst)
                Confirm(round);
            await work(round);
            if (!confirmsFirst)
                Confirm(round);
        }
    }

    private void Confirm(int round)
    {
        Volatile.Write(ref confirmed, round);
        Console.Out.WriteLine(FormattableString.Invariant($"confirmed {round}"));
    }

    private async Task GoOnBackingUpAsync()
    {
        for (var turn = 1; ; turn++)
            await BackUpAsync(turn);
    }

    private async Task BackUpAsync(int turn)
    {
        var file = Files[turn % Files.Length];
        var kept = FormattableString.Invariant($"kept {file} {Volatile.Read(ref confirmed)}");
        if (ConfirmsFirst)
            Console.Out.WriteLine(kept);
        await place.BackUpAsync(Path.Combine(folder, file));
        if (!ConfirmsFirst)
            Console.Out.WriteLine(kept);
    }
}
