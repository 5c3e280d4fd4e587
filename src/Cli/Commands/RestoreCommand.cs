using System.CommandLine;
using Maatstaf.Cli.Copies;
using Maatstaf.Storage;
using Maatstaf.Storage.Copies;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary><c>restore FILE</c>: puts a backup back, and looks whether it holds what it must.</summary>
internal static class RestoreCommand
{
    public static Command Create(Terminal terminal)
    {
        var dutch = terminal.Language == Language.Dutch;
        var file = new Argument<string>("file") { Description = dutch ? "De reservekopie" : "The backup" };
        var force = new Option<bool>("--force") { Description = dutch ? "Vervang wat er staat" : "Replace what is there" };
        var settings = new SettingOptions(terminal, StorePlace.Settings);
        var command = new Command("restore", dutch ? "Zet een reservekopie terug; stop eerst de site" : "Restore a backup; stop the site first") { file, force };
        settings.AddTo(command);
        command.SetAction((parsed, cancellation) =>
            RestoreAsync(terminal, Path.GetFullPath(parsed.GetRequiredValue(file)), StorePlace.Of(settings.Read(parsed)), parsed.GetValue(force), cancellation));
        return command;
    }

    private static async Task<int> RestoreAsync(Terminal terminal, string file, StorePlace place, bool force, CancellationToken cancellation)
    {
        if (!File.Exists(file))
            throw new RefusalException(ExitCode.Refused, new($"{file} is er niet.", $"{file} is not there."));
        var isThere = place.Server is { } kept ? !await PostgresPlace.IsEmptyAsync(kept) : File.Exists(place.File);
        if (isThere && !force)
        {
            throw new RefusalException(ExitCode.Refused, new(
                $"In {place.Name} staan al gegevens. Kies een andere plek, of vervang ze met --force.",
                $"{place.Name} holds data already. Choose another place, or replace it with --force."));
        }

        var inventory = place.Server is { } server
            ? await ToServerAsync(file, server, isThere, place, cancellation)
            : await ToFileAsync(file, place.File, cancellation);
        terminal.Say(
            $"Reservekopie teruggezet en gecontroleerd: {inventory.Rows.Values.Sum()} rijen, {inventory.AuditEntries} regels in het auditlog.",
            $"Backup restored and checked: {inventory.Rows.Values.Sum()} rows, {inventory.AuditEntries} entries in the audit log.");
        return ExitCode.Done;
    }

    /// <summary>Checked before it takes the place of what is there.</summary>
    private static async Task<StoreInventory> ToFileAsync(string file, string place, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var folder = Directory.CreateDirectory($"{place}.{Environment.ProcessId}.restored");
        try
        {
            var copy = Path.Combine(folder.FullName, "maatstaf.db");
            var held = BackupFile.Read(file, isPostgres: false, copy);
            StoreInventory found;
            await using (var store = await ReturnStore.OpenSqliteAsync(copy, TimeProvider.System, cancellation))
                found = await store.TakeInventoryAsync(cancellation);
            InsistOn(held, found, file);
            SqliteFiles.Flush(copy);
            SqliteFiles.Replace(copy, place);
            return found;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<StoreInventory> ToServerAsync(string file, string server, bool replace, StorePlace place, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-restore-");
        try
        {
            var dump = Path.Combine(folder.FullName, "maatstaf.dump");
            var held = BackupFile.Read(file, isPostgres: true, dump);
            await PostgresTools.RestoreAsync(server, dump, replace);
            await using var store = await place.OpenAsync(cancellation);
            var found = await store.TakeInventoryAsync(cancellation);
            InsistOn(held, found, file);
            return found;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void InsistOn(StoreInventory held, StoreInventory found, string file)
    {
        if (!found.IsWhole)
            throw new RefusalException(ExitCode.Refused, BackupCommand.NotWhole(file, found));
        if (!found.IsSameAs(held) && !found.IsMovedOnFrom(held))
        {
            throw new RefusalException(ExitCode.Refused, new(
                $"{file} bevat niet wat er bij het maken in stond. Gebruik een andere reservekopie.",
                $"{file} does not hold what it held when it was made. Use another backup."));
        }
    }
}
