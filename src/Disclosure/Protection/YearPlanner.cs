using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure.Protection.Audit;

namespace Maatstaf.Disclosure.Protection;

/// <summary>Plans one year: first what participants see, then what everybody sees of that.</summary>
internal sealed class YearPlanner(BenchmarkCatalogue catalogue)
{
    /// <summary>Plans a year.</summary>
    /// <param name="year">Who brought what.</param>
    /// <param name="before">The link with the year before; null when there is none.</param>
    /// <param name="after">The link of the year after with this one; null when there is none.</param>
    /// <param name="hash">What the plan is made from.</param>
    /// <param name="progress">Told how far it is, 0 to 1.</param>
    /// <param name="cancel">Stops the work.</param>
    public YearPlan Plan(ConfidentialYear year, YearLink? before, YearLink? after, string hash, Action<double> progress, CancellationToken cancel)
    {
        var circle = new YearVerdicts();
        var shape = CostShape.Of(catalogue.CostTree, year.Year);
        var equations = new EquationTable();
        var bundles = new Bundles(year, before, after, catalogue, shape, equations).Judge(circle);
        int[][] partnerships = [.. year.Partnerships.Select(static partnership => partnership.Members.ToArray())];
        var amounts = new YearAmounts(shape, shape.Leaves.ToDictionary(static leaf => leaf, leaf => AmountsOf(year, shape.Ids[leaf])));
        var pool = new MovePool(equations, year.Count);
        var settled = 0;
        void Add(IReadOnlyList<Bundle> tried, YearVerdicts verdicts, Threats threats)
        {
            using var audit = new SafetyAudit(amounts, threats, equations, pool, catalogue.Disclosure.Margin);
            new Adding(audit, verdicts, count => progress((settled += count) / (2.0 * bundles.Count)), cancel).Add(tried);
        }

        Add(bundles, circle, Threats.OfCircle(year.Named, partnerships));
        var open = new YearVerdicts();
        foreach (var (slot, verdict) in circle.All)
            open[slot] = verdict;
        // What participants do not see is settled for the public.
        Bundle[] seen = [.. bundles.Where(bundle => circle.Shows(bundle.Slot))];
        settled += bundles.Count - seen.Length;
        Add(seen, open, Threats.OfPublic(year.Count, partnerships));
        return new YearPlan(year.Year, hash, circle, open);
    }

    private double[] AmountsOf(ConfidentialYear year, string node) => catalogue.FindIndicator(Quotient.CostPerInhabitant(node)) is { } indicator
        ? [.. year.Indicators[indicator.Id].Numerators.Select(static cents => (double)cents)]
        : throw new InvalidOperationException($"The catalogue has no cost per inhabitant of {node}.");
}
