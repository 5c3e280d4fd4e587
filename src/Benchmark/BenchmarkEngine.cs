using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark;

/// <summary>What to compute, and with how many cores. The outcome does not depend on the number of cores.</summary>
/// <param name="WithIntervals">Whether intervals are made.</param>
/// <param name="Cores">How many cores may work.</param>
public sealed record ComputeOptions(bool WithIntervals, int Cores);

/// <summary>
/// Computes all statistics of all indicators, groups and years from observations. It knows no file, clock, network or
/// database. What it computed for a year is kept and used again as long as the year's observations are the same.
/// </summary>
public sealed class BenchmarkEngine
{
    private readonly BenchmarkCatalogue catalogue;
    private readonly ComputeOptions options;
    // The published ones first, then those that explain.
    private readonly IndicatorFormula[] formulas;
    private readonly int published;
    private readonly Intervals? intervals;
    private readonly Deflator deflator;
    private readonly Dictionary<int, (YearObservations Observations, IndicatorYear?[] Indicators)> computed = [];

    /// <summary>Prepares to compute the indicators of a catalogue on observations of one data set.</summary>
    public BenchmarkEngine(BenchmarkCatalogue catalogue, Observations observations, ComputeOptions options)
    {
        this.catalogue = catalogue;
        this.options = options;
        published = catalogue.Indicators.Count;
        formulas = [.. Sorted(catalogue.Indicators).Concat(Sorted(catalogue.ExplainingIndicators))
            .Select(indicator => new IndicatorFormula(indicator, observations.Frame.Layout))];
        intervals = options.WithIntervals ? new Intervals(catalogue.Statistics.Interval) : null;
        deflator = DeflatorOf(observations, catalogue);
    }

    /// <summary>Computes everything that is not known from an earlier call.</summary>
    /// <param name="observations">The observations, of the data set with which the engine was made.</param>
    /// <param name="edition">The edition.</param>
    public BenchmarkResults Compute(Observations observations, Edition edition)
    {
        YearObservations[] participating = [.. observations.Years.Where(static year => year.Count > 0)];
        foreach (var year in participating.Where(year => !computed.TryGetValue(year.Year, out var known) || known.Observations != year))
            computed[year.Year] = (year, ComputeYear(year));
        var years = participating.Select(year => computed[year.Year].Indicators).ToArray();
        var series = new IndicatorSeries[formulas.Length];
        Parallel.For(0, formulas.Length, Degree, formula => series[formula] = new IndicatorSeries(
            formulas[formula],
            [.. years.Select(indicators => indicators[formula]).OfType<IndicatorYear>()],
            deflator,
            catalogue.Statistics.BaseYears));
        return new BenchmarkResults
        {
            Edition = edition,
            Title = observations.Frame.Data.Title,
            Fictional = observations.Frame.Data.Fictional,
            Deflator = deflator,
            SizeClasses = [.. observations.Frame.Groups.BoundsOf(edition.FiscalYear).Select(static bound => (bound.Class, bound.FromInhabitants))],
            Figures = new FigureRows(catalogue, formulas[..published], series[..published]),
            ExplainingFigures = new FigureRows(catalogue, formulas[published..], series[published..]),
            Contributions = new(() => [.. participating.Select(year => ConfidentialYear.Of(year, observations.Frame, formulas))]),
            Participants = [.. participating.Select(static year => year.Participants)],
            Answers = participating.FirstOrDefault(year => year.Year == edition.FiscalYear)?.Answers ?? [],
            NonParticipants = [.. observations.Years.SelectMany(static year => year.NonParticipants)],
            Own = new OwnRatios(catalogue, observations.Frame.Data.Organisations, formulas, [.. participating.Zip(years)]),
        };
    }

    private ParallelOptions Degree => new() { MaxDegreeOfParallelism = options.Cores };

    private IndicatorYear?[] ComputeYear(YearObservations year)
    {
        var indicators = new IndicatorYear?[formulas.Length];
        Parallel.For(0, formulas.Length, Degree, formula =>
            indicators[formula] = IndicatorYear.Of(formulas[formula], year, catalogue.Groups.Count, intervals));
        return indicators;
    }

    private static IEnumerable<Indicator> Sorted(IEnumerable<Indicator> indicators) => indicators.OrderBy(static indicator => indicator.Id, StringComparer.Ordinal);

    private static Deflator DeflatorOf(Observations observations, BenchmarkCatalogue catalogue)
    {
        var own = observations.Frame.Data.Cpi;
        return own.Count == 0 ? catalogue.DefaultDeflator : catalogue.DefaultDeflator.WithValues(own);
    }
}
