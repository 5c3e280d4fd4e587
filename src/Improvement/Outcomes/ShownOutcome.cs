using Maatstaf.Narratives;

namespace Maatstaf.Improvement;

/// <summary>A year as shown, in whole euros; the three parts add up to the total.</summary>
/// <param name="Year">In full precision.</param>
/// <param name="Total">The whole cost.</param>
/// <param name="Kept">Cost of before that stays.</param>
/// <param name="New">Cost that was not there before.</param>
/// <param name="Double">Cost of before that ends, and still runs.</param>
/// <param name="PerInhabitant">Euros per inhabitant, with one decimal.</param>
public sealed record ShownYear(OutcomeYear Year, decimal Total, decimal Kept, decimal New, decimal Double, decimal PerInhabitant);

/// <summary>A node as shown.</summary>
/// <param name="Node">Node of the cost tree.</param>
/// <param name="Euros">Whole euros in each year; those of the components add up to the whole.</param>
/// <param name="PerInhabitant">Euros per inhabitant in each year, with one decimal; those of the components add up to the whole.</param>
public sealed record ShownOutcomeNode(string Node, IReadOnlyList<decimal> Euros, IReadOnlyList<decimal> PerInhabitant);

/// <summary>An outcome rounded for show, so that everything that stands beside its parts adds up.</summary>
public sealed record ShownOutcome
{
    private const int PerInhabitantDecimals = 1;

    private ShownOutcome(Outcome outcome)
    {
        Outcome = outcome;
        Years = [.. outcome.Years.Select(year => Show(year, outcome.Inhabitants))];
        AYear = Years[^1].Total - Years[0].Total;
        AYearPerInhabitant = Years[^1].PerInhabitant - Years[0].PerInhabitant;
        Steps = Rounding.AddingUpTo([.. outcome.Steps.Select(static step => step.AYear)], outcome.AYear, AYear, 0);
        var parts = outcome.Nodes.Skip(1).ToArray();
        var euros = ByYear(parts, static year => year.Total, 0, 1);
        var perInhabitant = ByYear(parts, static year => year.PerInhabitant, PerInhabitantDecimals, outcome.Inhabitants);
        Nodes =
        [
            new ShownOutcomeNode(outcome.Nodes[0].Node, [.. Years.Select(static year => year.Total)], [.. Years.Select(static year => year.PerInhabitant)]),
            .. parts.Select((part, index) => new ShownOutcomeNode(part.Node, [.. euros.Select(year => year[index])], [.. perInhabitant.Select(year => year[index])])),
        ];
    }

    /// <summary>In full precision.</summary>
    public Outcome Outcome { get; }

    /// <summary>The years.</summary>
    public IReadOnlyList<ShownYear> Years { get; }

    /// <summary>The whole and its components.</summary>
    public IReadOnlyList<ShownOutcomeNode> Nodes { get; }

    /// <summary>What each step makes a year dearer (below 0: cheaper), in whole euros; together <see cref="AYear"/>.</summary>
    public IReadOnlyList<decimal> Steps { get; }

    /// <summary>What a year becomes dearer (below 0: cheaper) after the double years, in whole euros: the last total less the first.</summary>
    public decimal AYear { get; }

    /// <summary>The same per inhabitant, with one decimal.</summary>
    public decimal AYearPerInhabitant { get; }

    /// <summary>What the double years cost together above as many years of before, in whole euros; below 0 = less.</summary>
    public decimal ExtraWhileDouble => Years.Where(static year => year.Year.Phase == YearPhase.Double).Sum(year => year.Total - Years[0].Total);

    /// <summary>Rounds an outcome.</summary>
    public static ShownOutcome Of(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new ShownOutcome(outcome);
    }

    private static ShownYear Show(OutcomeYear year, long inhabitants)
    {
        var total = Rounding.HalfAwayFromZero(year.Total, 0);
        var parts = Rounding.AddingUpTo([year.Kept, year.New, year.Double], year.Total, total, 0);
        return new ShownYear(year, total, parts[0], parts[1], parts[2], Rounding.HalfAwayFromZero(year.Total / inhabitants, PerInhabitantDecimals));
    }

    private decimal[][] ByYear(NodeOutcome[] parts, Func<ShownYear, decimal> shown, int decimals, long dividedBy) =>
    [
        .. Years.Select((year, number) => Rounding.AddingUpTo([.. parts.Select(part => part.Years[number] / dividedBy)], year.Year.Total / dividedBy, shown(year), decimals)),
    ];
}
