using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement;

/// <summary>
/// Calculates what the own cost becomes when price, volume or shares become otherwise, and what it costs while old and new run beside
/// each other. Everything else stays as it was in the fiscal year: inhabitants, prices, the rest of the cost.
/// </summary>
/// <param name="catalogue">The cost tree, and how many years after are shown.</param>
public sealed class ScenarioCalculator(BenchmarkCatalogue catalogue)
{
    /// <summary>Calculates a scenario.</summary>
    /// <param name="scenario">What becomes otherwise.</param>
    /// <param name="own">What is spent now.</param>
    /// <param name="group">The values of the group, as its reader may see them.</param>
    /// <returns>What comes of it; a step that cannot be counted says why, and the others count.</returns>
    public Outcome Calculate(Scenario scenario, OwnAmounts own, LeverFigures group)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(group);
        var running = new Running(own, catalogue.CostTree);
        var taking = new StepTaking(running, own, group, LeverFigures.FteScale(catalogue));
        StepOutcome[] steps = [.. scenario.Steps.Select((step, number) => Take(step, number, taking, running, group))];
        var years = YearsOf(scenario, own, running);
        return new Outcome
        {
            Scenario = scenario,
            FiscalYear = own.Year,
            Inhabitants = own.Inhabitants,
            Steps = steps,
            Years = years,
            Nodes = [.. NodesOf(own, running, years)],
        };
    }

    /// <summary>What one lever would do by itself at the group's value; null when it cannot be counted.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="own">What is spent now.</param>
    /// <param name="group">The values of the group.</param>
    public StepOutcome Alone(Lever lever, OwnAmounts own, LeverFigures group)
    {
        ArgumentNullException.ThrowIfNull(own);
        return Calculate(new Scenario(own.Year + 1, [new ScenarioStep(lever)]), own, group).Steps[0];
    }

    private static StepOutcome Take(ScenarioStep step, int number, StepTaking taking, Running running, LeverFigures group)
    {
        var before = running.All.Sum(static part => part.Cost);
        var value = taking.ValueOf(step.Lever);
        var target = step.OwnChoice is { } own ? new FigureValue.Known(own) : group.Of(step.Lever);
        var obstacle = target switch
        {
            FigureValue.Known known => taking.Take(step, known.Value, number),
            FigureValue.Withheld => StepObstacle.Withheld,
            _ => StepObstacle.NoGroupValue,
        };
        return new StepOutcome(
            step,
            value,
            target,
            obstacle,
            obstacle is null ? running.All.Sum(static part => part.Cost) - before : 0,
            running.Endings.Where(ending => ending.Step == number).Sum(static ending => ending.Euros));
    }

    private OutcomeYear[] YearsOf(Scenario scenario, OwnAmounts own, Running running)
    {
        var doubles = running.Endings.Select(static ending => ending.DoubleYears).DefaultIfEmpty(0).Max();
        var (kept, @new) = (running.All.Sum(static part => part.Kept), running.All.Sum(static part => part.New));
        return
        [
            new OutcomeYear(own.Year, YearPhase.Before, own.Euros, 0, 0),
            .. Enumerable.Range(1, doubles).Select(number => new OutcomeYear(
                scenario.FirstYear + number - 1, YearPhase.Double, kept, @new, running.Endings.Where(ending => ending.DoubleYears >= number).Sum(static ending => ending.Euros))),
            .. Enumerable.Range(0, Math.Max(1, catalogue.Explanation.WhatIf.YearsAfter)).Select(number => new OutcomeYear(scenario.FirstYear + doubles + number, YearPhase.After, kept, @new, 0)),
        ];
    }

    private IEnumerable<NodeOutcome> NodesOf(OwnAmounts own, Running running, OutcomeYear[] years)
    {
        var tree = catalogue.CostTree;
        foreach (var node in tree.ChildrenOf(CostTree.Root).Prepend(tree[CostTree.Root]))
        {
            var leaves = tree.LeavesWithin(node.Id).Select(number => tree.Leaves[number].Id).ToHashSet(StringComparer.Ordinal);
            var before = own.Parts.Where(part => leaves.Contains(part.Leaf)).Sum(static part => part.Cents) / 100.0;
            var after = running.All.Where(part => leaves.Contains(part.Leaf)).Sum(static part => part.Cost);
            double Still(int number) => running.Endings.Where(ending => ending.DoubleYears >= number && leaves.Contains(ending.Leaf)).Sum(static ending => ending.Euros);
            yield return new NodeOutcome(node.Id, [.. years.Select((year, number) => year.Phase == YearPhase.Before ? before : after + (year.Phase == YearPhase.Double ? Still(number) : 0))]);
        }
    }
}
