using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Doctor;

/// <summary>I206: the site may write where it must. I207: there is room.</summary>
/// <param name="folder">A folder in which the site writes; it need not be there yet.</param>
/// <param name="use">What it writes there.</param>
/// <param name="least">Room below which this says so, in bytes.</param>
internal sealed class FolderExamination(string folder, LocalisedText use, long least) : IExamination
{
    private const long Mebibyte = 1024 * 1024;

    public Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        var there = Existing(Path.GetFullPath(folder));
        return Task.FromResult<IReadOnlyList<Finding>>([Rights(there), Room(there)]);
    }

    /// <summary>Room on the disk of a folder, which need not be there yet; in bytes.</summary>
    public static long FreeIn(string folder) => new DriveInfo(Existing(Path.GetFullPath(folder))).AvailableFreeSpace;

    private Finding Rights(string there)
    {
        var trial = Path.Combine(there, $".maatstaf-{Environment.ProcessId}");
        try
        {
            using (File.Create(trial, 1, FileOptions.DeleteOnClose))
                return new("I206", Condition.Good, new($"In {folder} mag geschreven worden ({use.Dutch}).", $"{folder} can be written to ({use.English})."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new("I206", Condition.Wrong, new(
                $"In {folder} kan dit programma niet schrijven ({use.Dutch}). Geef het dat recht, of kies een andere map.",
                $"This program cannot write to {folder} ({use.English}). Give it that right, or choose another folder."));
        }
    }

    private Finding Room(string there)
    {
        var free = FreeIn(there);
        return free >= least
            ? new("I207", Condition.Good, new($"Er is {free / Mebibyte} MiB ruimte in {folder}.", $"There are {free / Mebibyte} MiB of room in {folder}."))
            : new("I207", Condition.Wrong, new(
                $"Er is nog maar {free / Mebibyte} MiB ruimte in {folder}; nodig is {least / Mebibyte} MiB. Maak ruimte, of verander disk.least.",
                $"There are only {free / Mebibyte} MiB of room in {folder}; needed are {least / Mebibyte} MiB. Make room, or change disk.least."));
    }

    /// <summary>The nearest folder above that is there.</summary>
    private static string Existing(string path)
    {
        while (!Directory.Exists(path))
            path = Path.GetDirectoryName(path)!;
        return path;
    }
}
