using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Chapters;

/// <summary>Cost without inflation, in total and by component.</summary>
internal sealed class InflationChapter(ReportContext report) : ChapterWriter(report)
{
    public override string Id => "inflation";

    protected override IEnumerable<Block> Opening() => Report.Figures.InChapter(Id).Count == 0 ? [] : Paragraph(new LocalisedText(
        "Een euro van vroeger was meer waard dan een euro van nu. Daarom staan hier de kosten met en zonder inflatie naast elkaar.",
        "A euro of the past was worth more than a euro of today. So here cost with and without inflation stand side by side."));
}
