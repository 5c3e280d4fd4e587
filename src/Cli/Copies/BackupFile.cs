using System.IO.Compression;
using System.Text.Json;
using Maatstaf.Storage.Copies;

namespace Maatstaf.Cli.Copies;

/// <summary>A backup: one file with the database and what it held.</summary>
internal static class BackupFile
{
    private const string InventoryName = "inventory.json", SqliteName = "maatstaf.db", PostgresName = "maatstaf.dump";
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <summary>Puts it together beside the copy of the database, and in its place when it is whole and on the disk.</summary>
    public static void Write(string file, string database, bool isPostgres, StoreInventory inventory)
    {
        var unfinished = $"{database}.zip";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        // It holds accounts and figures of everyone: only who made it may read it.
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(unfinished, options))
        {
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            {
                using (var entry = zip.CreateEntry(InventoryName).Open())
                    JsonSerializer.Serialize(entry, inventory, Readable);
                zip.CreateEntryFromFile(database, isPostgres ? PostgresName : SqliteName, CompressionLevel.Fastest);
            }

            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, file, overwrite: true);
        Folders.Flush(Path.GetDirectoryName(file)!);
    }

    /// <summary>Unpacks the database and says what it must hold.</summary>
    /// <exception cref="RefusalException">The file is no backup, or one of another kind of database.</exception>
    public static StoreInventory Read(string file, bool isPostgres, string database)
    {
        try
        {
            using var zip = ZipFile.OpenRead(file);
            var kept = zip.GetEntry(isPostgres ? PostgresName : SqliteName);
            if (kept is null && zip.GetEntry(isPostgres ? SqliteName : PostgresName) is not null)
            {
                throw new RefusalException(ExitCode.Refused, new(
                    $"{file} is een reservekopie van een ander soort database. Kies de plek met {(isPostgres ? "--data" : "--database")}.",
                    $"{file} is a backup of another kind of database. Choose the place with {(isPostgres ? "--data" : "--database")}."));
            }

            using var inventory = (zip.GetEntry(InventoryName) ?? throw new InvalidDataException()).Open();
            var held = JsonSerializer.Deserialize<StoreInventory>(inventory) ?? throw new InvalidDataException();
            (kept ?? throw new InvalidDataException()).ExtractToFile(database);
            return held;
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException)
        {
            throw new RefusalException(ExitCode.Refused, new($"{file} is geen reservekopie van Maatstaf, of is beschadigd.", $"{file} is not a backup of Maatstaf, or is damaged."));
        }
    }
}
