namespace Maatstaf.Intake.Tables;

/// <summary>Why a text is not a number of the wanted form.</summary>
internal enum NumberFault
{
    None,
    Malformed,
    TooManyDecimals,
    TooLarge,
}

/// <summary>Reads numbers as the data package writes them: digits and a decimal point, nothing else; no culture, no allocation.</summary>
internal static class Numbers
{
    /// <summary>Reads a number with at most <paramref name="decimals"/> decimals as an integer of its smallest unit.</summary>
    /// <param name="text">What was delivered.</param>
    /// <param name="decimals">How many decimals the unit keeps.</param>
    /// <param name="largest">The largest absolute value, in whole units.</param>
    /// <param name="value">The number × 10^decimals.</param>
    public static NumberFault Fixed(ReadOnlySpan<char> text, int decimals, long largest, out long value)
    {
        value = 0;
        var isNegative = text is ['-', ..];
        var digits = isNegative ? text[1..] : text;
        var at = 0;
        long units = 0;
        for (; at < digits.Length && char.IsAsciiDigit(digits[at]); at++)
        {
            // Beyond the limit only the form still matters.
            if (units <= largest)
                units = (units * 10) + (digits[at] - '0');
        }

        if (at == 0)
            return NumberFault.Malformed;
        var fault = Fraction(digits[at..], decimals, out var fraction);
        if (fault != NumberFault.None)
            return fault;
        if (units >= largest && (units > largest || fraction > 0))
            return NumberFault.TooLarge;
        for (var position = 0; position < decimals; position++)
            units *= 10;
        value = isNegative ? -(units + fraction) : units + fraction;
        return NumberFault.None;
    }

    private static NumberFault Fraction(ReadOnlySpan<char> text, int decimals, out long fraction)
    {
        fraction = 0;
        if (text.IsEmpty)
            return NumberFault.None;
        if (text.Length == 1 || text[0] != '.')
            return NumberFault.Malformed;
        var digits = text[1..];
        for (var position = 0; position < decimals; position++)
        {
            var digit = position < digits.Length ? digits[position] : '0';
            if (!char.IsAsciiDigit(digit))
                return NumberFault.Malformed;
            fraction = (fraction * 10) + (digit - '0');
        }

        if (digits.Length <= decimals)
            return NumberFault.None;
        return digits[decimals..].ContainsAnyExceptInRange('0', '9') ? NumberFault.Malformed : NumberFault.TooManyDecimals;
    }

    /// <summary>Reads <c>2027-12-31</c>.</summary>
    public static bool TryDate(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text is not [_, _, _, _, '-', _, _, '-', _, _])
            return false;
        var (year, month, day) = (Digits(text[..4]), Digits(text[5..7]), Digits(text[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>A few digits as a number; below 0 when something else is among them.</summary>
    public static int Digits(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
                return -1;
            value = (value * 10) + (letter - '0');
        }

        return value;
    }

    /// <summary>A whole number without its separators; for the sentence only.</summary>
    public static string SuggestWhole(ReadOnlySpan<char> text, string otherwise)
    {
        var groups = text.ToString().Split('.', ',', ' ');
        var isGrouped = groups.Length is > 1 and < 5 && groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(static group => group.Length == 3);
        var digits = string.Concat(groups);
        return isGrouped && digits.All(char.IsAsciiDigit) ? digits : otherwise;
    }

    /// <summary>A number as the format asks it, guessed from one in Dutch or English notation; for the sentence only.</summary>
    public static string Suggest(ReadOnlySpan<char> text, string otherwise)
    {
        var isDutch = text.LastIndexOf(',') > text.LastIndexOf('.') || text.Count('.') > 1;
        var guess = text.ToString().Replace("€", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        guess = isDutch
            ? guess.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.')
            : guess.Replace(",", string.Empty, StringComparison.Ordinal);
        return guess.Length < 30 && Fixed(guess, 2, long.MaxValue / 1000, out _) == NumberFault.None ? guess : otherwise;
    }
}
