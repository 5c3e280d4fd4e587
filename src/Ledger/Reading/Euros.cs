namespace Maatstaf.Ledger.Reading;

/// <summary>What came of reading an amount.</summary>
internal enum EurosReading
{
    /// <summary>Exact.</summary>
    Exact,

    /// <summary>Decimals beyond the cent were rounded.</summary>
    Rounded,

    /// <summary>It is no number in the notation of an audit file.</summary>
    Malformed,

    /// <summary>It has more digits than any amount.</summary>
    TooLarge,
}

/// <summary>Reads amounts digit by digit, so that a cent is a cent.</summary>
internal static class Euros
{
    private const int MostDigits = 16;

    /// <summary>Reads an amount: an optional sign, digits, and decimals behind a point.</summary>
    /// <param name="text">Without spaces around it.</param>
    /// <param name="cents">The amount in cents, rounded half away from zero.</param>
    public static EurosReading Read(ReadOnlySpan<char> text, out long cents)
    {
        cents = 0;
        var isNegative = text is ['-', ..];
        var digits = text is ['-' or '+', ..] ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var decimals = point < 0 ? [] : digits[(point + 1)..];
        if (whole.Length + decimals.Length == 0 || !AreDigits(whole) || !AreDigits(decimals))
            return EurosReading.Malformed;
        whole = whole.TrimStart('0');
        if (whole.Length > MostDigits)
            return EurosReading.TooLarge;
        foreach (var digit in whole)
            cents = (cents * 10) + (digit - '0');
        for (var place = 0; place < 2; place++)
            cents = (cents * 10) + (place < decimals.Length ? decimals[place] - '0' : 0);
        var beyond = decimals.Length > 2 ? decimals[2..] : [];
        if (beyond.Length > 0 && beyond[0] >= '5')
            cents++;
        cents = isNegative ? -cents : cents;
        return beyond.IndexOfAnyExcept('0') < 0 ? EurosReading.Exact : EurosReading.Rounded;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
