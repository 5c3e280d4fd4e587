using System.IO.Compression;
using Maatstaf.Catalogue;
using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Findings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Files;

/// <summary>Looks what is in a zip. Names, sizes and counts in it are claims, and are treated so.</summary>
internal static class ZipContents
{
    // A Mac adds this folder to every zip, for itself.
    private const string MacFolder = "__MACOSX/";

    public static PackageContents Of(string path, Limits limits)
    {
        var shown = Path.GetFileName(path);
        try
        {
            if (!ZipEnd.HoldsAtMost(path, limits.ZipMostEntries, out var isZip))
                return isZip
                    ? PackageContents.Refused(shown, ZipTooManyFiles.Check, SentenceFact.Number("limit", limits.ZipMostEntries))
                    : PackageContents.Refused(shown, ZipDamaged.Check);
            using var zip = ZipFile.OpenRead(path);
            return Of(path, shown, zip, limits);
        }
        catch (InvalidDataException)
        {
            return PackageContents.Refused(shown, ZipDamaged.Check);
        }
    }

    private static PackageContents Of(string path, string shown, ZipArchive zip, Limits limits)
    {
        var entries = zip.Entries.Where(static entry => !entry.FullName.EndsWith('/') && !entry.FullName.StartsWith(MacFolder, StringComparison.Ordinal)).ToArray();
        if (zip.Entries.FirstOrDefault(static entry => !PackagePath.IsSafe(entry.FullName.TrimEnd('/'))) is { } climbing)
            return PackageContents.Refused(shown, ZipPathClimbs.Check, SentenceFact.Delivered("value", climbing.FullName));
        var top = TopFolderOf(entries);
        var files = new Dictionary<string, PackageFile>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var name = entry.FullName[top.Length..];
            if (entry.IsEncrypted)
                return PackageContents.Refused(name, ZipEncrypted.Check);
            if (!files.TryAdd(name, OfEntry(path, entry, name, limits)))
                return PackageContents.Refused(name, FileTwice.Check);
        }

        return new PackageContents(PackageContents.NameOf(path), files, []);
    }

    // A folder that was zipped as a whole has all its files in one folder.
    private static string TopFolderOf(ZipArchiveEntry[] entries)
    {
        if (entries.Length == 0 || entries[0].FullName.IndexOf('/') is not (> 0 and var slash))
            return string.Empty;
        var folder = entries[0].FullName[..(slash + 1)];
        return entries.All(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal)) ? folder : string.Empty;
    }

    // Each reader has an archive of its own: an archive is not for several threads.
    private static PackageFile OfEntry(string path, ZipArchiveEntry entry, string name, Limits limits)
    {
        var fullName = entry.FullName;
        return new PackageFile(name, entry.Length, () =>
        {
            var zip = ZipFile.OpenRead(path);
            try
            {
                var opened = zip.GetEntry(fullName) ?? throw new InvalidDataException();
                return new InflatedStream(zip, opened, limits);
            }
            catch
            {
                zip.Dispose();
                throw;
            }
        });
    }
}
