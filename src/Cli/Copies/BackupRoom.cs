using System.Diagnostics;
using System.Globalization;

namespace Maatstaf.Cli.Copies;

/// <summary>
/// A folder beside a backup, in which it is made: there is room for it there, and nobody else reads along. What a backup left
/// behind that was killed is a copy of everything that is kept, so the next one takes it away.
/// </summary>
internal sealed class BackupRoom : IDisposable
{
    private const string Ending = ".copy";

    private BackupRoom(string folder) => Folder = Directory.CreateDirectory(folder).FullName;

    public string Folder { get; }

    public static BackupRoom Beside(string file)
    {
        var place = Path.GetDirectoryName(file)!;
        var before = Directory.Exists(place)
            ? Directory.GetDirectories(place).Where(folder => folder.StartsWith($"{file}.", StringComparison.Ordinal) && folder.EndsWith(Ending, StringComparison.Ordinal))
            : [];
        foreach (var folder in before.Where(folder => !IsAtWork(folder[(file.Length + 1)..^Ending.Length])))
            Directory.Delete(folder, recursive: true);
        return new BackupRoom(FormattableString.Invariant($"{file}.{Environment.ProcessId}{Ending}"));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static bool IsAtWork(string process)
    {
        // In a container every backup may have the same number: then what is there is of one that is no more.
        if (!int.TryParse(process, CultureInfo.InvariantCulture, out var number) || number == Environment.ProcessId)
            return false;
        try
        {
            using var other = Process.GetProcessById(number);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
