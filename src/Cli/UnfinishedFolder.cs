namespace Maatstaf.Cli;

/// <summary>
/// A folder beside the one where a result goes. Files move over when everything is there, so that who stops halfway, or
/// meets a fault, finds the old result or none, and never half of a new one.
/// </summary>
internal sealed class UnfinishedFolder : IDisposable
{
    private readonly string destination;

    public UnfinishedFolder(string destination)
    {
        this.destination = System.IO.Path.GetFullPath(System.IO.Path.TrimEndingDirectorySeparator(destination));
        Path = $"{this.destination}.{Environment.ProcessId}.unfinished";
        Directory.CreateDirectory(Path);
    }

    /// <summary>Where to write.</summary>
    public string Path { get; }

    /// <summary>Moves every file to where it belongs; a file of the same name is replaced.</summary>
    public void Finish()
    {
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).ToArray())
        {
            var place = System.IO.Path.Combine(destination, System.IO.Path.GetRelativePath(Path, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(place)!);
            File.Move(file, place, overwrite: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
