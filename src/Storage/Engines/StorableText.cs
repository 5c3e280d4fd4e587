using System.Buffers;
using System.Text;

namespace Maatstaf.Storage.Engines;

/// <summary>No database keeps NUL, or half a Unicode letter.</summary>
internal static class StorableText
{
    public static bool Is(string value)
    {
        if (!value.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
            return !value.Contains('\0', StringComparison.Ordinal);
        for (var rest = value.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) != OperationStatus.Done || rune.Value == 0)
                return false;
            rest = rest[length..];
        }

        return true;
    }

    /// <summary>The text with a replacement character for what no database keeps: for what must be kept whatever it says.</summary>
    public static string Mended(string value)
    {
        if (Is(value))
            return value;
        var mended = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
            mended.Append(rune.Value == 0 ? Rune.ReplacementChar : rune);
        return mended.ToString();
    }
}
