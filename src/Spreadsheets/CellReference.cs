using System.Globalization;

namespace Maatstaf.Spreadsheets;

/// <summary>Places of cells as people write them: <c>B7</c>.</summary>
public static class CellReference
{
    private const int MostLetters = 3, MostDigits = 7;

    /// <summary>The letters of a column.</summary>
    /// <param name="column">Counted from 1.</param>
    public static string Letters(int column)
    {
        var letters = string.Empty;
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + (column - 1) % 26) + letters;
        return letters;
    }

    /// <summary>A cell as people write it.</summary>
    /// <param name="row">Counted from 1.</param>
    /// <param name="column">Counted from 1.</param>
    public static string Of(int row, int column) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>Row and column, from 1; null when the text is no place.</summary>
    public static (int Row, int Column)? Parse(ReadOnlySpan<char> reference)
    {
        var column = 0;
        var at = 0;
        for (; at < reference.Length && char.IsAsciiLetter(reference[at]); at++)
        {
            if (at == MostLetters)
                return null;
            column = column * 26 + (reference[at] | 0x20) - 'a' + 1;
        }

        var digits = reference[at..];
        return at > 0 && digits.Length is > 0 and <= MostDigits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0
            ? (row, column)
            : null;
    }
}
