using System.Text;

namespace Maatstaf.Spreadsheets.Files;

/// <summary>In which encoding a text file is written: what its mark says, else what its bytes can be.</summary>
internal static class TextEncoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What Dutch Windows programs write when they do not write UTF-8.</summary>
    public static Encoding Windows { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding of a whole file.</summary>
    public static Encoding Of(Stream content)
    {
        content.Position = 0;
        Span<byte> start = stackalloc byte[512];
        var seen = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        return Unicode(seen) ?? (IsUtf8(content) ? Encoding.UTF8 : Windows);
    }

    /// <summary>The first bytes as text, to see what kind of text it is.</summary>
    public static string Glance(ReadOnlySpan<byte> start) => (Unicode(start) ?? Windows).GetString(start);

    // Without a mark: in UTF-16 every other byte of Latin text is 0.
    private static Encoding? Unicode(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static bool IsUtf8(Stream content)
    {
        content.Position = 0;
        var decoder = StrictUtf8.GetDecoder();
        var bytes = new byte[1 << 16];
        var text = new char[bytes.Length + 1];
        try
        {
            while (content.Read(bytes) is > 0 and var read)
                decoder.GetChars(bytes.AsSpan(0, read), text, flush: false);
            decoder.GetChars([], text, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
