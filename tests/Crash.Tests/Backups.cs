using Maatstaf.CrashWorker;

namespace Maatstaf.Crash_Tests;

/// <summary>Backups of which the maker was killed: a file with the name of a backup is one, whole, and holds what it must.</summary>
/// <param name="work">What was killed.</param>
/// <param name="server">Where a fresh database comes from.</param>
internal sealed class Backups(Work work, Storage_Tests.PostgresServer server)
{
    private readonly Dictionary<string, int> promised = [];
    private readonly HashSet<string> halves = [];

    /// <summary>How many were restored.</summary>
    public int Restored { get; private set; }

    /// <summary>How many were killed half-way.</summary>
    public int Halves => halves.Count;

    /// <summary>Restores every backup into a fresh place and looks at all that is in it.</summary>
    /// <param name="kept">What the worker said of the backups that it finished.</param>
    /// <param name="ct">Stops the looking.</param>
    /// <returns>How many hold less than was confirmed before they were begun.</returns>
    public async Task<int> LookAsync(IReadOnlyDictionary<string, int> kept, CancellationToken ct)
    {
        foreach (var (file, round) in kept)
            promised[file] = round;
        var lost = 0;
        foreach (var (file, round) in promised)
        {
            var path = Path.Combine(work.Folder, file);
            var isThere = File.Exists(path);
            lost += isThere && await RoundOfAsync(path, ct) >= round ? 0 : 1;
        }

        // What the killed one was making is not among the backups, and goes away with the next of its name.
        var left = Directory.GetFileSystemEntries(work.Folder, "*.copy");
        left.Length.ShouldBeLessThanOrEqualTo(2, "half a backup stays until the next of its name, and not longer");
        halves.UnionWith(left);
        return lost;
    }

    private async Task<int> RoundOfAsync(string backup, CancellationToken ct)
    {
        if (work.Place.Kind != "sqlite")
        {
            var database = await server.CreateDatabaseAsync();
            var round = await RoundOfAsync(backup, new Place(work.Place.Kind, database), ct);
            await server.DropDatabaseAsync(database);
            return round;
        }

        var folder = Directory.CreateTempSubdirectory("maatstaf-crash-restored-");
        var found = await RoundOfAsync(backup, new Place(work.Place.Kind, folder.FullName), ct);
        folder.Delete(recursive: true);
        return found;
    }

    private async Task<int> RoundOfAsync(string backup, Place fresh, CancellationToken ct)
    {
        await fresh.RestoreAsync(backup);
        Restored++;
        await using var store = await fresh.OpenAsync();
        return await Remains.LookAsync(store, work.Operation, ct);
    }
}
