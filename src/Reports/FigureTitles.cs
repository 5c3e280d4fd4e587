using Maatstaf.Catalogue;
using Maatstaf.Charts;
using Maatstaf.Narratives;
using Maatstaf.Narratives.Sentences;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>Writes the point of a figure by the rule that its entry in the catalogue names.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class FigureTitles(ReportContext report)
{
    private SentenceList Sentences => report.Sentences;

    /// <summary>The title; when the rule has nothing to say, how high it is; else what the figure shows.</summary>
    public LocalisedText Of(FigureSpec figure)
    {
        var subject = figure.Total ?? figure.Indicators[0];
        var title = figure.Title switch
        {
            FigureTitle.Change => Change(subject),
            FigureTitle.LargestChange => LargestChange(figure, subject),
            FigureTitle.Trend => Trend(figure, subject),
            FigureTitle.LargestTrend => LargestTrend(figure, subject),
            FigureTitle.Groups => Sentences.Groups.Title(report.ByGroup(subject, figure.Groups)),
            FigureTitle.Movement => MovementOf(figure) is { } movement ? Sentences.Movement.Title(movement) : null,
            FigureTitle.Halves => HalvesOf(figure) is { } halves ? Sentences.Halves.Title(halves) : null,
            FigureTitle.RealGrowth => RealGrowthOf(figure) is { } growth ? Sentences.RealGrowth.Title(growth) : null,
            _ => MarketOf(figure, report.Year) is { } market ? Sentences.Market.Title(market) : null,
        };
        return title ?? Level(subject) ?? figure.Subtitle;
    }

    /// <summary>Growth since the base year of an index; null when there is none.</summary>
    public RealGrowth? RealGrowthOf(FigureSpec figure)
    {
        var index = new IndexChart(report.Publication, report.Catalogue);
        var indicator = figure.Indicators[0];
        if (index.BaseOf(figure) is not { } year)
            return null;
        var digits = Numerals.Year(year).English;
        var nominal = report.Publication.Number(indicator.Id, report.Year, GroupIds.All, StatisticIds.NominalIndexPrefix + digits);
        var real = report.Publication.Number(indicator.Id, report.Year, GroupIds.All, StatisticIds.RealIndexPrefix + digits);
        return nominal is { } counted && real is { } constant && index.Prices(year, report.Year) is { } prices
            ? new RealGrowth(indicator, year, counted, constant, prices)
            : null;
    }

    /// <summary>The national market in a year; null when the inhabitants of the country or the figure are not known.</summary>
    public Market? MarketOf(FigureSpec figure, int year) =>
        report.Publication.Number(figure.Indicators[0].Id, year) is { } value && report.Catalogue.Population.Of(year) is { } population
            ? new Market(figure.Indicators[0], year, value, population)
            : null;

    /// <summary>Where the two scores of a quadrant went since the first year shown; null when there is no earlier year.</summary>
    public Movement? MovementOf(FigureSpec figure) =>
        report.Facts.Since(figure.Indicators[0], FirstYear(figure)) is { } along && report.Facts.Between(figure.Indicators[1], along.From, along.To) is { } upwards
            ? new Movement(along, upwards)
            : null;

    /// <summary>The cost of the higher half beside the lower half; null when one of them is not known.</summary>
    public Halves? HalvesOf(FigureSpec figure)
    {
        HalfLevel? Of(Indicator indicator)
        {
            double? Number(string statistic) => report.Publication.Number(indicator.Id, report.Year, GroupIds.All, statistic);
            return Number(StatisticIds.Headline) is { } level ? new HalfLevel(level, Number(StatisticIds.IntervalLow), Number(StatisticIds.IntervalHigh)) : null;
        }

        return Of(figure.Indicators[0]) is { } higher && Of(figure.Indicators[1]) is { } lower ? new Halves(figure.Indicators[0], report.Year, higher, lower) : null;
    }

    private LocalisedText? Change(Indicator subject) => report.ChangeOf(subject) is { } change ? Sentences.ChangeTitle.Say(change) : null;

    private LocalisedText? LargestChange(FigureSpec figure, Indicator subject)
    {
        if (report.Facts.Change(subject) is not { } change)
            return null;
        var changes = report.Apart(change, figure.Indicators, DecimalsOf(figure, subject));
        return Sentences.LargestPart.Say(changes) ?? Sentences.ChangeTitle.Say(changes.Whole);
    }

    private LocalisedText? Trend(FigureSpec figure, Indicator subject) =>
        report.Facts.Since(subject, FirstYear(figure)) is { } trend ? Sentences.Trend.Title(trend) : null;

    private LocalisedText? LargestTrend(FigureSpec figure, Indicator subject)
    {
        if (report.Facts.Since(subject, FirstYear(figure)) is not { } trend)
            return null;
        return Sentences.LargestPart.Say(report.Apart(trend, figure.Indicators, DecimalsOf(figure, subject))) ?? Sentences.Trend.Title(trend);
    }

    private int DecimalsOf(FigureSpec figure, Indicator subject) => figure.Decimals ?? report.Wording.Decimals(subject);

    private LocalisedText? Level(Indicator subject) =>
        report.Facts.Level(subject) is { } level ? Sentences.Level.Title(new Level(subject, report.Year, level)) : null;

    private int FirstYear(FigureSpec figure) => figure.From ?? (report.Year - (figure.Years ?? 1) + 1);
}
