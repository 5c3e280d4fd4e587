using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Chapters;

/// <summary>How the report was made, who took part, and where its numbers come from.</summary>
internal sealed class AccountabilityChapter(ReportContext report) : ChapterWriter(report)
{
    public override string Id => "accountability";

    protected override LocalisedText? Summary() => new(
        "Zo zijn de cijfers gemaakt, en hier komen ze vandaan.",
        "This is how the figures were made, and where they come from.");

    protected override IEnumerable<Block> Opening()
    {
        foreach (var text in Report.Catalogue.MethodTexts)
        {
            yield return new Heading(text.Heading);
            yield return new Paragraph(Filled(text.Text));
        }

        if (Report.Publication.Years.Count > 0)
        {
            yield return new Heading(new("Wie er meededen", "Who took part"));
            yield return Participants();
        }

        if (Report.Publication.ParticipantsOf(Report.Year) is { } count && Incomplete(count.Municipalities) is { Count: > 0 } incomplete)
            yield return new Points(incomplete);
        yield return new Heading(new("Bronnen", "Sources"));
        var sources = new Sources(Report);
        yield return new Points([sources.Data, sources.Prices, sources.Population]);
    }

    private LocalisedText Filled(LocalisedText text)
    {
        var (interval, weak) = (Report.Catalogue.Statistics.Interval, Report.Catalogue.Statistics.WeakLink);
        return text
            .With("level", Numerals.Percent(interval.Level))
            .With("draws", Numerals.Count(interval.Draws))
            .With("jackknife", Numerals.Count(interval.FewestClustersForBootstrap))
            .With("fewest", Numerals.Count(weak.FewestClusters))
            .With("coverage", Numerals.Percent(weak.LowestCoverage));
    }

    private TableBlock Participants() => new(
        new("Deelnemers per boekjaar", "Participants by fiscal year"),
        [
            new("Boekjaar", "Fiscal year"),
            Report.Catalogue.Names.In(new("{Participants}", "{Participants}")),
            new("Inwoners", "Inhabitants"),
            new("In een samenwerkingsverband", "In a partnership"),
            new("Samenwerkingsverbanden", "Partnerships"),
            new("Onafhankelijke eenheden", "Independent units"),
        ],
        [.. Report.Publication.Years.Select(Report.Publication.ParticipantsOf).Select(static count => (IReadOnlyList<LocalisedText>)
        [
            Numerals.Year(count!.Year),
            Numerals.Count(count.Municipalities),
            Numerals.Count(count.Inhabitants),
            Numerals.Count(count.InPartnership),
            Numerals.Count(count.Partnerships),
            Numerals.Count(count.Clusters),
        ])]);

    /// <summary>Indicators of the report for which not all participants have a value.</summary>
    private List<LocalisedText> Incomplete(int participants) =>
    [
        .. Report.Catalogue.Figures
            .SelectMany(static figure => figure.Indicators.Append(figure.Total).OfType<Indicator>())
            .Where(static indicator => indicator.Among is null)
            .DistinctBy(static indicator => indicator.Id)
            .Select(indicator => (indicator.Label, Figure: Report.Publication.Find(indicator.Id, Report.Year)))
            .Where(pair => pair.Figure is { Value: FigureValue.Known } figure && figure.N < participants)
            .Select(pair => (pair.Label, N: Numerals.Count(pair.Figure!.N), All: Numerals.Count(participants)))
            .Select(static row => new LocalisedText(
                $"{row.Label.Dutch}: {row.N.Dutch} van de {row.All.Dutch} deelnemers.",
                $"{row.Label.English}: {row.N.English} of the {row.All.English} participants.")),
    ];
}
