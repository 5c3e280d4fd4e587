using System.Collections.Frozen;
using Maatstaf.Catalogue;
using Maatstaf.Pages.Laws;
using Maatstaf.Pages.Places;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages;

/// <summary>All pages of the site: what is not here does not exist.</summary>
public sealed class SiteMap
{
    private readonly FrozenDictionary<string, SitePage> byPath;

    private SiteMap(IReadOnlyList<SitePage> pages, SitePage start)
    {
        Pages = pages;
        Start = start;
        byPath = pages.ToFrozenDictionary(static page => page.Path, StringComparer.Ordinal);
    }

    /// <summary>All pages, each in both languages.</summary>
    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>The start page.</summary>
    public SitePage Start { get; }

    /// <summary>The page with this path, or null.</summary>
    public SitePage? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>Makes the map of what there is to show.</summary>
    public static SiteMap Of(SiteContent content)
    {
        if (!content.HasEdition)
            return BeforeFirst();
        var start = new SitePage(Address.Start, Words.Start, typeof(StartPage), Address.Start);
        var report = ReportOf(content.Report);
        var chapters = content.Report.Chapters.Select(chapter => ChapterPageOf(content.Report, report, chapter)).ToArray();
        var indicators = new SitePage(Address.Indicators, Words.Indicators, typeof(IndicatorListPage), Address.Indicators);
        return new SiteMap(
            [
                start,
                report,
                .. chapters,
                .. content.Corrections.Count > 0 ? [CorrectionsOf(report, content.Report)] : Array.Empty<SitePage>(),
                .. content.Report.Chapters.Zip(chapters).SelectMany(static pair => FigurePagesOf(pair.First, pair.Second)),
                indicators,
                .. content.Indicators.Select(indicator => IndicatorPageOf(indicators, indicator)),
                Method,
                Glossary,
                .. LawPagesOf(content),
                new SitePage(Address.OpenData, Words.OpenData, typeof(OpenDataPage), Address.OpenData),
                About,
            ],
            start);
    }

    private static SiteMap BeforeFirst()
    {
        var start = new SitePage(Address.Start, Words.Start, typeof(FirstStartPage), Address.Start);
        return new SiteMap([start, Method, Glossary, About], start);
    }

    private static SitePage Method => new(Address.Method, Words.Method, typeof(MethodPage), Address.Method);

    private static SitePage Glossary => new(Address.Glossary, Words.Glossary, typeof(GlossaryPage), Address.Glossary);

    private static SitePage About => new(Address.About, Words.About, typeof(AboutPage), Address.About);

    /// <summary>The report on one page.</summary>
    public static SitePage ReportOf(TrendReport report) =>
        new(Address.Report(report.Edition), report.Title, typeof(ReportPage), Address.Report(report.Edition)) { IsReport = true };

    /// <summary>The radar, and a page for each choice of domain and year.</summary>
    private static IEnumerable<SitePage> LawPagesOf(SiteContent content)
    {
        if (!content.FollowsLaws)
            return [];
        var radar = LawRadar.Of(content.Publication, content.Catalogue);
        var all = new SitePage(Address.Laws, LawWords.Title, typeof(LawsPage), Address.Laws);
        return LawFilter.Choices(radar).Select(filter => new SitePage(filter.Path(radar), filter.Title(radar), typeof(LawsPage), Address.Laws)
        {
            Parameters = new Dictionary<string, object?> { [nameof(LawsPage.Filter)] = filter },
            Trail = [all],
        }).Prepend(all);
    }

    private static SitePage CorrectionsOf(SitePage parent, TrendReport report) =>
        new(Address.Corrections(report.Edition), Words.Corrections, typeof(CorrectionsPage), parent.Section) { Trail = [parent] };

    /// <summary>The page that says that an address has nothing.</summary>
    public static SitePage NotFound(string path) => new(path, Words.NotFoundTitle, typeof(NotFoundPage), string.Empty);

    /// <summary>The page that says that a reader asks for too much.</summary>
    public static SitePage TooMany(string path) => new(path, Words.TooManyTitle, typeof(TooManyPage), string.Empty);

    /// <summary>The page that says that something broke.</summary>
    /// <param name="path">Its address.</param>
    /// <param name="code">The code of the fault; null when it has none.</param>
    public static SitePage Error(string path, string? code) => new(path, Words.ErrorTitle, typeof(ErrorPage), string.Empty)
    {
        Parameters = new Dictionary<string, object?> { [nameof(ErrorPage.Code)] = code },
    };

    private static SitePage ChapterPageOf(TrendReport report, SitePage parent, Chapter chapter) =>
        new(Address.Chapter(report.Edition, chapter), chapter.Title, typeof(ChapterPage), parent.Section)
        {
            Parameters = new Dictionary<string, object?> { [nameof(ChapterPage.Chapter)] = chapter },
            Trail = [parent],
        };

    private static IEnumerable<SitePage> FigurePagesOf(Chapter chapter, SitePage parent) =>
        chapter.Blocks.Select(block => block switch
        {
            FigureBlock { Figure: var figure } => new SitePage(Address.Figure(figure.Id), figure.Title, typeof(FigurePage), parent.Section)
            {
                Parameters = new Dictionary<string, object?> { [nameof(FigurePage.Figure)] = figure, [nameof(FigurePage.Chapter)] = chapter },
            },
            BoardBlock board => new SitePage(Address.Figure(board.Id), board.Title, typeof(BoardPage), parent.Section)
            {
                Parameters = new Dictionary<string, object?> { [nameof(BoardPage.Board)] = board, [nameof(BoardPage.Chapter)] = chapter },
            },
            _ => null,
        }).OfType<SitePage>().Select(page => page with { Trail = [.. parent.Trail, parent] });

    private static SitePage IndicatorPageOf(SitePage parent, Indicator indicator) =>
        new(Address.Indicator(indicator.Id), indicator.Label, typeof(IndicatorPage), parent.Section)
        {
            Parameters = new Dictionary<string, object?> { [nameof(IndicatorPage.Indicator)] = indicator },
            Trail = [parent],
        };
}
