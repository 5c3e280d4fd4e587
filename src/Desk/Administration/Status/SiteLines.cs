using Maatstaf.Delivery.Keeping;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Administration.Status;

/// <summary>What is said of an installation.</summary>
internal static class SiteLines
{
    private const int BytesInMegabyte = 1_000_000;

    public static IEnumerable<StatusLine> Of(SiteStand site, BackupMade? backup)
    {
        yield return Database(site);
        yield return Version(site);
        yield return Sites(site);
        foreach (var room in site.Rooms)
            yield return Room(room);
        yield return Backup(site, backup);
    }

    private static StatusLine Database(SiteStand site)
    {
        var (name, means) = (new LocalisedText("Database", "Database"), new LocalisedText("Wat de site bevestigt, blijft bewaard, ook als de stroom uitvalt.", "What the site confirms stays, also when the power fails."));
        return site.Refusal is { } refusal
            ? new(StatusState.Wrong, name, refusal, new("Tot dit hersteld is, kan bevestigd werk verloren gaan of lukt bewaren niet.", "Until this is mended, confirmed work may be lost, or nothing can be kept."), StatusWords.AskDoctor)
            : new(StatusState.Good, name, new("Bereikbaar, en bewaart veilig.", "Can be reached, and keeps safely."), means);
    }

    private static StatusLine Version(SiteStand site)
    {
        var found = site.Schema is { } schema
            ? Filled("Maatstaf {program}, schema {schema}.", "Maatstaf {program}, schema {schema}.", ("program", Same(site.Program)), ("schema", Numerals.Count(schema)))
            : Filled("Maatstaf {program}.", "Maatstaf {program}.", ("program", Same(site.Program)));
        var name = new LocalisedText("Versie", "Version");
        return site.Schema > site.Known
            ? new(StatusState.Wrong, name, found,
                Filled("Een nieuwere versie heeft het schema gewijzigd; dit programma kent {known}.", "A newer version changed the schema; this program knows {known}.", ("known", Numerals.Count(site.Known))),
                new("Zet op elke computer dezelfde versie van Maatstaf.", "Put the same version of Maatstaf on each computer."))
            : new(StatusState.Good, name, found, new("Programma en database horen bij elkaar.", "Program and database belong together."));
    }

    private static StatusLine Sites(SiteStand site)
    {
        var name = new LocalisedText("Computers", "Computers");
        return site.Sites is not { } sites
            ? new(StatusState.Good, name, new("Eén site.", "One site."), new("De gegevens staan in een bestand; dat bedient één site.", "The data is in a file; that serves one site."))
            : new(StatusState.Good, name,
                Filled("Nu verbonden: {count}. {names}.", "Connected now: {count}. {names}.", ("count", Numerals.Count(sites.Count)), ("names", Same(string.Join(", ", sites)))),
                new("Elk staat er met de naam van de computer en het nummer van het programma. Mist u er een, dan draait hij niet of bereikt hij de database niet.", "Each is there with the name of the computer and the number of the program. One that you miss does not run, or does not reach the database."));
    }

    private static StatusLine Room(DiskRoom room)
    {
        var name = Filled("Schijf: {use}", "Disk: {use}", ("use", room.Use));
        var found = Filled("{free} MB vrij.", "{free} MB free.", ("free", Megabytes(room.Free)));
        return room.Free >= room.Least
            ? new(StatusState.Good, name, found, new("Er is genoeg ruimte op de computer die deze pagina maakte.", "There is room enough on the computer that made this page."))
            : new(StatusState.Wrong, name, found, new("Zonder ruimte kan niets meer bewaard of gemaakt worden.", "Without room nothing can be kept or made."),
                Filled("Maak ruimte: ten minste {least} MB (disk.least).", "Make room: at least {least} MB (disk.least).", ("least", Megabytes(room.Least))));
    }

    private static StatusLine Backup(SiteStand site, BackupMade? backup)
    {
        var name = new LocalisedText("Reservekopie", "Backup");
        var make = new LocalisedText("Maak er een met ./maatstaf backup, en laat dat elke nacht gebeuren.", "Make one with ./maatstaf backup, and let that happen every night.");
        if (backup is null)
        {
            return new(StatusState.Look, name, new("Niet bekend.", "Not known."),
                new("Met ./maatstaf backup is er nog geen gemaakt. Van kopieën die anders gemaakt zijn, weet de site niets.", "None was made with ./maatstaf backup yet. Of copies that were made in another way the site knows nothing."), make);
        }

        var found = Filled("{moment}, {size} MB.", "{moment}, {size} MB.", ("moment", StatusWords.MomentOf(backup.At)), ("size", Megabytes(backup.Bytes)));
        var lost = new LocalisedText("Raakt de database verloren, dan ontbreekt alles van daarna.", "When the database is lost, all that came later is missing.");
        return site.At - backup.At <= site.OldestBackup
            ? new(StatusState.Good, name, found, lost)
            : new(StatusState.Look, name, found,
                Filled("Dat is langer dan {hours} uur geleden (backup.oldest). Raakt de database verloren, dan ontbreekt alles van daarna.", "That is more than {hours} hours ago (backup.oldest). When the database is lost, all that came later is missing.", ("hours", Numerals.Count((long)site.OldestBackup.TotalHours))), make);
    }

    private static LocalisedText Megabytes(long bytes) => Numerals.Count((bytes + BytesInMegabyte - 1) / BytesInMegabyte);

    private static LocalisedText Same(string text) => new(text, text);

    private static LocalisedText Filled(string dutch, string english, params (string Name, LocalisedText Value)[] places) =>
        places.Aggregate(new LocalisedText(dutch, english), static (text, place) => text.With(place.Name, place.Value));
}
