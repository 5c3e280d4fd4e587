using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Chapters;

/// <summary>One of the three components: what it costs, how that changed down the tree, and what belongs to it.</summary>
/// <param name="report">What the report works with.</param>
/// <param name="node">The component, also the id of the chapter.</param>
/// <param name="others">What else of the component is told, in order, as far as the catalogue measures it.</param>
internal class ComponentChapter(ReportContext report, string node, IReadOnlyList<Quotient> others) : ChapterWriter(report)
{
    public override string Id => node;

    private Indicator Cost => Report.CostOf(node);

    private IEnumerable<Indicator> Others => others.Select(other => Report.Catalogue.FindIndicator(other)).OfType<Indicator>();

    private PartChange? Change => Report.ChangeOf(Cost);

    protected override LocalisedText? Summary() => Change is { } change ? Report.Sentences.Change.Say(change) : null;

    protected override IEnumerable<Block> Opening()
    {
        var row = new KeyNumberRow(Report);
        KeyNumber[] numbers = [.. Others.Prepend(Cost).Select(indicator => row.Of(indicator)).OfType<KeyNumber>()];
        if (numbers.Length > 0)
            yield return new KeyNumbers(numbers);
        foreach (var block in Paragraph(ChangeStory(Change)))
            yield return block;
        foreach (var block in Points(Others.Select(indicator => ChangeStory(Report.ChangeOf(indicator)))))
            yield return block;
        if (new ChangeTable(Report, static node => Quotient.CostPerInhabitant(node)).Of(node, int.MaxValue) is { } table)
            yield return table;
    }
}
