using Maatstaf.Narratives;
using Maatstaf.OwnReports.Figures;
using Maatstaf.Position.Places;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>Where the municipality stands: down the cost tree, over the years, and what changed.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class PlaceChapter(OwnReportContext report)
{
    private static readonly LocalisedText
        Part = new("Onderdeel", "Part"),
        Components = new("Uw kosten per onderdeel", "Your cost by part"),
        ByPart = new("Kosten per inwoner naar onderdeel", "Cost per inhabitant by part"),
        OverTheYears = new("U en de groep door de jaren", "You and the group over the years"),
        ChangeLegend = new(
            "Zonder inflatie: het vorige jaar in de prijzen van dit jaar. Dezelfde gemeenten: alleen wie in beide jaren meedeed.",
            "Without inflation: the year before at the prices of this year. Same municipalities: only who took part in both years.");

    private static readonly (PlaceColumn Column, LocalisedText Name)[] Changes =
    [
        (PlaceColumn.OwnNominal, new("Uw gemeente", "Your municipality")),
        (PlaceColumn.OwnReal, new("Uw gemeente, zonder inflatie", "Your municipality, without inflation")),
        (PlaceColumn.GroupNominal, new("Groep", "Group")),
        (PlaceColumn.GroupReal, new("Groep, zonder inflatie", "Group, without inflation")),
        (PlaceColumn.GroupLikeForLike, new("Groep, dezelfde gemeenten", "Group, same municipalities")),
    ];

    private PlaceLine[] Main => [.. report.Costs.Where(static line => line.Row.Depth <= 1)];

    /// <summary>The chapter.</summary>
    public Chapter Write() => new("plaats", new("Waar u staat", "Where you stand"), Summary, [.. Blocks()]) { Slug = new("plaats", "place") };

    private LocalisedText Summary => PlaceSentences.Band(report.Place.Costs.Band)
        ?? (PlaceSentences.Against(report) is { } against ? Sentence(against) : PositionWords.WhyNoGroup(report.Place.Costs.Group.Headline.Value));

    private IEnumerable<Block> Blocks()
    {
        yield return new FigureBlock(new BarFigure(report).Of("onderdelen", Main, Part, PlaceSentences.Against(report) ?? Components, ByPart));
        yield return Tree();
        yield return new Heading(OverTheYears);
        foreach (var line in Main.Where(static line => line.Row.Own is FigureValue.Known))
            yield return new FigureBlock(new HistoryFigure(report).Of(line));
        yield return new Heading(new(
            FormattableString.Invariant($"Wat er veranderde van {report.Year - 1} naar {report.Year}"),
            FormattableString.Invariant($"What changed from {report.Year - 1} to {report.Year}")));
        yield return Changed();
        yield return new Paragraph(ChangeLegend);
    }

    private BoardBlock Tree() => new(
        FigureNumbers.IdOf("kosten"),
        report.Figures.Next(),
        LargestDifference ?? Components,
        new TableBlock(
            new($"Kosten per inwoner in {report.YearText}, in euro. Zo afgerond dat de onderdelen optellen.", $"Cost per inhabitant in {report.YearText}, in euros. Rounded so that the parts add up."),
            PlaceTable.Heads(Part),
            [.. report.Costs.Select(PlaceTable.Row)]),
        Wording.Join(new FootText(report).BasisOf(report.Place.Costs.Indicator), new FootText(report).Source)) { IsOfNumbers = true };

    /// <summary>The component with the largest difference, in the direction of the whole; null when none is known.</summary>
    private LocalisedText? LargestDifference
    {
        get
        {
            var line = Main.Skip(1).Where(static line => line.Row.Difference is FigureValue.Known).MaxBy(static line => Math.Abs(line.Row.Difference.Number!.Value));
            if (line is null || line.Shown.Find(line.Row, PlaceColumn.Difference) is not { } amount)
                return null;
            var change = report.Wording.Change(amount, report.Euros, report.Euros.Decimals);
            return new($"{line.Name.Dutch} verschilt het meest van de groep: {change.Dutch} per inwoner", $"{line.Name.English} differs most from the group: {change.English} per inhabitant");
        }
    }

    private TableBlock Changed() => new(
        new($"Verandering tegenover {Numerals.Year(report.Year - 1).Dutch}, in euro per inwoner", $"Change against {Numerals.Year(report.Year - 1).English}, in euros per inhabitant"),
        [Part, .. Changes.Select(static change => change.Name)],
        [.. Main.Select(static line => (IReadOnlyList<LocalisedText>)[PlaceTable.NameOf(line), .. Changes.Select(change => PlaceTable.Cell(line, change.Column))])]);

    private static LocalisedText Sentence(LocalisedText title) => new(title.Dutch + ".", title.English + ".");
}
