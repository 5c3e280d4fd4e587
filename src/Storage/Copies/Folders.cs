using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Maatstaf.Storage.Copies;

/// <summary>Folders: a disk keeps the names in them apart from what the files hold.</summary>
public static class Folders
{
    /// <summary>Waits until the names in a folder are on the disk, so that a file that was put in its place is still there after a power failure.</summary>
    /// <param name="folder">The folder in which a file got its name.</param>
    /// <exception cref="IOException">The folder cannot be opened, or the disk fails.</exception>
    public static void Flush(string folder)
    {
        // Windows keeps names in its own journal and opens no folder for this.
        if (OperatingSystem.IsWindows())
            return;
        using var handle = Open(Encoding.UTF8.GetBytes(folder + '\0'), flags: 0);
        if (handle.IsInvalid)
            throw new IOException($"{folder}: {Marshal.GetLastPInvokeErrorMessage()}");
        RandomAccess.FlushToDisk(handle);
    }

    // The class library opens files only.
    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern SafeFileHandle Open(byte[] path, int flags);
}
