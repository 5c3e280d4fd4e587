using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Chapters;

/// <summary>Where participants placed the functions of data-driven work: a part of the chapter that the questionnaire names.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class PlacementBlocks(ReportContext report)
{
    /// <summary>The blocks in a chapter; none when nobody answered.</summary>
    public IEnumerable<Block> InChapter(string chapter)
    {
        if (report.Catalogue.Maturity.Pillars.FirstOrDefault(static known => known.Id == MaturitySurvey.Placement) is not { } pillar || pillar.Chapter != chapter)
            yield break;
        var placements = OwnPlacement.All(report.Publication, report.Catalogue, report.Year);
        if (placements.All(static placement => placement.Others is null))
            yield break;
        yield return new Heading(pillar.Label);
        yield return new Paragraph(pillar.Explanation);
        yield return new Points([.. placements.Select(static placement => Asked(placement.Question.Label, placement.InWords))]);
        yield return new Paragraph(AnswerWords.Meaning(report.Catalogue.Names));
    }

    private static LocalisedText Asked(LocalisedText question, LocalisedText answer) =>
        new($"{question.Dutch}? {Capital(answer.Dutch)}.", $"{question.English}? {Capital(answer.English)}.");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
