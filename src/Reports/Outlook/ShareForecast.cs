using Maatstaf.Catalogue;

namespace Maatstaf.Reports.Outlook;

/// <summary>What one way of looking ahead expects.</summary>
/// <param name="Ceiling">The ceiling of a curve; null = the damped trend.</param>
/// <param name="Shares">Fiscal year and share.</param>
internal sealed record Scenario(double? Ceiling, IReadOnlyList<(int Year, double Share)> Shares);

/// <summary>What is expected of a share in the years after its last figure: a scenario for each ceiling above it, and a damped trend. Together they are a band.</summary>
internal sealed record ShareForecast
{
    private ShareForecast(Indicator indicator, int last, IReadOnlyList<Scenario> scenarios) => (Indicator, Last, Scenarios) = (indicator, last, scenarios);

    /// <summary>The share.</summary>
    public Indicator Indicator { get; }

    /// <summary>The fiscal year of the last figure that was used.</summary>
    public int Last { get; }

    /// <summary>The scenarios: ceilings ascending, the damped trend last.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; }

    /// <summary>The forecast; null when there are too few figures or no scenario fits.</summary>
    /// <param name="indicator">The share.</param>
    /// <param name="figures">Fiscal year and share, ascending.</param>
    /// <param name="settings">Ceilings, how far ahead, how many figures at least.</param>
    public static ShareForecast? Of(Indicator indicator, IReadOnlyList<(int Year, double Share)> figures, OutlookSettings settings)
    {
        if (figures.Count < settings.FewestFigures)
            return null;
        var last = figures[^1].Year;
        Scenario Told(double? ceiling, Func<int, double> at) => new(ceiling, [.. Enumerable.Range(last + 1, settings.Ahead).Select(year => (year, at(year)))]);
        var scenarios = settings.Ceilings
            .Select(ceiling => (Ceiling: ceiling, Curve: LogisticCurve.Through(figures, ceiling)))
            .Where(static pair => pair.Curve is not null)
            .Select(pair => Told(pair.Ceiling, pair.Curve!.At)).ToList();
        if (DampedTrend.Through(figures) is { } trend)
            scenarios.Add(Told(null, trend.At));
        return scenarios.Count == 0 ? null : new ShareForecast(indicator, last, scenarios);
    }

    /// <summary>The lowest and the highest share that a scenario expects of a year.</summary>
    public (double Low, double High) Band(int year)
    {
        var shares = Scenarios.Select(scenario => scenario.Shares.Single(share => share.Year == year).Share).ToArray();
        return (shares.Min(), shares.Max());
    }
}
