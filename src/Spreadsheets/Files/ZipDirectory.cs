using System.Buffers.Binary;
using Maatstaf.Catalogue;
using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Files;

/// <summary>
/// The record at the end of a zip that says how many files it holds. Looked at before anything else, because whoever lists a zip
/// keeps every name in memory, and a zip may claim millions.
/// </summary>
internal static class ZipDirectory
{
    private const int RecordLength = 22;
    private const uint Signature = 0x06054b50;

    // Far more than a name, its extra fields and a comment ever take.
    private const int BytesPerFile = 4096;

    public static void Watch(Stream content, SpreadsheetLimits limits)
    {
        var tail = new byte[(int)Math.Min(content.Length, RecordLength + ushort.MaxValue)];
        content.Seek(-tail.Length, SeekOrigin.End);
        content.ReadExactly(tail);
        var at = LastRecord(tail);
        if (at < 0)
            throw new RefusedFileException(FileDamaged.Check);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
        var list = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
        var end = content.Length - tail.Length + at;
        // Zip64 puts all ones here; so large a zip is refused anyway.
        if (count > limits.ZipMostEntries || end - list > (long)limits.ZipMostEntries * BytesPerFile)
            throw new RefusedFileException(TooManyParts.Check, SentenceFact.Number("limit", limits.ZipMostEntries));
        if (list > end)
            throw new RefusedFileException(FileDamaged.Check);
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
