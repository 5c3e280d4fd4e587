using Maatstaf.Storage.Engines;
using Microsoft.Data.Sqlite;

namespace Maatstaf.Storage.Copies;

/// <summary>Database files that nobody has open.</summary>
public static class SqliteFiles
{
    /// <summary>
    /// Puts a database file in the place of another, in one step: whoever looks sees the old one or the new one, also after
    /// a power failure. The old one is first locked and its log written back, so that nothing of it is taken for a part of the new one.
    /// </summary>
    /// <param name="file">The new database, on the same disk.</param>
    /// <param name="place">Where it goes.</param>
    /// <exception cref="StoreException">The old database is in use, or a site runs on it.</exception>
    public static void Replace(string file, string place)
    {
        using var hold = SiteHold.Take(Path.GetFullPath(place));
        if (File.Exists(place))
            CloseLog(place);
        File.Move(file, place, overwrite: true);
        Folders.Flush(Path.GetDirectoryName(Path.GetFullPath(place))!);
    }

    /// <summary>Copies a database that may be in use, as it is at one moment, and writes the copy through to the disk.</summary>
    internal static void Copy(SqliteConnection from, string to)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = to, Pooling = false };
        using (var copy = new SqliteConnection(settings.ToString()))
        {
            copy.Open();
            from.BackupDatabase(copy);
        }

        Flush(to);
    }

    /// <summary>Waits until a file is on the disk.</summary>
    public static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    private static void CloseLog(string place)
    {
        try
        {
            var settings = new SqliteConnectionStringBuilder { DataSource = place, Pooling = false, DefaultTimeout = 1 };
            using var connection = new SqliteConnection(settings.ToString());
            connection.Open();
            using var command = connection.CreateCommand();
            // Only who has the file alone can do away with its log.
            command.CommandText = "pragma journal_mode = delete";
            if (command.ExecuteScalar() as string != "delete")
                throw Refusal.Busy(place);
        }
        catch (SqliteException exception)
        {
            throw SqliteEngine.At(place).Explain(exception);
        }
    }
}
