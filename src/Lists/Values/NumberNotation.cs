using System.Globalization;
using System.Text;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Lists.Values;

/// <summary>
/// How a column writes numbers: with a decimal comma, a decimal point, or both. One value does not tell (1.234), the column often does.
/// </summary>
internal sealed class NumberNotation
{
    private readonly bool hasComma, hasPoint;

    private NumberNotation(bool hasComma, bool hasPoint)
    {
        this.hasComma = hasComma;
        this.hasPoint = hasPoint;
    }

    /// <summary>Looks at all cells of a column.</summary>
    public static NumberNotation Of(IEnumerable<SheetCell> cells)
    {
        bool comma = false, point = false;
        foreach (var cell in cells)
        {
            if (cell.Kind != CellKind.Text || Strip(cell.Text) is not { } written)
                continue;
            switch (DecimalMark(written.Digits))
            {
                case ',': comma = true; break;
                case '.': point = true; break;
            }
        }

        return new NumberNotation(comma, point);
    }

    /// <summary>Whether a text is a number in some notation.</summary>
    public static bool LooksLikeNumber(string text) => Strip(text) is { Digits: var digits } && digits.Any(char.IsAsciiDigit);

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isFraction">Whether numbers of the column are small, such as fte: then 1.234 is no thousand when nothing says otherwise.</param>
    public ReadValue Read(SheetCell cell, bool isFraction)
    {
        if (cell.Kind == CellKind.Blank || string.IsNullOrWhiteSpace(cell.Text))
            return ReadValue.Blank;
        if (cell.Kind == CellKind.Number)
            return decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new(ReadOutcome.Read, number, false) : new(ReadOutcome.NotUnderstood, null, false);
        if (cell.Kind != CellKind.Text || Strip(cell.Text) is not { } written || written.Digits.Length == 0)
            return new(ReadOutcome.NotUnderstood, null, false);
        var mark = DecimalMark(written.Digits);
        if (mark == '?')
        {
            if (hasComma && hasPoint)
                return new(ReadOutcome.Ambiguous, null, false);
            var used = written.Digits.Contains(',', StringComparison.Ordinal) ? ',' : '.';
            mark = (used == ',' ? hasComma : hasPoint) || (!hasComma && !hasPoint && isFraction) ? used : 'n';
        }

        return Parse(written, mark);
    }

    private static ReadValue Parse(Written written, char mark)
    {
        var plain = new StringBuilder(written.Digits.Length);
        foreach (var sign in written.Digits)
        {
            if (char.IsAsciiDigit(sign))
                plain.Append(sign);
            else if (sign == mark)
                plain.Append('.');
        }

        if (!decimal.TryParse(plain.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || !IsGrouped(written.Digits, mark))
            return new(ReadOutcome.NotUnderstood, null, false);
        return new(ReadOutcome.Read, written.IsNegative ? -value : value, written.IsPercent);
    }

    /// <summary>Thousands separators stand before groups of three digits, and never behind the decimal mark.</summary>
    private static bool IsGrouped(string digits, char mark)
    {
        var whole = mark is ',' or '.' && digits.LastIndexOf(mark) is >= 0 and var at ? digits[..at] : digits;
        var groups = whole.Split(',', '.', '\'', ' ');
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(static group => group.Length == 3));
    }

    /// <summary>The decimal mark of one number: a sign, <c>n</c> for none, <c>?</c> when the number alone does not tell.</summary>
    private static char DecimalMark(string digits)
    {
        var (comma, point) = (digits.LastIndexOf(','), digits.LastIndexOf('.'));
        if (comma < 0 && point < 0)
            return 'n';
        if (comma >= 0 && point >= 0)
            return comma > point ? ',' : '.';
        var mark = comma >= 0 ? ',' : '.';
        var last = Math.Max(comma, point);
        if (digits.IndexOf(mark, StringComparison.Ordinal) != last)
            return 'n';
        var isGroup = digits.Length - last == 4 && last is >= 1 and <= 3 && digits[0] != '0';
        return isGroup ? '?' : mark;
    }

    private readonly record struct Written(string Digits, bool IsNegative, bool IsPercent);

    /// <summary>Takes currency, signs and blanks away; null when something else is left.</summary>
    private static Written? Strip(string text)
    {
        var rest = text.Trim().Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('−', '-').Replace('’', '\'');
        foreach (var currency in (string[])["EUR", "euro", "€"])
            rest = rest.Replace(currency, string.Empty, StringComparison.OrdinalIgnoreCase);
        rest = rest.Trim();
        var isPercent = rest.EndsWith('%');
        rest = rest.TrimEnd('%').Trim();
        var isNegative = rest.StartsWith('(') && rest.EndsWith(')');
        if (isNegative)
            rest = rest[1..^1].Trim();
        if (rest.EndsWith(",-", StringComparison.Ordinal) || rest.EndsWith(".-", StringComparison.Ordinal) || rest.EndsWith(",--", StringComparison.Ordinal))
            rest = rest.TrimEnd('-')[..^1];
        if (rest.StartsWith('-') || rest.EndsWith('-'))
            (rest, isNegative) = (rest.Trim('-').Trim(), true);
        rest = rest.TrimStart('+').Trim();
        return rest.Length > 0 && rest.Length <= 25 && rest.All(static sign => char.IsAsciiDigit(sign) || sign is ',' or '.' or '\'' or ' ') && rest.Any(char.IsAsciiDigit)
            ? new Written(rest, isNegative, isPercent)
            : null;
    }
}
