using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Charts;

/// <summary>Makes an index: as counted, without inflation, and prices, with one year at 100.</summary>
/// <param name="publication">What may be seen.</param>
/// <param name="catalogue">What is decreed.</param>
public sealed class IndexChart(Publication publication, BenchmarkCatalogue catalogue)
{
    private const double Hundred = 100;

    /// <summary>
    /// The year at 100: that of the figure, or else the first base year of the catalogue that has data; null = none.
    /// </summary>
    public int? BaseOf(FigureSpec figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        foreach (var candidate in catalogue.Statistics.BaseYears.Prepend(figure.Base ?? 0))
        {
            var known = publication.Number(figure.Indicators[0].Id, publication.Edition.FiscalYear, GroupIds.All, StatisticIds.RealIndexPrefix + SeriesNames.Id(candidate)) is not null;
            if (known && candidate < publication.Edition.FiscalYear && publication.Deflator.Values.ContainsKey(candidate))
                return candidate;
        }

        return null;
    }

    /// <summary>The index of prices in a year; null when the deflator does not know it.</summary>
    public double? Prices(int baseYear, int year) =>
        publication.Deflator.Values.TryGetValue(year, out var now) && publication.Deflator.Values.TryGetValue(baseYear, out var then)
            ? now / then * Hundred
            : null;

    internal Chart? Build(FigureSpec figure)
    {
        if (BaseOf(figure) is not { } baseYear)
            return null;
        var years = Enumerable.Range(baseYear, publication.Edition.FiscalYear - baseYear + 1).ToArray();
        var indicator = figure.Indicators[0];
        var points = new PointReader(publication);
        var digits = SeriesNames.Id(baseYear);
        IReadOnlyList<ChartPoint> Read(string prefix) => [.. years.Select(year => points.Read(indicator, year, GroupIds.All, prefix + digits))];
        return new Chart
        {
            Kind = ChartKind.Lines,
            Unit = null,
            ValueName = new($"index, {digits} = 100", $"index, {digits} = 100"),
            CategoryName = new("Boekjaar", "Fiscal year"),
            Decimals = figure.Decimals ?? 1,
            Categories = [.. years.Select(SeriesNames.Year)],
            Series =
            [
                new(StatisticIds.RealIndexPrefix + digits, new("Zonder inflatie", "Without inflation"), SeriesRole.Accent, Read(StatisticIds.RealIndexPrefix)),
                new(StatisticIds.NominalIndexPrefix + digits, new("Met inflatie", "With inflation"), SeriesRole.Series, Read(StatisticIds.NominalIndexPrefix)),
                new(publication.Deflator.Id, new("Prijzen (CPI)", "Prices (CPI)"), SeriesRole.Context, [.. years.Select(year => PriceAt(baseYear, year))]),
            ],
            ReferenceLine = Hundred,
        };
    }

    private ChartPoint PriceAt(int baseYear, int year) => Prices(baseYear, year) is { } index ? new ChartPoint(new FigureValue.Known(index)) : ChartPoint.Gap;
}
