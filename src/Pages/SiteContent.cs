using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Narratives;
using Maatstaf.OpenData;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages;

/// <summary>Everything that the pages show.</summary>
/// <param name="Publication">The figures that may be seen.</param>
/// <param name="Report">The trend report that was made of them.</param>
/// <param name="Catalogue">What is measured and how it is called.</param>
public sealed record SiteContent(Publication Publication, TrendReport Report, BenchmarkCatalogue Catalogue)
{
    /// <summary>What there is to show before a first edition is published: how figures are made, and no figure.</summary>
    /// <param name="catalogue">What will be measured.</param>
    public static SiteContent BeforeFirst(BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var publication = DisclosureControl.Nothing(catalogue);
        return new(publication, new TrendReport
        {
            Edition = publication.Edition,
            Title = catalogue.Names.Name,
            Summary = Words.BeforeFirst,
            Names = catalogue.Names,
            Fictional = false,
            Chapters = [],
        }, catalogue);
    }

    /// <summary>Whether there is an edition to show; false = none is published yet.</summary>
    public bool HasEdition => Report.Chapters.Count > 0;

    /// <summary>Indicators with at least one figure, in the order of the catalogue.</summary>
    public IReadOnlyList<Indicator> Indicators { get; } = PublishedIndicators(Publication, Catalogue);

    /// <summary>Whether the edition follows any law.</summary>
    public bool FollowsLaws { get; } = LawRadar.LawsOf(Publication, Catalogue).All.Count > 0;

    /// <summary>The later versions of the edition, the newest first; none = it is as it was published first.</summary>
    public IReadOnlyList<EditionCorrection> Corrections { get; init; } = [];

    /// <summary>How often the texts of the report were published; 0 = it is as it was computed.</summary>
    public int Texts { get; init; }

    /// <summary>Whether it is shown to some before it is published.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Which version of the edition it is; null = it was not frozen, so nothing of it lasts.</summary>
    public PublishedVersion? Version { get; init; }

    /// <summary>Where everyone reaches the site, such as <c>https://maatstaf.example</c>; empty = not known.</summary>
    public string Origin { get; init; } = string.Empty;

    /// <summary>The address, as it can be quoted, that keeps showing a page as it is now; null when nothing of it lasts, or the page is no part of an edition.</summary>
    /// <param name="path">Its address while this version is the newest.</param>
    /// <param name="language">The language.</param>
    public string? Permalink(string path, Language language) =>
        Version is { } version && new VersionAddress(Report.Edition, version.Number).Of(path) is { } lasting ? Origin + Address.In(language, lasting) : null;

    /// <summary>Where its figures come from.</summary>
    internal Provenance Provenance => new()
    {
        Data = Publication.Title,
        DataVersion = DataVersion.Of(Publication),
        Fictional = Publication.Fictional,
        Edition = Report.Edition,
        Version = Version?.Number,
        Day = Version?.Day,
        Licence = Catalogue.Licence,
    };

    /// <summary>What everybody may take along of it.</summary>
    internal OpenDataContent OpenData => new(Publication, Catalogue, Provenance with { Address = Permalink(Address.OpenData, Language.Dutch) }, EditionName, MovedNow)
    {
        Folder = Permalink(Address.OpenData, Language.Dutch),
        Origin = Origin,
    };

    /// <summary>Whether an indicator has a page of its own.</summary>
    public bool Shows(string indicator) => Indicators.Any(shown => shown.Id == indicator);

    /// <summary>The benchmark with its edition and fiscal year; without those before the first.</summary>
    public LocalisedText EditionName => !HasEdition ? Catalogue.Names.Name : Catalogue.Names.In(Words.Benchmark)
        .With("edition", Same(Report.Edition.ToString()))
        .With("year", Same(Report.Edition.FiscalYear.ToString(CultureInfo.InvariantCulture)));

    /// <summary>What must be known before anything else: for whom it is, that the data is invented, or that it may not be shared. Null when it may.</summary>
    public LocalisedText? Notice => Report.Confidential is { } confidential ? Wording.Join(new LocalisedText(confidential.Dutch + ".", confidential.English + "."), AboutData)
        : IsPreview ? Wording.Join(Words.Preview, AboutData) : AboutData;

    private LocalisedText? AboutData => Publication switch
    {
        { Fictional: true } => Words.Invented.With("title", new LocalisedText(Publication.Title, Publication.Title)),
        { Audience: Audience.Internal } => Catalogue.Names.In(Words.Internal),
        _ => null,
    };

    /// <summary><see cref="Notice"/> in a few words, for a figure that stands alone.</summary>
    internal LocalisedText? NoticeInShort => Publication switch
    {
        _ when IsPreview => Words.PreviewShort,
        _ when Report.Confidential is { } confidential => Publication.Fictional ? new($"{confidential.Dutch} · {Words.InventedShort.Dutch}", $"{confidential.English} · {Words.InventedShort.English}") : confidential,
        { Fictional: true } => Words.InventedShort,
        { Audience: Audience.Internal } => Words.InternalShort,
        _ => null,
    };

    /// <summary>The numbers that this very version moved.</summary>
    private IReadOnlyList<MovedFigure> MovedNow =>
        [.. Corrections.Where(correction => correction.Number == Version?.Number).SelectMany(static correction => correction.Numbers).Select(static number => new MovedFigure(number.Key, number.Before, number.After))];

    private static LocalisedText Same(string text) => new(text, text);

    private static IReadOnlyList<Indicator> PublishedIndicators(Publication publication, BenchmarkCatalogue catalogue)
    {
        var published = publication.Figures.Select(static figure => figure.Key.Indicator).ToHashSet(StringComparer.Ordinal);
        return [.. catalogue.Indicators.Where(indicator => published.Contains(indicator.Id))];
    }
}
