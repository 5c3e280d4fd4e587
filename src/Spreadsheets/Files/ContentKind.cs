using System.Text;
using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Files;

/// <summary>What a file is by its first bytes.</summary>
/// <param name="Name">How it is called in a sentence.</param>
/// <param name="IsZip">Whether it is a zip, such as a workbook.</param>
/// <param name="Refusal">Why it cannot be a table; null when it may be one.</param>
internal readonly record struct ContentKind(string Name, bool IsZip, Check? Refusal)
{
    private const int Glance = 4096;

    private static readonly (byte[] Start, string Name)[] Others =
    [
        ([0x1F, 0x8B], "gzip"), ("Rar!"u8.ToArray(), "rar"), ([0x37, 0x7A, 0xBC, 0xAF], "7z"), ([0x89, (byte)'P', (byte)'N', (byte)'G'], "png"),
        ([0xFF, 0xD8, 0xFF], "jpg"), ("GIF8"u8.ToArray(), "gif"), ("{\\rtf"u8.ToArray(), "rtf"), ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "elf"),
        ("MZ"u8.ToArray(), "exe"), ("SQLite format 3"u8.ToArray(), "sqlite"), ("PAR1"u8.ToArray(), "parquet"),
    ];

    // Compound files of the old office: their streams are named in UTF-16.
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly byte[] EncryptedStream = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Looks at the start of a file, and of an old compound file at all of it.</summary>
    public static ContentKind Of(Stream content)
    {
        content.Position = 0;
        Span<byte> buffer = stackalloc byte[Glance];
        var start = buffer[..content.ReadAtLeast(buffer, Glance, throwOnEndOfStream: false)];
        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8))
            return new ContentKind("zip", true, null);
        if (start.StartsWith(Compound))
            return new ContentKind("xls", false, Holds(content, EncryptedStream) ? PasswordNeeded.Check : OldWorkbook.Check);
        if (start.StartsWith("%PDF"u8))
            return new ContentKind("pdf", false, PdfDocument.Check);
        foreach (var (signature, name) in Others)
        {
            if (start.StartsWith(signature) && (start.Contains((byte)0) || signature.Length > 3))
                return new ContentKind(name, false, OtherFile.Check);
        }

        return OfText(start);
    }

    private static ContentKind OfText(ReadOnlySpan<byte> start)
    {
        var text = TextEncoding.Glance(start).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase))
            return new ContentKind("html", false, MarkedUpText.Check);
        if (text.StartsWith("<?xml", StringComparison.Ordinal) || text.StartsWith("<!DOCTYPE", StringComparison.Ordinal))
            return new ContentKind("xml", false, MarkedUpText.Check);
        if (text.StartsWith("{\"", StringComparison.Ordinal) || text.StartsWith("{\n", StringComparison.Ordinal) || text.StartsWith("[{", StringComparison.Ordinal))
            return new ContentKind("json", false, MarkedUpText.Check);
        return text.Contains('\0', StringComparison.Ordinal) ? new ContentKind("binair", false, OtherFile.Check) : new ContentKind("csv", false, null);
    }

    private static bool Holds(Stream content, ReadOnlySpan<byte> sought)
    {
        content.Position = 0;
        var buffer = new byte[Glance * 16];
        var kept = 0;
        while (content.Read(buffer.AsSpan(kept)) is > 0 and var read)
        {
            var seen = buffer.AsSpan(0, kept + read);
            if (seen.IndexOf(sought) >= 0)
                return true;
            kept = Math.Min(sought.Length - 1, seen.Length);
            seen[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
