using System.Globalization;
using Maatstaf.Charts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Drawing;

/// <summary>How the values of a chart are written by a program that has the numbers: a share as percent, all else as it is.</summary>
/// <param name="Code">The code of the format; its beginning names the language, so that a comma is a comma.</param>
/// <param name="Times">What a value in the unit of the chart is multiplied with before it goes into a cell.</param>
/// <param name="ShownTimes">What a value as shown is divided by before it goes into a cell.</param>
internal sealed record ValueFormat(string Code, double Times, decimal ShownTimes)
{
    private const double Percent = 100;

    /// <summary>The format of a chart.</summary>
    public static ValueFormat Of(Chart chart, Language language)
    {
        var times = chart.Unit?.ShownTimes ?? 1;
        return times == Percent
            ? new(Coded(language, "0", chart.Decimals) + "%", 1, (decimal)Percent)
            : new(Coded(language, "#,##0", chart.Decimals), times, 1);
    }

    /// <summary>The same without decimals, for an axis.</summary>
    public string OnAxis => Code.Replace(Fraction, string.Empty, StringComparison.Ordinal);

    private string Fraction => Code.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? Code[dot..].TrimEnd('%') : "%%";

    private static string Coded(Language language, string whole, int decimals)
    {
        var code = decimals == 0 ? whole : string.Create(CultureInfo.InvariantCulture, $"{whole}.{new string('0', decimals)}");
        return (language == Language.Dutch ? "[$-413]" : "[$-809]") + code;
    }
}
