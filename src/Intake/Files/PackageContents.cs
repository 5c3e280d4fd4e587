using Maatstaf.Catalogue;
using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Findings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Files;

/// <summary>The files of a package, by name; empty when a problem stops.</summary>
/// <param name="Name">What the package is called when it does not say so itself.</param>
/// <param name="Files">Its files by path.</param>
/// <param name="Problems">What was found on the way.</param>
internal sealed record PackageContents(string Name, IReadOnlyDictionary<string, PackageFile> Files, IReadOnlyList<Problem> Problems)
{
    /// <summary>Looks what is in a folder or zip, without reading any table.</summary>
    public static PackageContents Of(string path, Limits limits)
    {
        try
        {
            if (Directory.Exists(path))
                return OfFolder(path);
            return File.Exists(path) ? ZipContents.Of(path, limits) : Refused(path, PackageNotFound.Check, SentenceFact.Delivered("value", path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refused(path, PackageUnreadable.Check, SentenceFact.Text("reason", exception.Message));
        }
    }

    /// <summary>A package that cannot be read.</summary>
    public static PackageContents Refused(string place, Check check, params ReadOnlySpan<SentenceFact> facts) =>
        new(NameOf(place), new Dictionary<string, PackageFile>(), [new Problem(new Place(place), check.Code, check.Severity, check.Say(facts))]);

    /// <summary>The name of a folder or zip without its path and extension.</summary>
    public static string NameOf(string path) => Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    // Files one folder down are there for the descriptor to name; deeper ones are no part of a package.
    private static PackageContents OfFolder(string path)
    {
        var folder = new DirectoryInfo(path);
        var files = folder.EnumerateFiles()
            .Concat(folder.EnumerateDirectories().SelectMany(static below => below.EnumerateFiles()))
            .Where(static file => Path.GetExtension(file.Name) is ".csv" or ".json");
        return new PackageContents(
            NameOf(path),
            files.Select(file => OfFile(folder, file)).ToDictionary(static file => file.Name, StringComparer.Ordinal),
            []);
    }

    private static PackageFile OfFile(DirectoryInfo folder, FileInfo file) => new(
        Path.GetRelativePath(folder.FullName, file.FullName).Replace(Path.DirectorySeparatorChar, '/'),
        file.Length,
        () => new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan));
}
