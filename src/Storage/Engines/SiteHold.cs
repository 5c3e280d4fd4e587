namespace Maatstaf.Storage.Engines;

/// <summary>
/// Keeps a database file for one site: what a site has in memory does not follow what another writes. The system lets go of it when the
/// program ends, however that happens.
/// </summary>
internal static class SiteHold
{
    // What the system says of a file that somebody else locked: on Linux, on macOS, on Windows.
    private static readonly int[] Locked = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Takes it, until the answer is disposed of.</summary>
    /// <param name="database">The database file; the folder is there.</param>
    /// <exception cref="StoreException">A site runs on it already.</exception>
    public static IDisposable Take(string database)
    {
        try
        {
            // The file stays: who takes away a file that is locked lets a third one lock another of the same name.
            return new FileStream(database + ".site", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException exception) when (Locked.Contains(exception.HResult))
        {
            throw Refusal.ServesAnother(database, exception);
        }
    }
}
