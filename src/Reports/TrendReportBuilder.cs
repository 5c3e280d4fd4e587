using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Narratives;
using Maatstaf.Narratives.Sentences;
using Maatstaf.Reports.Chapters;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>Makes the trend report of an edition from what its audience may see.</summary>
public static class TrendReportBuilder
{
    private static readonly Quotient[] ToldOfSoftware = [Quotient.SaasShare(CostTree.Software)];

    /// <summary>
    /// Makes the report. What the publication does not have is left out: a report of one municipality, or of one
    /// year, has fewer figures and says what it cannot compare.
    /// </summary>
    public static TrendReport Build(Publication publication, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(catalogue);
        var report = new ReportContext(publication, catalogue);
        var writers = Writers(report).ToDictionary(static writer => writer.Id, StringComparer.Ordinal);
        IReadOnlyList<Chapter> chapters = [.. catalogue.Chapters.Select(chapter => (writers.GetValueOrDefault(chapter.Id) ?? new ThemeChapter(report, chapter.Id)).Write(chapter)).OfType<Chapter>()];
        var edition = publication.Edition;
        return new TrendReport
        {
            Edition = edition,
            Title = new($"Trendrapport ICT-benchmark {edition}", $"ICT benchmark trend report {edition}"),
            Summary = SummaryOf(report),
            Names = catalogue.Names,
            Fictional = publication.Fictional,
            Chapters = chapters,
        };
    }

    /// <summary>One figure of the report; null when the catalogue has no such figure, or there is nothing to draw.</summary>
    /// <param name="publication">What may be seen.</param>
    /// <param name="catalogue">What is decreed.</param>
    /// <param name="id">Id of the figure.</param>
    public static ReportFigure? Figure(Publication publication, BenchmarkCatalogue catalogue, string id)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Figures.FirstOrDefault(figure => figure.Id == id) is { } spec ? new ReportContext(publication, catalogue).Figures.Build(spec) : null;
    }

    /// <summary>The chapters that are more than a theme.</summary>
    private static IEnumerable<ChapterWriter> Writers(ReportContext report) =>
    [
        new HighlightsChapter(report),
        new ComponentChapter(report, CostTree.Software, ToldOfSoftware),
        new PersonnelChapter(report),
        new ComponentChapter(report, CostTree.Infrastructure, []),
        new InflationChapter(report),
        new ProjectsChapter(report),
        new OutlookChapter(report),
        new AccountabilityChapter(report),
        new TablesChapter(report),
    ];

    private static LocalisedText SummaryOf(ReportContext report)
    {
        var total = report.CostOf(CostTree.Root);
        if (report.ChangeOf(total) is { } change && report.Sentences.Change.Say(change) is { } changed)
            return changed;
        return report.Facts.Level(total) is { } level && report.Sentences.Level.Say(new Level(total, report.Year, level)) is { } said
            ? said
            : new(
                $"Over {Numerals.Year(report.Year).Dutch} zijn er geen cijfers.",
                $"There are no figures for {Numerals.Year(report.Year).English}.");
    }
}
