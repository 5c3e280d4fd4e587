using Maatstaf.Cli;
using Maatstaf.Storage;

namespace Maatstaf.CrashWorker;

/// <summary>Where the database is.</summary>
/// <param name="Kind"><c>sqlite</c> or <c>postgres</c>.</param>
/// <param name="Where">Folder or connection string.</param>
public sealed record Place(string Kind, string Where)
{
    private bool IsFile => Kind == "sqlite";

    public Task<ReturnStore> OpenAsync() => IsFile
        ? ReturnStore.OpenSqliteAsync(Path.Combine(Where, "maatstaf.db"), TimeProvider.System)
        : ReturnStore.OpenPostgresAsync(Where, TimeProvider.System);

    /// <summary>Makes a backup by the command that everybody uses.</summary>
    public Task BackUpAsync(string file) => CommandAsync("backup", file);

    /// <summary>Puts a backup back by the command that everybody uses.</summary>
    public Task RestoreAsync(string file) => CommandAsync("restore", file);

    private async Task CommandAsync(string command, string file)
    {
        var exitCode = await CommandLine.RunAsync([command, file, IsFile ? "--data" : "--database", Where]);
        if (exitCode != 0)
            throw new InvalidOperationException($"{command} of {file} ended with {exitCode}.");
    }
}
