using System.Globalization;
using System.Numerics;

namespace Maatstaf.Oracle;

/// <summary>An exact fraction in lowest terms, its denominator above zero.</summary>
public sealed record Rational : IComparable<Rational>
{
    public static readonly Rational Zero = new(0, 1);
    public static readonly Rational One = new(1, 1);

    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0) common = -common;
        Numerator = numerator / common;
        Denominator = denominator / common;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public bool IsZero => Numerator.IsZero;

    public int Sign => Numerator.Sign;

    /// <summary>The largest whole number that is not above this one.</summary>
    public BigInteger Floor =>
        (Numerator - ((Numerator % Denominator + Denominator) % Denominator)) / Denominator;

    /// <summary>Reads <c>-12.50</c>: digits, at most one point, perhaps a minus.</summary>
    public static Rational Parse(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = text.Remove(point, 1);
        var decimals = digits.Length - point;
        return new Rational(
            BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            BigInteger.Pow(10, decimals));
    }

    public static implicit operator Rational(BigInteger whole) => new(whole, 1);

    public static implicit operator Rational(int whole) => new(whole, 1);

    public static Rational operator +(Rational a, Rational b) =>
        new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) =>
        new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) =>
        new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public static Rational Sum(IEnumerable<Rational> terms) => terms.Aggregate(Zero, (sum, term) => sum + term);

    public static Rational Abs(Rational a) => a.Sign < 0 ? -a : a;

    public int CompareTo(Rational? other) =>
        other is null ? 1 : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The nearest double, halves to even (subnormal results are not provided for).</summary>
    public double ToDouble()
    {
        if (IsZero) return 0;
        var size = BigInteger.Abs(Numerator);
        // A quotient of 62 or 63 bits leaves bits to round by; what falls off sticks in the last one.
        var shift = 63 - ((int)size.GetBitLength() - (int)Denominator.GetBitLength()) - 1;
        var dividend = shift > 0 ? size << shift : size;
        var divisor = shift < 0 ? Denominator << -shift : Denominator;
        var quotient = BigInteger.DivRem(dividend, divisor, out var remainder);
        if (!remainder.IsZero) quotient |= 1;
        return Math.ScaleB((double)(long)quotient, -shift) * Numerator.Sign;
    }

    public override string ToString() => Denominator.IsOne ? $"{Numerator}" : $"{Numerator}/{Denominator}";
}
