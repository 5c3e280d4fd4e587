using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Drafting;

namespace Maatstaf.Demo.Fitting;

/// <summary>
/// Scales the draft lines of a year until every cell comes to its target and every wanted ratio between groups holds:
/// iterative proportional fitting, the cells and the ratios in turn.
/// </summary>
internal sealed class YearFit(IReadOnlyList<CostDraft> lines, Reach reach, IReadOnlyDictionary<Cell, Target> targets, IReadOnlyList<Ratio> ratios)
{
    private const int MostRounds = 400;
    private const double CloseEnough = 1e-9;

    private readonly Dictionary<string, double> reachOfAll = lines.Select(l => l.Organisation).Distinct()
        .ToDictionary(o => o, o => reach.Of(o, Reach.All), StringComparer.Ordinal);

    /// <summary>Fits amounts and fte in place.</summary>
    /// <exception cref="InvalidOperationException">The targets cannot be reached together.</exception>
    public void Run()
    {
        var wanted = Reachable();
        for (var round = 0; round < MostRounds; round++)
        {
            FitCells(wanted);
            var distance = ratios.Select(Apply).DefaultIfEmpty(0).Max();
            if (distance < CloseEnough)
            {
                FitCells(wanted);
                return;
            }
        }

        throw new InvalidOperationException($"The targets of {lines[0].Year} contradict one another.");
    }

    /// <summary>The targets of the cells that any participant has; what the others lack goes to the same node's cells, so the node still comes to its total.</summary>
    private Dictionary<Cell, Target> Reachable()
    {
        var present = lines.Where(l => reachOfAll[l.Organisation] > 0).Select(l => l.Cell).ToHashSet();
        var nodes = targets.GroupBy(t => t.Key.Node).ToDictionary(
            node => node.Key,
            node => (Cost: Gap(node, t => t.CostPerInhabitant, present), Fte: Gap(node, t => t.FtePer100K, present)));
        return targets.Where(t => present.Contains(t.Key)).ToDictionary(
            t => t.Key,
            t => new Target(t.Value.CostPerInhabitant * nodes[t.Key.Node].Cost, t.Value.FtePer100K * nodes[t.Key.Node].Fte));
    }

    private static double Gap(IEnumerable<KeyValuePair<Cell, Target>> node, Func<Target, double> measure, HashSet<Cell> present)
    {
        var has = node.Where(t => present.Contains(t.Key)).Sum(t => measure(t.Value));
        return has > 0 ? node.Sum(t => measure(t.Value)) / has : 1;
    }

    private void FitCells(Dictionary<Cell, Target> wanted)
    {
        var inhabitants = reach.Inhabitants(Reach.All);
        foreach (var cell in lines.GroupBy(l => l.Cell))
        {
            if (!wanted.TryGetValue(cell.Key, out var target)) continue;
            var cost = target.CostPerInhabitant * inhabitants / cell.Sum(l => l.Amount * reachOfAll[l.Organisation]);
            var fte = target.FtePer100K * inhabitants / 100_000 / Math.Max(1e-12, cell.Sum(l => l.Fte * reachOfAll[l.Organisation]));
            foreach (var line in cell)
            {
                line.Amount *= cost;
                line.Fte *= fte;
            }
        }
    }

    /// <summary>Moves the group towards its ratio and gives how far off it was.</summary>
    private double Apply(Ratio ratio)
    {
        var counted = lines.Where(l => ratio.Counts(l.Cell)).ToList();
        var correction = ratio.Value * PerInhabitant(counted, ratio.Reference) / PerInhabitant(counted, ratio.Group);
        var factors = reachOfAll.Where(o => o.Value > 0).ToDictionary(
            o => o.Key,
            o => 1 + (reach.Of(o.Key, ratio.Group) / o.Value * (correction - 1)),
            StringComparer.Ordinal);
        foreach (var line in counted)
        {
            var factor = factors.GetValueOrDefault(line.Organisation, 1);
            line.Amount *= factor;
            line.Fte *= factor;
        }

        return Math.Abs(correction - 1);
    }

    private double PerInhabitant(IEnumerable<CostDraft> counted, string group) =>
        counted.GroupBy(l => l.Organisation).Sum(o => o.Sum(l => l.Amount) * reach.Of(o.Key, group)) / reach.Inhabitants(group);
}
