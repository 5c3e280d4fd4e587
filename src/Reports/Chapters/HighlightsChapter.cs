using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Narratives.Sentences;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Chapters;

/// <summary>What ICT costs, how that changed, and who took part.</summary>
internal sealed class HighlightsChapter(ReportContext report) : ChapterWriter(report)
{
    private static readonly string[] Components = [CostTree.Software, CostTree.Personnel, CostTree.Infrastructure];

    public override string Id => "highlights";

    private Indicator Total => Report.CostOf(CostTree.Root);

    private PartChanges? Changes => Report.ChangesOf(Total, Components.Select(Report.CostOf));

    protected override LocalisedText? Summary() =>
        Report.ChangeOf(Total) is { } change ? Report.Sentences.Change.Say(change)
        : Report.Facts.Level(Total) is { } level ? Report.Sentences.Level.Say(new Level(Total, Report.Year, level))
        : null;

    protected override IEnumerable<Block> Opening()
    {
        KeyNumber[] numbers = [.. new KeyNumberRow(Report).Of(Total, [.. Components.Select(Report.CostOf)]), .. Counts()];
        if (numbers.Length > 0)
            yield return new KeyNumbers(numbers);
        var participants = Report.Publication.ParticipantsOf(Report.Year) is { } count ? Report.Sentences.Participants.Say(count) : null;
        var coverage = Report.Facts.Change(Total) is { } change ? Report.Sentences.Coverage.Say(change) : null;
        foreach (var block in Paragraph(Lead(), participants, coverage, NoLastYear()))
            yield return block;
        foreach (var block in Points((Changes?.Parts ?? []).Select(ChangeStory)))
            yield return block;
        if (new ChangeTable(Report, static node => Quotient.CostPerInhabitant(node)).Of(CostTree.Root, 1) is { } table)
            yield return table;
    }

    private LocalisedText? Lead() => Report.ChangeOf(Total) is { } change ? ChangeStory(change) : Once(Summary());

    private LocalisedText? NoLastYear() => Changes is null && Report.Facts.Level(Total) is not null
        ? new(
            "Er is geen vorig jaar om mee te vergelijken.",
            "There is no previous year to compare with.")
        : null;

    private IEnumerable<KeyNumber> Counts()
    {
        if (Report.Publication.ParticipantsOf(Report.Year) is not { } count)
            yield break;
        yield return KeyNumberRow.Count(Report.Catalogue.Names.In(new("{Participants}", "{Participants}")), Numerals.Count(count.Municipalities));
        yield return KeyNumberRow.Count(new("Inwoners", "Inhabitants"), ParticipantsSentence.Inhabitants(count.Inhabitants));
        if (count.Partnerships > 0)
            yield return KeyNumberRow.Count(new("Samenwerkingsverbanden", "Partnerships"), Numerals.Count(count.Partnerships));
    }
}
