using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Narratives.Sentences;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Chapters;

/// <summary>The sentences that go with a figure, by its shape. None gives a cause.</summary>
internal sealed class FigureComments(ReportContext report)
{
    private SentenceList Sentences => report.Sentences;

    public IEnumerable<LocalisedText?> On(FigureSpec figure) => figure.Shape switch
    {
        FigureShape.Groups => figure.Indicators.Append(figure.Total).OfType<Indicator>().Select(indicator => Sentences.Groups.Say(report.ByGroup(indicator, figure.Groups))),
        FigureShape.Index => [report.Figures.Titles.RealGrowthOf(figure) is { } growth ? Sentences.RealGrowth.Say(growth) : null],
        FigureShape.National => OnMarket(figure),
        FigureShape.Quadrant => [],
        _ when figure.Title == FigureTitle.Halves => [report.Figures.Titles.HalvesOf(figure) is { } halves ? Sentences.Halves.Say(halves) : null],
        _ => OnYears(figure),
    };

    /// <summary>The change against last year of what a figure is about.</summary>
    public PartChange? ChangeOf(FigureSpec figure) => report.ChangeOf(figure.Total ?? figure.Indicators[0]);

    private IEnumerable<LocalisedText?> OnYears(FigureSpec figure)
    {
        var subject = figure.Total ?? figure.Indicators[0];
        if (figure.Shape != FigureShape.Years || report.Facts.Since(subject, FirstYear(figure)) is not { } trend)
            yield break;
        if (figure.Title != FigureTitle.Trend)
            yield return Sentences.Trend.Say(trend);
        yield return RealLevels(subject, trend);
    }

    private LocalisedText? RealLevels(Indicator indicator, Trend trend) =>
        report.Catalogue.Statistics.BaseYears.Contains(trend.From)
        && report.Publication.Number(indicator.Id, trend.To, GroupIds.All, StatisticIds.RealPrefix + Numerals.Year(trend.From).English) is { } real
            ? Sentences.RealLevel.Say(trend with { After = real })
            : null;

    private IEnumerable<LocalisedText?> OnMarket(FigureSpec figure)
    {
        foreach (var year in (int[])[FirstYear(figure), report.Year])
            yield return report.Figures.Titles.MarketOf(figure, year) is { } market ? Sentences.Market.Say(market) : null;
    }

    private int FirstYear(FigureSpec figure) => figure.From ?? (report.Year - (figure.Years ?? 1) + 1);
}
