using Maatstaf.Catalogue;

namespace Maatstaf.Explanation;

/// <summary>A bar between the two levels of a waterfall.</summary>
/// <param name="Causes">The cause; several when it is all the others together.</param>
/// <param name="Amount">Euros per inhabitant as shown: the sum of the shown effects.</param>
/// <param name="AYear">Whole euros a year as shown; null when inhabitants are not known.</param>
/// <param name="Start">The level at which it starts.</param>
/// <param name="IsRest">Whether it is everything else together.</param>
public sealed record WaterfallStep(IReadOnlyList<Cause> Causes, decimal Amount, decimal? AYear, decimal Start, bool IsRest)
{
    /// <summary>The level at which it ends.</summary>
    public decimal End => Start + Amount;
}

/// <summary>
/// From the level of the other side to the own level, a bar a cause, the largest first and the rest together. Its numbers are those of
/// the explanation as shown, so they add up to the last digit.
/// </summary>
/// <param name="From">The level of the other side, euros per inhabitant as shown.</param>
/// <param name="To">The own level.</param>
/// <param name="Steps">The bars in between, the largest first.</param>
public sealed record Waterfall(decimal From, decimal To, IReadOnlyList<WaterfallStep> Steps)
{
    /// <summary>Every level that a bar touches.</summary>
    public IEnumerable<decimal> Levels => Steps.Select(static step => step.End).Append(From).Append(To);

    /// <summary>Where an axis begins that is shortened so that the steps are seen; null when it can begin at 0.</summary>
    public decimal? ShortenedFrom
    {
        get
        {
            var (lowest, span) = (Levels.Min(), Levels.Max() - Levels.Min());
            return span > 0 && lowest > 2 * span ? lowest - (span / 2) : null;
        }
    }

    /// <summary>Makes the waterfall of a node.</summary>
    /// <param name="node">The node in euros per inhabitant.</param>
    /// <param name="aYear">The same node in euros a year; null when inhabitants are not known.</param>
    /// <param name="catalogue">Names, and how many bars there are.</param>
    public static Waterfall Of(ShownNode node, ShownNode? aYear, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(catalogue);
        var causes = node.CausesIn(catalogue.CostTree).ToArray();
        var named = causes.Take(catalogue.Explanation.MostBars).Count(static cause => cause.Amount != 0);
        // One that is left over keeps its own name.
        if (causes.Length == named + 1 && causes[^1].Amount != 0)
            named++;
        var steps = new List<WaterfallStep>();
        foreach (var bar in causes[..named].Select(static cause => new[] { cause }).Append(causes[named..]))
        {
            var (amount, euros) = (bar.Sum(static cause => cause.Amount), aYear is null ? null : (decimal?)bar.Sum(cause => aYear.AmountOf(cause.Cause)));
            if (steps.Count < named || amount != 0 || euros is not (null or 0))
                steps.Add(new WaterfallStep([.. bar.Select(static cause => cause.Cause)], amount, euros, steps is [.., var last] ? last.End : node.Other, steps.Count == named));
        }

        return new Waterfall(node.Other, node.Own, steps);
    }
}
