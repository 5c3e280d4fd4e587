using System.Data.Common;
using Maatstaf.Storage;
using Microsoft.Data.Sqlite;

namespace Maatstaf.Storage_Tests;

/// <summary>A file in a folder of its own.</summary>
internal sealed class SqliteDatabase : Database
{
    public string Folder { get; } = Directory.CreateDirectory(Path.Combine(Place, $"maatstaf-store-{Guid.NewGuid():N}")).FullName;

    /// <summary>In memory where there is such a place: a test of what is kept need not wait for the disk.</summary>
    public static string Place => Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    public string File => Path.Combine(Folder, "not", "there", "yet", "returns.db");

    public override string TakeTurnToWrite => "begin immediate";

    protected override string WithoutGuard(string table) => $"drop trigger no_update_of_{table}; drop trigger no_delete_of_{table}";

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
