using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>Finds the figures that texts name, among those that an audience may see, and writes them as the report does.</summary>
public sealed class BoundNumbers
{
    private readonly ReportContext report;

    /// <summary>Finds figures of a publication.</summary>
    /// <param name="publication">What may be seen.</param>
    /// <param name="catalogue">What is measured and how it is called.</param>
    public BoundNumbers(Publication publication, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(catalogue);
        report = new ReportContext(publication, catalogue);
    }

    /// <summary>What is measured and how it is called.</summary>
    internal BenchmarkCatalogue Catalogue => report.Catalogue;

    /// <summary>What may be seen.</summary>
    internal Publication Publication => report.Publication;

    /// <summary>The number of a figure, why there is none to show, or what is wrong with its name.</summary>
    public BoundNumber Find(BoundFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var key = figure.Key;
        if (report.Catalogue.FindIndicator(key.Indicator) is not { IsExplaining: false } indicator)
            return new BoundNumber.Unknown(TextFault.UnknownIndicator, Unknown("indicator", "indicator", key.Indicator));
        if (report.Catalogue.Groups.All(group => group.Id != key.Group))
            return new BoundNumber.Unknown(TextFault.UnknownGroup, Unknown("groep", "group", key.Group));
        var isChange = key.Statistic is BoundFigure.Change or BoundFigure.ChangeSize;
        if (!isChange && report.Catalogue.Statistics.All.All(statistic => statistic.Id != key.Statistic))
            return new BoundNumber.Unknown(TextFault.UnknownStatistic, Unknown("maat", "statistic", key.Statistic));
        if (!report.Publication.Years.Contains(key.Year))
            return new BoundNumber.Unknown(TextFault.UnknownYear, Unknown("boekjaar", "fiscal year", key.Year.ToString(CultureInfo.InvariantCulture)));
        return isChange ? ChangeOf(figure, indicator) : LevelOf(figure, indicator);
    }

    /// <summary>Whether a number that was typed is the figure, rounded to the decimals that were typed.</summary>
    /// <param name="typed">The number.</param>
    /// <param name="figure">The figure to which it is bound.</param>
    /// <returns>False too when the figure is withheld or does not exist.</returns>
    public bool Holds(TypedNumber typed, BoundFigure figure)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(figure);
        if (Find(figure with { Decimals = typed.Decimals }) is not BoundNumber.Known known)
            return false;
        // "stijgt met € 4" says the direction in words.
        return known.IsChange && !typed.HasSign ? typed.Value == Math.Abs(known.Shown) : typed.Value == known.Shown;
    }

    private BoundNumber LevelOf(BoundFigure figure, Indicator indicator)
    {
        var key = figure.Key;
        return report.Publication.Find(key)?.Value switch
        {
            FigureValue.Known known => Written(known.Value, figure, indicator),
            FigureValue.Withheld => new BoundNumber.Withheld(),
            _ => NotThere,
        };
    }

    private BoundNumber.Known Written(double value, BoundFigure figure, Indicator indicator)
    {
        var statistic = figure.Key.Statistic;
        if (statistic == StatisticIds.MatchedCount)
            return Plain(value, figure.Decimals ?? 0);
        if (statistic == StatisticIds.MatchedCoverage)
            return new BoundNumber.Known(Rounding.HalfAwayFromZero(value * 100, figure.Decimals ?? 0), Numerals.Percent(value, figure.Decimals ?? 0), IsChange: false);
        if (statistic.StartsWith(IndexPrefix, StringComparison.Ordinal))
            return Plain(value, figure.Decimals ?? 1);
        var isChange = statistic is StatisticIds.LikeForLike or StatisticIds.Composition;
        var decimals = figure.Decimals ?? (isChange ? report.Wording.ChangeDecimals(indicator) : report.Wording.Decimals(indicator));
        var shown = InTree(figure, indicator, decimals) ?? Wording.Shown(value, indicator.Unit, decimals);
        return new BoundNumber.Known(shown, isChange ? report.Wording.Change(shown, indicator.Unit, decimals) : report.Wording.Value(shown, indicator.Unit, decimals), isChange);
    }

    /// <summary>Tables round parts so that they add up; with their decimals a text shows the same.</summary>
    private decimal? InTree(BoundFigure figure, Indicator indicator, int decimals) =>
        figure.Key is { Group: GroupIds.All, Statistic: StatisticIds.Headline } && decimals == indicator.Unit.Decimals ? report.Tree.LevelOf(indicator, figure.Key.Year) : null;

    private BoundNumber ChangeOf(BoundFigure figure, Indicator indicator)
    {
        var (key, before) = (figure.Key, figure.Key.Year - 1);
        var (old, now) = (HeadlineOf(key, before), HeadlineOf(key, key.Year));
        if (old is FigureValue.Withheld || now is FigureValue.Withheld)
            return new BoundNumber.Withheld();
        if (old?.Number is not { } from || now?.Number is not { } to)
            return NotThere;
        var decimals = figure.Decimals ?? report.Wording.ChangeDecimals(indicator);
        var isOfReport = key.Year == report.Year && key.Group == GroupIds.All;
        var shown = (isOfReport ? report.ChangeOf(indicator, decimals)?.Shown : null)
            ?? ShownChange.Of(new Trend(indicator, before, key.Year, from, to), decimals, report.Thresholds);
        var text = key.Statistic == BoundFigure.Change ? report.Wording.Change(shown.Amount, indicator.Unit, decimals) : report.Wording.Amount(shown.Amount, indicator.Unit, decimals);
        return new BoundNumber.Known(shown.Amount, text, IsChange: true);
    }

    private FigureValue? HeadlineOf(FigureKey key, int year) => report.Publication.Find(key with { Year = year, Statistic = StatisticIds.Headline })?.Value;

    private static BoundNumber.Known Plain(double value, int decimals)
    {
        var shown = Rounding.HalfAwayFromZero(value, decimals);
        return new BoundNumber.Known(shown, Numerals.Of(shown, decimals), IsChange: false);
    }

    private static LocalisedText Unknown(string what, string whatEnglish, string name) => new(
        $"Er is geen {what} ‘{name}’. Zoek het cijfer op en voeg het in.",
        $"There is no {whatEnglish} ‘{name}’. Search the figure and insert it.");

    private static BoundNumber.Unknown NotThere { get; } = new(TextFault.UnknownFigure, new(
        "Dit cijfer is er niet voor dit jaar en deze groep. Zoek een ander cijfer op en voeg het in.",
        "This figure does not exist for this year and group. Search another one and insert it."));

    private const string IndexPrefix = "index_";
}
