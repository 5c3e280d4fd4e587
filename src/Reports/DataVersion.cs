using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Maatstaf.Disclosure;

namespace Maatstaf.Reports;

/// <summary>Which figures a report was made of, as a few signs that a person can compare.</summary>
public static class DataVersion
{
    // As many signs as a person compares without losing the place.
    private const int Length = 12;
    private static readonly ConditionalWeakTable<Publication, string> Known = [];

    /// <summary>The first signs of the SHA-256 of <c>statistics.csv</c>: the same signs, the same numbers.</summary>
    public static string Of(Publication publication) => Known.GetValue(publication, Make);

    private static string Make(Publication publication)
    {
        using var figures = new MemoryStream();
        StatisticsFile.Write(publication, figures);
        return Convert.ToHexStringLower(SHA256.HashData(figures.GetBuffer().AsSpan(0, (int)figures.Length)))[..Length];
    }
}
