using System.IO.Compression;

namespace Maatstaf.OpenData;

/// <summary>A part of a zip with the first time that a zip can hold, so that the same parts give the same bytes.</summary>
internal static class ZipPart
{
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Stream Open(ZipArchive zip, string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Stamp;
        return entry.Open();
    }
}
