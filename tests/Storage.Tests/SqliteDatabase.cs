using System.Data.Common;
using Maatstaf.Storage;
using Microsoft.Data.Sqlite;

namespace Maatstaf.Storage_Tests;

/// <summary>A file in a folder of its own.</summary>
internal sealed class SqliteDatabase : Database
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("maatstaf-store-").FullName;

    public string File => Path.Combine(Folder, "not", "there", "yet", "returns.db");

    public override string TakeTurnToWrite => "begin immediate";

    public override Task<ReturnStore> OpenAsync() => ReturnStore.OpenSqliteAsync(File, FixedClock.AtNoon);

    public override async Task<DbConnection> ConnectAsync()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    public override ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
