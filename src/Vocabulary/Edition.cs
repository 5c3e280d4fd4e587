using System.Globalization;

namespace Maatstaf.Vocabulary;

/// <summary>
/// One yearly run of the benchmark, named after the year in which it is published.
/// Edition 2025 is about fiscal year 2024.
/// </summary>
/// <param name="Year">The year of publication.</param>
public readonly record struct Edition(int Year)
{
    /// <summary>The fiscal year (boekjaar) that the edition is about: the year before it.</summary>
    public int FiscalYear => Year - 1;

    /// <summary>The edition that is about <paramref name="fiscalYear"/>.</summary>
    public static Edition About(int fiscalYear) => new(fiscalYear + 1);

    /// <summary>The year of publication in digits.</summary>
    public override string ToString() => Year.ToString(CultureInfo.InvariantCulture);
}
