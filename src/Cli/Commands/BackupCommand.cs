using System.CommandLine;
using System.Globalization;
using Maatstaf.Cli.Copies;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Storage;
using Maatstaf.Storage.Copies;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary><c>backup FILE</c>: a copy of everything that is kept, also while the site runs.</summary>
internal static class BackupCommand
{
    public static Command Create(Terminal terminal)
    {
        var dutch = terminal.Language == Language.Dutch;
        var file = new Argument<string>("file") { Description = dutch ? "Het bestand waarin de reservekopie komt" : "The file for the backup" };
        var settings = new SettingOptions(terminal, StorePlace.Settings);
        var command = new Command("backup", dutch ? "Maak een reservekopie, ook terwijl de site draait" : "Make a backup, also while the site runs") { file };
        settings.AddTo(command);
        command.SetAction((parsed, cancellation) => BackupAsync(terminal, Path.GetFullPath(parsed.GetRequiredValue(file)), StorePlace.Of(settings.Read(parsed)), cancellation));
        return command;
    }

    private static async Task<int> BackupAsync(Terminal terminal, string file, StorePlace place, CancellationToken cancellation)
    {
        await using var store = await place.OpenKeptAsync(cancellation);
        using var room = BackupRoom.Beside(file);
        var copy = Path.Combine(room.Folder, "database");
        var inventory = place.Server is { } server
            ? await store.CopySnapshotAsync(snapshot => PostgresTools.DumpAsync(server, snapshot, copy), cancellation)
            : await CopyAsync(store, copy, cancellation);
        if (!inventory.IsWhole)
            throw new RefusalException(ExitCode.Refused, NotWhole(place.Name, inventory));
        BackupFile.Write(file, copy, place.Server is not null, inventory);
        await TellAsync(terminal, store, new FileInfo(file).Length, cancellation);
        terminal.Say(
            $"Reservekopie gemaakt: {file}, {inventory.Rows.Values.Sum()} rijen, {inventory.AuditEntries} regels in het auditlog.",
            $"Backup made: {file}, {inventory.Rows.Values.Sum()} rows, {inventory.AuditEntries} entries in the audit log.");
        return ExitCode.Done;
    }

    /// <summary>Leaves in the audit log when a backup was made and how large it is; the page about the site reads that.</summary>
    private static async Task TellAsync(Terminal terminal, ReturnStore store, long bytes, CancellationToken cancellation)
    {
        try
        {
            await store.Delivery.RecordAsync(Caller.Program("backup"), BackupMade.Action, bytes.ToString(CultureInfo.InvariantCulture), "done", cancellation);
        }
        catch (StoreException refused)
        {
            // The backup is there and good, and that is what was asked.
            terminal.Remark(new(
                $"De reservekopie is er, maar dat staat niet in het auditlog. {refused.Sentence.Dutch}",
                $"The backup is there, but the audit log does not tell it. {refused.Sentence.English}"));
        }
    }

    /// <summary>Says what is wrong with a database.</summary>
    public static LocalisedText NotWhole(string place, StoreInventory inventory) => inventory.FirstWrongEntry is { } entry
        ? new($"{place} is niet heel: regel {entry} van het auditlog klopt niet.", $"{place} is not whole: entry {entry} of the audit log is wrong.")
        : new(
            $"{place} is niet heel: de cijfers van {string.Join(", ", inventory.WrongFrozenEditions)} zijn niet die van de bevriezing.",
            $"{place} is not whole: the figures of {string.Join(", ", inventory.WrongFrozenEditions)} are not those that were frozen.");

    private static async Task<StoreInventory> CopyAsync(ReturnStore store, string copy, CancellationToken cancellation)
    {
        await store.CopyAsync(copy, cancellation);
        await using var copied = await ReturnStore.OpenSqliteAsync(copy, TimeProvider.System, cancellation);
        return await copied.TakeInventoryAsync(cancellation);
    }
}
