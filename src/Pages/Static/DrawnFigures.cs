using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages.Static;

/// <summary>A figure as a picture that stands by itself.</summary>
/// <param name="Svg">As a drawing, with its fonts and colours in it.</param>
/// <param name="Png">In dots.</param>
public sealed record FigurePicture(byte[] Svg, byte[] Png);

/// <summary>
/// The figures of a report as pictures. The script of the pages draws them, as it does for a reader: a browser opens the page that is laid
/// ready, and the pictures are read from the page as it is when its scripts have run.
/// </summary>
public static partial class DrawnFigures
{
    private const string Place = "<script type=\"application/json\" id=\"plaatjes\">";

    /// <summary>Lays the page ready in a folder, with everything that it needs.</summary>
    /// <param name="content">What is shown.</param>
    /// <param name="language">The language.</param>
    /// <param name="directory">The folder; it is made when it is not there.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <returns>The file with the page.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task<string> LayAsync(SiteContent content, Language language, string directory, CancellationToken cancellation)
    {
        var page = await StaticReport.WritePageAsync(content, language, directory, cancellation);
        var html = await File.ReadAllTextAsync(page, cancellation);
        var end = html.LastIndexOf("</body>", StringComparison.Ordinal);
        await File.WriteAllTextAsync(page, $"{html[..end]}{Place}{Fonts()}</script>{html[end..]}", new UTF8Encoding(false), cancellation);
        return page;
    }

    /// <summary>Reads the pictures, by the id of their figure.</summary>
    /// <param name="page">The page as it is when its scripts have run.</param>
    /// <exception cref="InvalidDataException">They are not there: the scripts did not come to their end.</exception>
    public static IReadOnlyDictionary<string, FigurePicture> Read(string page)
    {
        var place = Drawn().Match(page);
        if (!place.Success)
            throw new InvalidDataException("The figures were not drawn: the browser stopped before the script was done.");
        using var made = JsonDocument.Parse(place.Groups[1].Value);
        return made.RootElement.EnumerateObject().ToDictionary(
            static figure => figure.Name,
            static figure => new FigurePicture(Encoding.UTF8.GetBytes(figure.Value.GetProperty("svg").GetString()!), figure.Value.GetProperty("png").GetBytesFromBase64()),
            StringComparer.Ordinal);
    }

    /// <summary>The fonts of figures by their weight, to go along inside a drawing. Words of figures are Latin.</summary>
    private static string Fonts() => JsonSerializer.Serialize(SiteAssets.All
        .Select(static asset => (Asset: asset, Weight: LatinFont().Match(asset.Name).Groups[1].Value))
        .Where(static font => font.Weight.Length > 0)
        .OrderBy(static font => font.Weight, StringComparer.Ordinal)
        .ToDictionary(static font => font.Weight, static font => $"data:font/woff2;base64,{Convert.ToBase64String(font.Asset.Bytes)}"));

    [GeneratedRegex("^noto-sans-latin-(400|600)-normal")]
    private static partial Regex LatinFont();

    [GeneratedRegex("<script type=\"application/json\" id=\"plaatjes\" data-done=\"true\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Drawn();
}
