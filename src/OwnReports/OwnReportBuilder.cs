using Maatstaf.Catalogue;
using Maatstaf.OwnReports.Chapters;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports;

/// <summary>Makes the report of a municipality: its own place, its own causes, what it can do. Its numbers are those of the pages.</summary>
/// <param name="catalogue">What is measured, and how it is called.</param>
public sealed class OwnReportBuilder(BenchmarkCatalogue catalogue)
{
    /// <summary>Makes the report; null when the municipality did not take part in the year.</summary>
    public TrendReport? Build(OwnSituation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        if (OwnReportContext.Of(situation, catalogue) is not { } report)
            return null;
        var (name, edition) = (situation.Own.Name, Edition.About(situation.Year));
        return new TrendReport
        {
            Edition = edition,
            Title = new($"ICT-rapport {name} {edition}", $"ICT report {name} {edition}"),
            Summary = report.Headline,
            Names = catalogue.Names,
            Fictional = situation.Publication.Fictional,
            OnlyFor = name,
            Chapters =
            [
                new BriefChapter(report).Write(),
                new PlaceChapter(report).Write(),
                new GapChapter(report).Write(),
                new ThemeChapter(report).Write(),
                new LawChapter(report).Write(),
                .. CloudChapter.Of(situation.Cloud, catalogue, report.Figures),
                new AdviceChapter(report).Write(),
                new QuestionChapter(report).Write(),
                new AccountChapter(report).Write(),
            ],
        };
    }
}
