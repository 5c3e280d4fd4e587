using System.Diagnostics.CodeAnalysis;

namespace Maatstaf.Vocabulary;

/// <summary>
/// The code of a municipality (<c>GM0363</c>) or a partnership (<c>SV07</c>): 1 to 32 letters, digits, dots,
/// underscores or hyphens, starting with a letter or digit. Codes are ordered ordinally.
/// </summary>
public readonly record struct OrganisationCode : IComparable<OrganisationCode>
{
    private const int LongestCode = 32;
    private readonly string? code;

    private OrganisationCode(string code) => this.code = code;

    /// <summary>Reads a code; false when the text is not one.</summary>
    public static bool TryParse(string? text, [MaybeNullWhen(false)] out OrganisationCode result)
    {
        var valid = text is { Length: > 0 and <= LongestCode }
            && char.IsAsciiLetterOrDigit(text[0])
            && text.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-');
        result = valid ? new OrganisationCode(text!) : default;
        return valid;
    }

    /// <summary>Reads a code that is known to be one.</summary>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static OrganisationCode Parse(string text) =>
        TryParse(text, out var result) ? result : throw new FormatException($"'{text}' is not an organisation code.");

    /// <inheritdoc/>
    public int CompareTo(OrganisationCode other) => string.CompareOrdinal(code, other.code);

    /// <summary>The code as written.</summary>
    public override string ToString() => code ?? string.Empty;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(OrganisationCode left, OrganisationCode right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(OrganisationCode left, OrganisationCode right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(OrganisationCode left, OrganisationCode right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(OrganisationCode left, OrganisationCode right) => left.CompareTo(right) >= 0;
}
