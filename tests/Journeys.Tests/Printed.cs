using System.Globalization;

namespace Maatstaf.Journeys_Tests;

/// <summary>What a printed number can be: from the lowest to the highest that rounds to it.</summary>
internal readonly record struct Printed(double Low, double High)
{
    public static Printed Of(string text, double times = 1)
    {
        var number = text.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.');
        var decimals = number.Contains('.', StringComparison.Ordinal) ? number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var (value, half) = (double.Parse(number, CultureInfo.InvariantCulture), Math.Pow(10, -decimals) / 2);
        return new Printed((value - half) * times, (value + half) * times);
    }

    public static Printed operator -(Printed one, Printed other) => new(one.Low - other.High, one.High - other.Low);

    public static Printed operator /(Printed one, Printed other) => new(one.Low / other.High, one.High / other.Low);

    public Printed Less(double amount) => new(Low - amount, High - amount);

    public bool Meets(double value, double tolerance) => Low <= value + tolerance + 1e-9 && High >= value - tolerance - 1e-9;
}
