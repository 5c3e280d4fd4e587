using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Funnels;

/// <summary>A municipality in a funnel plot. Only the own one and those that share the year by name ever are.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="Inhabitants">Where it stands from left to right.</param>
/// <param name="Value">Where it stands from below to above, in the unit of the indicator.</param>
/// <param name="Deviations">How many standard errors of a municipality of its size it is above (+) or below (−) the headline; null when the dispersion is not there.</param>
public sealed record FunnelPoint(OrganisationCode Municipality, string Name, long Inhabitants, double Value, double? Deviations);

/// <summary>
/// Values beside the number of inhabitants, with limits around the headline of the group: the smaller a municipality, the wider they are
/// (method of the benchmark, part 6). Between the limits a municipality is where chance alone could put it.
/// </summary>
public sealed record Funnel
{
    /// <summary>How many standard errors the limits are from the headline, ascending.</summary>
    public required IReadOnlyList<int> Limits { get; init; }

    /// <summary>What is compared.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>The headline of the group, or why it is not there.</summary>
    public required FigureValue Headline { get; init; }

    /// <summary>How far the members are from it, in the unit of the indicator times √inhabitants, or why that is not there.</summary>
    public required FigureValue Dispersion { get; init; }

    /// <summary>Municipalities of the group with a value.</summary>
    public required int N { get; init; }

    /// <summary>The own place; null when the municipality has no value.</summary>
    public required FunnelPoint? Own { get; init; }

    /// <summary>Members that share the year by name, from small to large; the own municipality is not among them.</summary>
    public required IReadOnlyList<FunnelPoint> Named { get; init; }

    /// <summary>A limit at a size: the headline and so many standard errors; null when it cannot be drawn.</summary>
    /// <param name="inhabitants">The size, above 0.</param>
    /// <param name="errors">Standard errors, below 0 for a limit below the headline.</param>
    public double? LimitAt(double inhabitants, int errors) =>
        Headline.Number is { } headline && Dispersion.Number is { } dispersion ? headline + (errors * dispersion / Math.Sqrt(inhabitants)) : null;
}
