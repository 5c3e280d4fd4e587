using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Narratives;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages;

/// <summary>Everything that the pages show.</summary>
/// <param name="Publication">The figures that may be seen.</param>
/// <param name="Report">The trend report that was made of them.</param>
/// <param name="Catalogue">What is measured and how it is called.</param>
public sealed record SiteContent(Publication Publication, TrendReport Report, BenchmarkCatalogue Catalogue)
{
    /// <summary>Indicators with at least one figure, in the order of the catalogue.</summary>
    public IReadOnlyList<Indicator> Indicators { get; } = PublishedIndicators(Publication, Catalogue);

    /// <summary>The later versions of the edition, the newest first; none = it is as it was published first.</summary>
    public IReadOnlyList<EditionCorrection> Corrections { get; init; } = [];

    /// <summary>Whether an indicator has a page of its own.</summary>
    public bool Shows(string indicator) => Indicators.Any(shown => shown.Id == indicator);

    /// <summary>The benchmark with its edition and fiscal year.</summary>
    public LocalisedText EditionName => Words.Benchmark
        .With("edition", Same(Report.Edition.ToString()))
        .With("year", Same(Report.Edition.FiscalYear.ToString(CultureInfo.InvariantCulture)));

    /// <summary>What must be known before anything else: for whom it is, that the data is invented, or that it may not be shared. Null when it may.</summary>
    public LocalisedText? Notice => Report.Confidential is { } confidential ? Wording.Join(new LocalisedText(confidential.Dutch + ".", confidential.English + "."), AboutData) : AboutData;

    private LocalisedText? AboutData => Publication switch
    {
        { Fictional: true } => Words.Invented.With("title", new LocalisedText(Publication.Title, Publication.Title)),
        { Audience: Audience.Internal } => Words.Internal,
        _ => null,
    };

    /// <summary><see cref="Notice"/> in a few words, for a figure that stands alone.</summary>
    internal LocalisedText? NoticeInShort => Publication switch
    {
        _ when Report.Confidential is { } confidential => Publication.Fictional ? new($"{confidential.Dutch} · {Words.InventedShort.Dutch}", $"{confidential.English} · {Words.InventedShort.English}") : confidential,
        { Fictional: true } => Words.InventedShort,
        { Audience: Audience.Internal } => Words.InternalShort,
        _ => null,
    };

    private static LocalisedText Same(string text) => new(text, text);

    private static IReadOnlyList<Indicator> PublishedIndicators(Publication publication, BenchmarkCatalogue catalogue)
    {
        var published = publication.Figures.Select(static figure => figure.Key.Indicator).ToHashSet(StringComparer.Ordinal);
        return [.. catalogue.Indicators.Where(indicator => published.Contains(indicator.Id))];
    }
}
