using System.Text;

namespace Maatstaf.Ledger.Reading;

/// <summary>
/// Reads bytes that are not UTF-8 as Windows-1252, one by one, and counts them: many a package writes that a file is
/// UTF-8 and then writes it in the encoding of its machine.
/// </summary>
internal sealed class WesternFallback : DecoderFallback
{
    private const int LongestInvalid = 4;
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>How many bytes were not UTF-8.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public override int MaxCharCount => LongestInvalid;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Characters(this);

    private sealed class Characters(WesternFallback fallback) : DecoderFallbackBuffer
    {
        private string characters = string.Empty;
        private int at;

        /// <inheritdoc/>
        public override int Remaining => characters.Length - at;

        /// <inheritdoc/>
        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            fallback.Count += bytesUnknown.Length;
            characters = Western.GetString(bytesUnknown);
            at = 0;
            return true;
        }

        /// <inheritdoc/>
        public override char GetNextChar() => at < characters.Length ? characters[at++] : '\0';

        /// <inheritdoc/>
        public override bool MovePrevious()
        {
            if (at == 0)
                return false;
            at--;
            return true;
        }

        /// <inheritdoc/>
        public override void Reset() => (characters, at) = (string.Empty, 0);
    }
}
