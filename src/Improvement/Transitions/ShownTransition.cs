using Maatstaf.Narratives;

namespace Maatstaf.Improvement.Transitions;

/// <summary>A cost as shown, in whole euros: the three that run add up to run, and run, change and grow to the total.</summary>
/// <param name="Total">Everything.</param>
/// <param name="Run">What keeps running.</param>
/// <param name="Change">What going over costs once.</param>
/// <param name="Grow">What is paid for something new.</param>
/// <param name="Kept">What runs as before.</param>
/// <param name="New">What came in its place.</param>
/// <param name="Double">The old that still runs beside the new.</param>
public sealed record ShownCost(decimal Total, decimal Run, decimal Change, decimal Grow, decimal Kept, decimal New, decimal Double)
{
    /// <summary>Rounds a cost.</summary>
    public static ShownCost Of(YearCost cost)
    {
        var total = Rounding.HalfAwayFromZero(Euros(cost.Total), 0);
        var parts = Rounding.AddingUpTo([Euros(cost.Run), Euros(cost.Change), Euros(cost.Grow)], Euros(cost.Total), total, 0);
        var running = Rounding.AddingUpTo([Euros(cost.Kept), Euros(cost.New), Euros(cost.Double)], Euros(cost.Run), parts[0], 0);
        return new ShownCost(total, parts[0], parts[1], parts[2], running[0], running[1], running[2]);
    }

    private static double Euros(long cents) => cents / 100.0;
}

/// <summary>A plan as shown.</summary>
/// <param name="Outcome">To the cent.</param>
/// <param name="Today">What a year costs now.</param>
/// <param name="Years">The years of the plan.</param>
/// <param name="After">A year after the plan.</param>
public sealed record ShownTransition(TransitionOutcome Outcome, ShownCost Today, IReadOnlyList<ShownCost> Years, ShownCost After)
{
    /// <summary>What a year after the plan costs more than now, in whole euros; below 0 = less.</summary>
    public decimal AYear => After.Total - Today.Total;

    /// <summary>What the years of the plan cost together above as many years of now, in whole euros; below 0 = less.</summary>
    public decimal Extra => Years.Sum(year => year.Total - Today.Total);

    /// <summary>What going over costs once, in whole euros.</summary>
    public decimal Change => Years.Sum(static year => year.Change);

    /// <summary>What runs double, in whole euros.</summary>
    public decimal Double => Years.Sum(static year => year.Double);

    /// <summary>Rounds an outcome.</summary>
    public static ShownTransition Of(TransitionOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new ShownTransition(
            outcome,
            ShownCost.Of(new YearCost(outcome.TodayCents, 0, 0, 0, 0)),
            [.. outcome.Years.Select(static year => ShownCost.Of(year.Cost))],
            ShownCost.Of(outcome.After));
    }
}
