using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement;

/// <summary>Which part of the time a year is.</summary>
public enum YearPhase
{
    /// <summary>The fiscal year of the figures: how it is.</summary>
    Before,

    /// <summary>Something old still runs beside something new.</summary>
    Double,

    /// <summary>Nothing runs double any more.</summary>
    After,
}

/// <summary>What a year costs, in euros at full precision and at the prices of the fiscal year.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Phase">Which part of the time.</param>
/// <param name="Kept">Cost of before that stays.</param>
/// <param name="New">Cost that was not there before.</param>
/// <param name="Double">Cost of before that ends, and still runs.</param>
public sealed record OutcomeYear(int Year, YearPhase Phase, double Kept, double New, double Double)
{
    /// <summary>All three together.</summary>
    public double Total => Kept + New + Double;
}

/// <summary>What came of one step.</summary>
/// <param name="Step">The step.</param>
/// <param name="Value">What the lever stood at just before it, in its unit; null = it cannot be said.</param>
/// <param name="Target">To what it goes, or why the group has no value.</param>
/// <param name="Obstacle">Why it does not count; null = it does.</param>
/// <param name="AYear">What it makes a year dearer (below 0: cheaper) once nothing runs double, in euros; 0 when it does not count.</param>
/// <param name="Ends">Cost of before that it ends, in euros a year.</param>
public sealed record StepOutcome(ScenarioStep Step, double? Value, FigureValue Target, StepObstacle? Obstacle, double AYear, double Ends);

/// <summary>A node of the cost tree in every year of an outcome, in euros.</summary>
/// <param name="Node">Node of the cost tree.</param>
/// <param name="Years">Its cost in each year of the outcome.</param>
public sealed record NodeOutcome(string Node, IReadOnlyList<double> Years);

/// <summary>What comes of a scenario: a calculation with the own figures of one year, not a forecast.</summary>
public sealed record Outcome
{
    /// <summary>What was asked.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>Fiscal year of the own figures.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>Inhabitants, for euros per inhabitant; the same in every year.</summary>
    public required long Inhabitants { get; init; }

    /// <summary>What came of each step, in their order. Those that count add up to <see cref="AYear"/>.</summary>
    public required IReadOnlyList<StepOutcome> Steps { get; init; }

    /// <summary>The fiscal year itself, the years in which something runs double, and after.</summary>
    public required IReadOnlyList<OutcomeYear> Years { get; init; }

    /// <summary>The whole and its components, in the order of the cost tree; the components add up to the whole in every year.</summary>
    public required IReadOnlyList<NodeOutcome> Nodes { get; init; }

    /// <summary>The cost before, in euros a year.</summary>
    public double Before => Years[0].Total;

    /// <summary>The cost once nothing runs double, in euros a year.</summary>
    public double After => Years[^1].Total;

    /// <summary>What a year becomes dearer (below 0: cheaper) once nothing runs double, in euros.</summary>
    public double AYear => After - Before;

    /// <summary>What the years in which something runs double cost together above as many years of before, in euros; below 0 = less.</summary>
    public double ExtraWhileDouble => Years.Where(static year => year.Phase == YearPhase.Double).Sum(year => year.Total - Before);

    /// <summary>
    /// In how many years after the double ones the extra cost of these is earned back; null when there is nothing to earn back,
    /// or it is never earned back.
    /// </summary>
    public double? YearsToEarnBack => ExtraWhileDouble > 0 && AYear < 0 ? ExtraWhileDouble / -AYear : null;
}
