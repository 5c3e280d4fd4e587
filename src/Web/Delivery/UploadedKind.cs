using System.IO.Compression;

namespace Maatstaf.Web.Delivery;

/// <summary>What a delivered file is, by its bytes; its name does not matter.</summary>
internal static class UploadedKind
{
    private const string WorkbookPart = "[Content_Types].xml";
    private static readonly byte[] OldWorkbook = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Whether it is a workbook, or else a data package. What is neither is told so by the reader of packages.</summary>
    /// <param name="path">Where it lies.</param>
    public static bool IsWorkbook(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[OldWorkbook.Length];
        if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(OldWorkbook))
            return true;
        file.Position = 0;
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read);
            return zip.GetEntry(WorkbookPart) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
