using Maatstaf.Catalogue;
using Maatstaf.Improvement;
using Maatstaf.Production.Placing;

namespace Maatstaf.Production.Improving;

/// <summary>Calculates scenarios of a municipality beside a group, with its own figures and what participants may see of the group.</summary>
/// <param name="catalogue">What is measured.</param>
public sealed class WhatIfDesk(BenchmarkCatalogue catalogue)
{
    private readonly ScenarioCalculator calculator = new(catalogue);

    /// <summary>What is measured.</summary>
    public BenchmarkCatalogue Catalogue => catalogue;

    /// <summary>What comes of a scenario; null when the municipality did not take part in the year.</summary>
    public Outcome? OutcomeOf(PlaceSituation situation, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return OwnOf(situation) is { } own ? calculator.Calculate(scenario, own, GroupOf(situation)) : null;
    }

    /// <summary>What each lever would do by itself at the group's value, in the order of the cost tree; empty when the municipality did not take part.</summary>
    public IReadOnlyList<StepOutcome> LeversOf(PlaceSituation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        if (OwnOf(situation) is not { } own)
            return [];
        var group = GroupOf(situation);
        return [.. Lever.AllOf(catalogue, situation.Year).Select(lever => calculator.Alone(lever, own, group))];
    }

    private OwnAmounts? OwnOf(PlaceSituation situation) => OwnAmounts.Read(situation.Own, situation.Year, catalogue);

    private LeverFigures GroupOf(PlaceSituation situation) => new(catalogue, situation.Year, indicator => situation.Group.Find(indicator, situation.Year).Value);
}
