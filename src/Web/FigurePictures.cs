using Maatstaf.Pages;
using Maatstaf.Pages.Static;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web;

/// <summary>The figures of one version as pictures: all of a language are drawn when one is first asked for, and kept. A failed attempt is tried anew.</summary>
/// <param name="content">What is shown.</param>
/// <param name="draw">Draws all figures of a language.</param>
internal sealed class FigurePictures(SiteContent content, Func<SiteContent, Language, Task<IReadOnlyDictionary<string, FigurePicture>>> draw)
{
    private const string Svg = "image/svg+xml; charset=utf-8", Png = "image/png";
    private readonly Lock turns = new();
    private readonly Dictionary<Language, Task<IReadOnlyDictionary<string, FigurePicture>>> drawn = [];
    private readonly Dictionary<string, (string Figure, bool IsSvg)> places = content.Report.Figures.Select(static figure => figure.Id)
        .Concat(content.Report.Boards.Select(static board => board.Id))
        .SelectMany(static id => (KeyValuePair<string, (string, bool)>[])[new(Address.FigureSvg(id), (id, true)), new(Address.FigurePng(id), (id, false))])
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The picture at a path, or null when there is none.</summary>
    /// <param name="path">Its address while the version is the newest.</param>
    /// <param name="language">The language.</param>
    /// <param name="answer">Makes the answer of bytes and what they are.</param>
    public Task<StoredAnswer>? Find(string path, Language language, Func<byte[], string, StoredAnswer> answer) =>
        places.TryGetValue(path, out var place) ? FindAsync(place.Figure, place.IsSvg, language, answer) : null;

    private async Task<StoredAnswer> FindAsync(string figure, bool isSvg, Language language, Func<byte[], string, StoredAnswer> answer)
    {
        var picture = (await AllAsync(language))[figure];
        return isSvg ? answer(picture.Svg, Svg) : answer(picture.Png, Png);
    }

    private Task<IReadOnlyDictionary<string, FigurePicture>> AllAsync(Language language)
    {
        lock (turns)
        {
            if (!drawn.TryGetValue(language, out var all) || all.IsFaulted || all.IsCanceled)
                drawn[language] = all = draw(content, language);
            return all;
        }
    }
}
