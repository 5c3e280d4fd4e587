using Maatstaf.OwnReports.Questions;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>Questions for the own board, computed from the largest gaps, weak comparisons, laws and contracts.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class QuestionChapter(OwnReportContext report)
{
    /// <summary>What the chapter is called.</summary>
    public static readonly LocalisedText Title = new("Vragen voor het bestuur", "Questions for the board");

    /// <summary>The chapter in one sentence.</summary>
    public static readonly LocalisedText Summary = new("Vragen om samen te bespreken. De cijfers geven er geen antwoord op.", "Questions to discuss together. The figures do not answer them.");

    /// <summary>The chapter.</summary>
    public Chapter Write()
    {
        var situation = report.Situation;
        return new Chapter("vragen", Title, Summary, QuestionList.Of(
        [
            .. new CostQuestions(report).All(),
            .. new AheadQuestions(report.Catalogue, situation.Publication, situation.Contracts, situation.Today).All(),
            .. new ComparisonQuestions(report).All(),
        ])) { Slug = new("vragen", "questions") };
    }
}
