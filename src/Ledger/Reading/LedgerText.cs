using System.Text;
using System.Text.RegularExpressions;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Reading;

/// <summary>
/// The delivered bytes as text. The bytes decide before the declaration does: a mark at the start, else zeros between
/// the letters (UTF-16), else the declared encoding, with Windows-1252 for what is not the UTF-8 that it claims to be.
/// </summary>
internal sealed partial class LedgerText : IDisposable
{
    private const int BufferLength = 1 << 16;
    private const string Utf8 = "utf-8";
    private readonly WesternFallback western = new();
    private readonly string declared;
    private readonly string used;
    private readonly bool isMisdeclared;

    public LedgerText(LedgerSource source)
    {
        var head = source.Head();
        declared = DeclaredIn(head);
        var (encoding, skipped) = FromBytes(head) is { } seen ? seen : (FromName(declared), 0);
        isMisdeclared = declared.Length > 0 && (encoding is null || (encoding.CodePage is 1200 or 1201) != declared.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase));
        encoding ??= Mixed();
        used = encoding.CodePage == Encoding.UTF8.CodePage ? "UTF-8" : encoding.WebName.ToUpperInvariant();
        source.ReadExactly(new byte[skipped]);
        Reader = new CountedText(new StreamReader(source, encoding, detectEncodingFromByteOrderMarks: false, BufferLength));
    }

    /// <summary>The text.</summary>
    public CountedText Reader { get; }

    /// <summary>What was wrong with the encoding; to be asked at the end.</summary>
    public void Tell(LedgerFindings findings)
    {
        if (isMisdeclared)
            findings.Add(EncodingUnknown.Check, 1, SentenceFact.Delivered("encoding", declared), SentenceFact.Text("used", used));
        if (western.Count > 0 && declared is "" or Utf8 or "utf8")
            findings.Add(EncodingWrong.Check, 0, SentenceFact.Count("count", western.Count));
    }

    /// <inheritdoc/>
    public void Dispose() => Reader.Dispose();

    private static string DeclaredIn(ReadOnlySpan<byte> head)
    {
        var start = Encoding.Latin1.GetString(head).Replace("\0", string.Empty, StringComparison.Ordinal);
        return Declaration().Match(start).Groups[1].Value.ToLowerInvariant();
    }

    private (Encoding Encoding, int Skipped)? FromBytes(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Mixed(), 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [(byte)'<', 0, ..] => (Encoding.Unicode, 0),
        [0, (byte)'<', ..] => (Encoding.BigEndianUnicode, 0),
        _ => null,
    };

    // A file that claims to be Latin may be UTF-8 too: what is valid UTF-8 by chance alone is next to nothing.
    private Encoding? FromName(string name) => name switch
    {
        "" or Utf8 or "utf8" or "us-ascii" or "ascii" or "iso-8859-1" or "latin1" or "windows-1252" or "cp1252" => Mixed(),
        _ when CodePagesEncodingProvider.Instance.GetEncoding(name) is { IsSingleByte: true } encoding => encoding,
        _ => null,
    };

    private Encoding Mixed() => Encoding.GetEncoding(Utf8, EncoderFallback.ReplacementFallback, western);

    [GeneratedRegex("""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
