using System.Buffers.Binary;

namespace Maatstaf.Intake.Files;

/// <summary>
/// The record at the end of a zip that says how many files it holds. Read before anything else, because whoever
/// lists a zip keeps every name in memory, and a zip may claim millions.
/// </summary>
internal static class ZipEnd
{
    private const int RecordLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const uint Signature = 0x06054b50;

    // Far more than a name, its extra fields and a comment ever take.
    private const int BytesPerFile = 4096;

    /// <summary>Whether a zip says that it holds at most so many files, in a list that is not longer than fits them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many.</param>
    /// <param name="isZip">False when there is no end record: cut off, or no zip.</param>
    public static bool HoldsAtMost(string path, int most, out bool isZip)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var tail = new byte[(int)Math.Min(file.Length, RecordLength + LongestComment)];
        file.Seek(-tail.Length, SeekOrigin.End);
        file.ReadExactly(tail);
        var at = LastRecord(tail);
        isZip = at >= 0;
        if (!isZip)
            return false;
        var record = tail.AsSpan(at);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(record[10..]);
        var list = BinaryPrimitives.ReadUInt32LittleEndian(record[16..]);
        var end = file.Length - tail.Length + at;
        // Zip64 puts all ones here; so many files are refused anyway.
        return count <= most && list <= end && end - list <= (long)most * BytesPerFile;
    }

    private static int LastRecord(ReadOnlySpan<byte> tail)
    {
        for (var at = tail.Length - RecordLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail[at..]) == Signature)
                return at;
        }

        return -1;
    }
}
