using Maatstaf.Narratives;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>The laws beside the own state and hours: first what is due within a year and not done.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class LawChapter(OwnReportContext report)
{
    /// <summary>The chapter.</summary>
    public Chapter Write()
    {
        var situation = report.Situation;
        var laws = OwnLaw.All(situation.Publication, report.Catalogue, report.Year, situation.Today, [.. situation.Laws.Select(static law => (law.Law, law.State, law.CentiHours))]);
        Block[] blocks = laws.Count == 0 ? [] : [Board(laws)];
        return new Chapter("wetten", OwnLawWords.Title, OwnLawWords.Summary(laws), blocks) { Slug = new("wetten", "laws") };
    }

    private BoardBlock Board(IReadOnlyList<OwnLaw> laws) => new(
        FigureNumbers.IdOf("wetten"),
        report.Figures.Next(),
        WithoutStop(OwnLawWords.Summary(laws)),
        new TableBlock(
            new($"Wetten, en hoe ver u in {report.YearText} was", $"Laws, and how far you were in {report.YearText}"),
            [OwnLawWords.Law, OwnLawWords.Day, OwnLawWords.Begins, OwnLawWords.Own, OwnLawWords.Hours, AnswerWords.Participants],
            [.. laws.Select(Row)]),
        Wording.Join(OwnLawWords.Source, AnswerWords.Meaning(report.Catalogue.Names)));

    private IReadOnlyList<LocalisedText> Row(OwnLaw law) =>
    [
        law.Law.Short,
        Numerals.Day(law.Next.On),
        law.Next.What,
        law.State is { } state ? AnswerWords.StateOf(state, report.Catalogue.Form) : AnswerWords.NotAnswered,
        OwnLawWords.HoursOf(law),
        AnswerWords.OfLaw(law.Others, report.Catalogue.Form),
    ];

    private static LocalisedText WithoutStop(LocalisedText sentence) => new(sentence.Dutch.TrimEnd('.'), sentence.English.TrimEnd('.'));
}
