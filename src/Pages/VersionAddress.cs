using System.Globalization;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages;

/// <summary>
/// Addresses that keep showing one version of an edition: <c>/edities/2025/v1/figuren/figuur-23</c>. They hold the version before the
/// address that the same page has while that version is the newest one.
/// </summary>
/// <param name="Edition">The edition.</param>
/// <param name="Number">1 for the first version, then 2, …</param>
public readonly record struct VersionAddress(Edition Edition, int Number)
{
    private const int MostDigits = 4;

    /// <summary>Where the version begins: its report on one page.</summary>
    public string Root => FormattableString.Invariant($"{Address.Report(Edition)}/v{Number}");

    /// <summary>The lasting address of a page or file; null when it is no part of an edition.</summary>
    /// <param name="path">Its address while the version is the newest.</param>
    public string? Of(string path)
    {
        var report = Address.Report(Edition);
        if (path == report || path.StartsWith(report + "/", StringComparison.Ordinal))
            return Root + path[report.Length..];
        return IsOfFigures(path) ? Root + path : null;
    }

    /// <summary>Takes a lasting address apart.</summary>
    /// <param name="path">An address without the language.</param>
    /// <returns>The version, and the address of the page or file while that version is the newest; null when it names no version.</returns>
    public static (VersionAddress Version, string Path)? Parse(string path)
    {
        if (path.Split('/') is not ["", "edities", var year, ['v', .. var digits], .. var rest]
            || digits.Length is 0 or > MostDigits || digits[0] == '0'
            || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var edition)
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var within = rest.Length == 0 ? string.Empty : "/" + string.Join('/', rest);
        return (new VersionAddress(new Edition(edition), number), IsOfFigures(within) ? within : Address.Report(new Edition(edition)) + within);
    }

    private static bool IsOfFigures(string path) =>
        path == Address.OpenData || path.StartsWith(Address.OpenData + "/", StringComparison.Ordinal) || path.StartsWith(Address.Figure(string.Empty), StringComparison.Ordinal) || path.StartsWith(Address.Indicator(string.Empty), StringComparison.Ordinal);
}
