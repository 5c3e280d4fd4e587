using System.Security.Cryptography;
using System.Text;

namespace Maatstaf.Web.Accounts;

/// <summary>
/// A list of passwords that were breached elsewhere, kept on this machine: one SHA-1 hash a line in upper case, in order, with <c>:</c> and
/// how often it was seen behind it, as Pwned Passwords gives them out. It is searched where it lies, and no password leaves the machine.
/// </summary>
/// <param name="file">The list; empty = there is none, and no password is on it.</param>
public sealed class BreachedPasswords(string file)
{
    private const int HashLength = 40, LongestLine = 80;

    /// <summary>Whether a password is on the list.</summary>
    /// <exception cref="IOException">The list cannot be read.</exception>
    public bool Holds(string password)
    {
        if (file.Length == 0)
            return false;
#pragma warning disable CA5350 // The list is made of SHA-1: nothing is protected by it.
        var wanted = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)));
#pragma warning restore CA5350 // From here on it is a weakness again.
        using var list = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        var (low, high) = (0L, list.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var (start, hash) = LineAt(list, middle);
            var order = hash is null ? 1 : string.CompareOrdinal(hash, wanted);
            if (order == 0)
                return true;
            if (order > 0)
                high = middle;
            else
                low = start + HashLength;
        }

        return false;
    }

    /// <summary>Whether the list begins as such a list does; what is wrong with it is thrown.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public bool IsList()
    {
        using var list = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return LineAt(list, 0) is (0, { } first) && LineAt(list, HashLength) is var (_, second) && (second is null || string.CompareOrdinal(first, second) < 0);
    }

    /// <summary>The first line that begins at a place or behind it: where it begins, and its hash; null when none does.</summary>
    private static (long Start, string? Hash) LineAt(FileStream list, long place)
    {
        // One sign before it, so that a line that begins exactly there is seen to begin.
        var from = Math.Max(0, place - 1);
        Span<byte> bytes = stackalloc byte[2 * LongestLine];
        list.Seek(from, SeekOrigin.Begin);
        bytes = bytes[..list.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        var begin = place == 0 ? 0 : bytes.IndexOf((byte)'\n') + 1;
        var hash = (place == 0 || begin > 0) && bytes.Length >= begin + HashLength ? Encoding.ASCII.GetString(bytes.Slice(begin, HashLength)) : null;
        return (from + begin, hash is not null && hash.All(static sign => char.IsAsciiHexDigitUpper(sign)) ? hash : null);
    }
}
