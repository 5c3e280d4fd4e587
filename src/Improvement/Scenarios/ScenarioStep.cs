namespace Maatstaf.Improvement;

/// <summary>One thing that becomes otherwise.</summary>
/// <param name="Lever">What.</param>
public sealed record ScenarioStep(Lever Lever)
{
    /// <summary>To which value, in the unit of the lever (a share as a ratio); null = that of the group.</summary>
    public double? OwnChoice { get; init; }

    /// <summary>Years in which old and new run beside each other; 0 = the old ends when the new begins.</summary>
    public int DoubleYears { get; init; }

    /// <summary>
    /// What runs double: false = what ends, true = everything within the node, because all of it is replaced. Of a share always what moves.
    /// </summary>
    public bool ReplacesAll { get; init; }

    /// <summary>What software as a service costs, as a ratio of what it replaces; 1 = as much. Means nothing for other levers.</summary>
    public double CostOfNew { get; init; } = 1;
}

/// <summary>What somebody wants to know: the steps, one after the other.</summary>
/// <param name="FirstYear">The first year in which anything is otherwise.</param>
/// <param name="Steps">In their order: a later one finds what an earlier one left.</param>
public sealed record Scenario(int FirstYear, IReadOnlyList<ScenarioStep> Steps);
