using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Charts;

/// <summary>Makes the chart of a decreed figure from a publication.</summary>
/// <param name="publication">What may be seen.</param>
/// <param name="catalogue">What is decreed.</param>
/// <param name="shownWhole">How a whole is shown in a year when it is itself a part of more; null = by itself.</param>
public sealed class ChartBuilder(Publication publication, BenchmarkCatalogue catalogue, Func<Indicator, int, decimal?>? shownWhole = null)
{
    private static readonly LocalisedText Millions = new("miljoen euro", "millions of euros");
    private static readonly LocalisedText FiscalYear = new("Boekjaar", "Fiscal year");

    private readonly PointReader points = new(publication);

    private int Edition => publication.Edition.FiscalYear;

    /// <summary>The chart; null when the publication has nothing to draw for the year of the edition.</summary>
    public Chart? Build(FigureSpec figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var chart = figure.Shape switch
        {
            FigureShape.Groups => ByGroup(figure),
            FigureShape.TwoYears => TwoYears(figure),
            FigureShape.Index => new IndexChart(publication, catalogue).Build(figure),
            FigureShape.National => National(figure),
            FigureShape.Quadrant => Quadrant(figure),
            _ => OverYears(figure),
        };
        return chart is not null && chart.Series.SelectMany(static series => series.Points).Any(static point => point.Value is not (FigureValue.Missing or FigureValue.NotApplicable))
            ? chart
            : null;
    }

    private Chart? OverYears(FigureSpec figure)
    {
        if (YearsOf(figure) is not { Count: > 0 } years)
            return null;
        return Chart(figure, FiscalYear, years, Unit(figure), figure.Indicators[0].Unit.Label) with
        {
            Series = [.. figure.Indicators.Select(indicator => Series(figure, indicator, [.. years.Select(year => points.Read(indicator, year))]))],
            Total = figure.Total is { } total ? Whole(total, [.. years.Select(year => points.Read(total, year) with { Shown = figure.Decimals is null ? shownWhole?.Invoke(total, year) : null })]) : null,
            Breaks = [.. figure.Indicators.SelectMany(indicator => BreaksOf(indicator, years)).Distinct()],
        };
    }

    private Chart ByGroup(FigureSpec figure) => Frame(figure, new("Groep", "Group"), [.. figure.Groups.Select(static group => group.Short)], Unit(figure), figure.Indicators[0].Unit.Label) with
    {
        Series = [.. figure.Indicators.Select(indicator => Series(figure, indicator, [.. figure.Groups.Select(group => points.Read(indicator, Edition, group.Id))]))],
        Total = figure.Total is { } total ? Whole(total, [.. figure.Groups.Select(group => points.Read(total, Edition, group.Id))]) : null,
    };

    private Chart TwoYears(FigureSpec figure)
    {
        IReadOnlyList<Indicator> rows = figure.Total is { } total ? [.. figure.Indicators, total] : figure.Indicators;
        IReadOnlyList<int> years = rows.Any(row => publication.Number(row.Id, Edition - 1) is not null) ? [Edition - 1, Edition] : [Edition];
        return Frame(figure, new("Soort", "Kind"), [.. rows.Select(SeriesNames.Of(catalogue.CostTree))], Unit(figure), rows[0].Unit.Label) with
        {
            Series = [.. years.Select(year => new ChartSeries(
                SeriesNames.Id(year),
                SeriesNames.Year(year),
                year == Edition ? SeriesRole.Accent : SeriesRole.Context,
                [.. rows.Select(row => points.Read(row, year))]))],
        };
    }

    private Chart? National(FigureSpec figure)
    {
        if (YearsOf(figure) is not { Count: > 0 } years)
            return null;
        return Chart(figure, FiscalYear, years, null, Millions) with
        {
            Decimals = figure.Decimals ?? 0,
            Series = [.. figure.Indicators.Select(indicator => Series(figure, indicator, [.. years.Select(year => catalogue.Population.Of(year) is { } population
                ? PointReader.Times(points.Read(indicator, year), population.Inhabitants / 1e6)
                : ChartPoint.Gap)]))],
        };
    }

    private Chart? Quadrant(FigureSpec figure)
    {
        if (OverYears(figure) is not { } chart || catalogue.Maturity.Pillars.FirstOrDefault(pillar => pillar.Id == figure.Indicators[0].Numerator.Pillar) is not { } pillar)
            return null;
        return chart with { Scale = new QuadrantScale(MaturitySurvey.LowestScore, pillar.Top, figure.Corners[0], figure.Corners[1], figure.Corners[2], figure.Corners[3]) };
    }

    /// <summary>From the first year with a value to the edition, the years without a survey included: they are gaps.</summary>
    private IReadOnlyList<int> YearsOf(FigureSpec figure)
    {
        var from = figure.From ?? (Edition - figure.Years!.Value + 1);
        foreach (var year in publication.Years)
        {
            if (year >= from && year <= Edition && figure.Indicators.Any(indicator => publication.Find(indicator.Id, year) is not null))
                return [.. Enumerable.Range(year, Edition - year + 1)];
        }

        return [];
    }

    private static Chart Chart(FigureSpec figure, LocalisedText categoryName, IReadOnlyList<int> years, Unit? unit, LocalisedText valueName) =>
        Frame(figure, categoryName, [.. years.Select(SeriesNames.Year)], unit, valueName);

    private static Chart Frame(FigureSpec figure, LocalisedText categoryName, IReadOnlyList<LocalisedText> categories, Unit? unit, LocalisedText valueName) => new()
    {
        Kind = figure.Form switch
        {
            FigureForm.GroupedBars => ChartKind.GroupedBars,
            FigureForm.StackedBars => ChartKind.StackedBars,
            FigureForm.Path => ChartKind.Quadrant,
            _ => ChartKind.Lines,
        },
        Unit = unit,
        ValueName = valueName,
        CategoryName = categoryName,
        Decimals = figure.Decimals ?? unit?.Decimals ?? 1,
        Categories = categories,
        Series = [],
    };

    private static Unit Unit(FigureSpec figure) => figure.Indicators[0].Unit;

    private ChartSeries Series(FigureSpec figure, Indicator indicator, IReadOnlyList<ChartPoint> values)
    {
        var isAlone = figure.Indicators.Count == 1;
        return new ChartSeries(
            indicator.Id,
            isAlone ? NameAlone(figure, indicator) : SeriesNames.Of(catalogue.CostTree)(indicator),
            isAlone ? SeriesRole.Accent : SeriesNames.Role(indicator),
            values);
    }

    // A national amount is no longer per inhabitant.
    private LocalisedText NameAlone(FigureSpec figure, Indicator indicator) =>
        figure.Shape == FigureShape.National && indicator.Node is { } node ? catalogue.CostTree[node].Label : indicator.Label;

    private static ChartSeries Whole(Indicator total, IReadOnlyList<ChartPoint> values) => new(total.Id, SeriesNames.Total, SeriesRole.Context, values);

    private IEnumerable<ChartBreak> BreaksOf(Indicator indicator, IReadOnlyList<int> years)
    {
        foreach (var node in catalogue.CostTree.Nodes)
        {
            if (node.From is { } from && from > years[0] && from <= years[^1] && (node.Id == indicator.Node || node.Before == indicator.Node))
                yield return new ChartBreak(from - years[0], node.Short);
        }
    }
}
