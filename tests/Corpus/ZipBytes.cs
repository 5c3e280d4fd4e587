using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Maatstaf.Corpus;

/// <summary>Zips with whatever in them, and lies in what they say about it.</summary>
internal static class ZipBytes
{
    private const uint DirectoryEntry = 0x02014b50;

    public static byte[] Of(params (string Name, string Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A workbook of which one part is a start, then one sign over and over, then an end.</summary>
    public static byte[] Stretched(RawWorkbook workbook, string part, string start, string repeated, long length, string end)
    {
        using var bytes = new MemoryStream();
        bytes.Write(workbook.ToBytes());
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            zip.GetEntry(part)?.Delete();
        var kept = bytes.ToArray();
        using var result = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(kept)))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var target = to.CreateEntry(entry.FullName).Open();
                source.CopyTo(target);
            }

            using var stretched = to.CreateEntry(part, CompressionLevel.Optimal).Open();
            stretched.Write(Encoding.UTF8.GetBytes(start));
            var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, Math.Max(1, 100_000 / repeated.Length))));
            for (long written = 0; written < length; written += block.Length)
                stretched.Write(block);
            stretched.Write(Encoding.UTF8.GetBytes(end));
        }

        return result.ToArray();
    }

    /// <summary>Changes what the directory says of a part; <paramref name="offset"/> is where in its record.</summary>
    public static byte[] WithLie(byte[] zip, string part, int offset, uint value) => Each(zip, part, record => BinaryPrimitives.WriteUInt32LittleEndian(record[offset..], value));

    /// <summary>Says that a part is encrypted.</summary>
    public static byte[] Encrypted(byte[] zip, string part) => Each(zip, part, static record => record[8] |= 1);

    /// <summary>Calls a part something else, of the same length, in the directory and before its content.</summary>
    public static byte[] Renamed(byte[] zip, string part, string name)
    {
        var (old, wanted) = (Encoding.ASCII.GetBytes(part), Encoding.ASCII.GetBytes(name));
        for (var at = zip.AsSpan().IndexOf(old); at >= 0; at = zip.AsSpan().IndexOf(old))
            wanted.CopyTo(zip, at);
        return zip;
    }

    private delegate void Change(Span<byte> record);

    private static byte[] Each(byte[] zip, string part, Change change)
    {
        var name = Encoding.ASCII.GetBytes(part);
        for (var at = 0; at < zip.Length - 46 - name.Length; at++)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(at)) == DirectoryEntry && zip.AsSpan(at + 46).StartsWith(name))
                change(zip.AsSpan(at));
        }

        return zip;
    }
}
