using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Chapters;

/// <summary>A theme that cuts across the components: an opening in words, its numbers and its figures, as the catalogue says.</summary>
/// <param name="report">What the report works with.</param>
/// <param name="id">Id of the chapter.</param>
internal sealed class ThemeChapter(ReportContext report, string id) : ChapterWriter(report)
{
    /// <summary>Ids of the chapters that a figure of words belongs to.</summary>
    public const string Laws = "laws", Maturity = "maturity";

    private ChapterSpec Spec => Report.Catalogue.Chapters.Single(chapter => chapter.Id == id);

    public override string Id => id;

    /// <summary>Without a figure to take a title from: the first of its numbers that changed.</summary>
    protected override LocalisedText? Summary() => Report.Catalogue.Figures.Any(figure => figure.Chapter == id) || new Boards(Report).InChapter(id).Any()
        ? null
        : Spec.Numbers.Select(Report.Catalogue.Indicator).Select(indicator => Report.ChangeOf(indicator)).OfType<PartChange>().Select(Report.Sentences.Change.Say).FirstOrDefault(static said => said is not null);

    protected override IEnumerable<Block> Opening()
    {
        var row = new KeyNumberRow(Report);
        Indicator[] indicators = [.. Spec.Numbers.Select(Report.Catalogue.Indicator)];
        KeyNumber[] numbers = [.. indicators.Select(row.Of).OfType<KeyNumber>()];
        if (numbers.Length == 0 && Report.Figures.InChapter(id).Count == 0 && !new Boards(Report).InChapter(id).Any())
            yield break;
        if (numbers.Length > 0)
            yield return new KeyNumbers(numbers);
        foreach (var block in Paragraph(Spec.Opening))
            yield return block;
        foreach (var block in Points(indicators.Select(indicator => ChangeStory(Report.ChangeOf(indicator)))))
            yield return block;
        foreach (var block in new PlacementBlocks(Report).InChapter(id))
            yield return block;
    }
}
