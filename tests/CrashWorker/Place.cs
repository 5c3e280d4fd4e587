using Maatstaf.Storage;

namespace Maatstaf.CrashWorker;

/// <summary>Where the database is.</summary>
/// <param name="Kind"><c>sqlite</c> or <c>postgres</c>.</param>
/// <param name="Where">File or connection string.</param>
public sealed record Place(string Kind, string Where)
{
    public Task<ReturnStore> OpenAsync() => Kind == "sqlite"
        ? ReturnStore.OpenSqliteAsync(Where, TimeProvider.System)
        : ReturnStore.OpenPostgresAsync(Where, TimeProvider.System);
}
