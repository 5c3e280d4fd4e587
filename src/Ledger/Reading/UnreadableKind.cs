using System.Text;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Reading;

/// <summary>Files that are something else than XML, by their first bytes.</summary>
internal static class UnreadableKind
{
    /// <summary>The check that refuses the file; null = it may be XML.</summary>
    public static Check? Of(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
            return LedgerEmpty.Check;
        if (head.StartsWith("PK"u8))
            return LedgerIsZip.Check;
        var start = Encoding.Latin1.GetString(head).Replace("\0", string.Empty, StringComparison.Ordinal).TrimStart('ï', '»', '¿', 'ÿ', 'þ', ' ', '\t', '\r', '\n');
        if (start.Length == 0)
            return LedgerEmpty.Check;
        if (!start.StartsWith('<'))
            return LedgerIsNotXml.Check;
        var isPage = start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
        return isPage ? LedgerIsWebPage.Check : null;
    }
}
