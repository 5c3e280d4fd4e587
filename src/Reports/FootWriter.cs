using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Charts;
using Maatstaf.Narratives;
using Maatstaf.Narratives.Sentences;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>Writes what stands under a figure: on how many it rests, where it comes from, how it was made.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class FootWriter(ReportContext report)
{
    public FigureFoot Write(FigureSpec figure, Chart chart)
    {
        var subject = figure.Total ?? figure.Indicators[0];
        return new FigureFoot(BasisOf(figure, subject), SourceOf(figure), HowComputed(figure, subject), [.. Notes(figure, chart, subject)]);
    }

    private LocalisedText BasisOf(FigureSpec figure, Indicator subject)
    {
        if (figure.Shape == FigureShape.Groups)
            return ByGroup(figure, subject);
        var coverage = report.Facts.Change(subject) is { } change ? report.Sentences.Coverage.Say(change) : null;
        // An index or a national amount has another unit than the interval of the indicator.
        return Wording.Join(BasisOf(subject, withInterval: figure.Shape is not (FigureShape.Index or FigureShape.National)), coverage);
    }

    private LocalisedText? BasisOf(Indicator indicator, bool withInterval)
    {
        if (report.Publication.Find(indicator.Id, report.Year) is not { Value: FigureValue.Known } figure)
            return null;
        double? End(string statistic) => withInterval ? report.Publication.Number(indicator.Id, report.Year, GroupIds.All, statistic) : null;
        return report.Sentences.Basis.Say(new Basis(
            indicator, report.Year, figure.N, figure.Clusters, End(StatisticIds.IntervalLow), End(StatisticIds.IntervalHigh)));
    }

    private LocalisedText ByGroup(FigureSpec figure, Indicator subject)
    {
        var counts = figure.Groups
            .Select(group => (group.Short, Figure: report.Publication.Find(subject.Id, report.Year, group.Id)))
            .Where(static pair => pair.Figure is not null)
            .Select(static pair => (pair.Short, N: Numerals.Count(pair.Figure!.N), Clusters: Numerals.Count(pair.Figure.Clusters)))
            .ToArray();
        var (year, participants) = (Numerals.Year(report.Year).Dutch, report.Catalogue.Names.Participants);
        return new(
            $"{year}, {participants.Dutch} (onafhankelijke eenheden): {string.Join("; ", counts.Select(static count => $"{count.Short.Dutch.ToLowerInvariant()} {count.N.Dutch} ({count.Clusters.Dutch})"))}.",
            $"{year}, {participants.English} (independent units): {string.Join("; ", counts.Select(static count => $"{count.Short.English.ToLowerInvariant()} {count.N.English} ({count.Clusters.English})"))}.");
    }

    /// <summary>What the size classes are, for a reader who sees only their names; null when the figure has other groups.</summary>
    private LocalisedText? SizeClasses(FigureSpec figure)
    {
        var shown = report.Publication.SizeClasses.Where(bound => bound.FromInhabitants > 0 && figure.Groups.Any(group => group.Id == bound.Group)).ToArray();
        if (shown.Length == 0)
            return null;
        var bounds = shown.Select(bound => (report.Catalogue.Group(bound.Group).Short, From: Numerals.Count(bound.FromInhabitants))).ToArray();
        return new(
            $"{string.Join("; ", bounds.Select(static bound => $"{bound.Short.Dutch} is vanaf {bound.From.Dutch} inwoners"))}.",
            $"{string.Join("; ", bounds.Select(static bound => $"{bound.Short.English} is from {bound.From.English} inhabitants"))}.");
    }

    private LocalisedText SourceOf(FigureSpec figure)
    {
        var sources = new Sources(report);
        return figure.Shape switch
        {
            FigureShape.Index => Wording.Join(sources.Data, sources.Prices),
            FigureShape.National => Wording.Join(sources.Data, sources.Population),
            _ => sources.Data,
        };
    }

    private LocalisedText HowComputed(FigureSpec figure, Indicator subject)
    {
        var statistics = report.Catalogue.Statistics;
        return figure.Shape switch
        {
            FigureShape.Index when new IndexChart(report.Publication, report.Catalogue).BaseOf(figure) is { } year => Wording.Join(
                subject.Explanation,
                statistics[StatisticIds.RealIndexPrefix + year.ToString(CultureInfo.InvariantCulture)].Explanation,
                new("Zonder inflatie betekent: gedeeld door de stijging van de consumentenprijzen.", "Without inflation means: divided by the rise of consumer prices.")),
            FigureShape.National => Wording.Join(subject.Explanation, new(
                "Dat kerncijfer is vermenigvuldigd met het aantal inwoners van Nederland op 1 januari.",
                "That headline is multiplied by the inhabitants of the Netherlands on 1 January.")),
            // Every answer weighs the same.
            _ when subject.Numerator.Quantity == Quantity.Score || subject.IsShareOfParticipants => subject.Explanation,
            _ => Wording.Join(subject.Explanation, report.Catalogue.Names.In(new(
                "Het is één cijfer voor de hele groep: grote {participants} tellen zwaarder mee.",
                "It is one figure for the whole group: large {participants} weigh more."))),
        };
    }

    private IEnumerable<LocalisedText> Notes(FigureSpec figure, Chart chart, Indicator subject)
    {
        if (report.Facts.Change(subject) is { } change && report.Sentences.WeakLink.Say(change) is { } weak)
            yield return weak;
        if (figure.Shape == FigureShape.Groups && SizeClasses(figure) is { } bounds)
            yield return bounds;
        if (figure.Shape is FigureShape.Years or FigureShape.Index or FigureShape.National or FigureShape.Quadrant && Gaps(chart) is { } gaps)
            yield return gaps;
        foreach (var at in chart.Breaks)
        {
            yield return new(
                $"Vanaf {chart.Categories[at.Category].Dutch} wordt apart gevraagd: {at.Word.Dutch}.",
                $"Asked separately from {chart.Categories[at.Category].English}: {at.Word.English}.");
        }

        if (figure.Shape == FigureShape.National)
            yield return Estimate(chart);
    }

    private static LocalisedText? Gaps(Chart chart)
    {
        var empty = chart.Categories.Where((_, index) => chart.Series[0].Points[index].Value is FigureValue.Missing).Select(static category => category.Dutch).ToArray();
        return empty.Length == 0 ? null : new(
            $"Over {string.Join(", ", empty)} zijn er geen gegevens.",
            $"There is no data for {string.Join(", ", empty)}.");
    }

    private LocalisedText Estimate(Chart chart)
    {
        var rounded = report.Catalogue.Population.Years.Where(year => year.IsRounded).Select(static year => Numerals.Year(year.Year).Dutch)
            .Where(year => chart.Categories.Any(category => category.Dutch == year)).ToArray();
        var estimate = report.Catalogue.Names.In(new(
            "Dit is een schatting: de deelnemers zijn geen steekproef van alle {participants}.",
            "This is an estimate: the participants are not a sample of all {participants}."));
        return rounded.Length == 0 ? estimate : Wording.Join(estimate, new LocalisedText(
            $"Het aantal inwoners is afgerond op 0,1 miljoen in {string.Join(", ", rounded)}.",
            $"The inhabitants are rounded to 0.1 million in {string.Join(", ", rounded)}."));
    }
}
