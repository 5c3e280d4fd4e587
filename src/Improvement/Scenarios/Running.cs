using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement;

/// <summary>A part of the cost while steps are taken: what of the old is left, and what is new.</summary>
internal sealed class RunningPart(string leaf, Employment? employment, Hosting? hosting)
{
    public string Leaf => leaf;

    public Employment? Employment => employment;

    public Hosting? Hosting => hosting;

    /// <summary>Euros of before that stay.</summary>
    public double Kept { get; set; }

    /// <summary>Euros that were not there before.</summary>
    public double New { get; set; }

    public double Fte { get; set; }

    public double Cost => Kept + New;
}

/// <summary>Old cost that ends, and how long it runs on beside the new.</summary>
/// <param name="Step">Number of the step that ends it.</param>
/// <param name="Leaf">Leaf of the cost tree.</param>
/// <param name="Euros">Euros a year.</param>
/// <param name="DoubleYears">Years.</param>
internal readonly record struct Ending(int Step, string Leaf, double Euros, int DoubleYears);

/// <summary>
/// The cost while steps are taken one after the other. What is scaled ends for the part that falls away; what is new of an earlier step
/// never ran as old, so it cannot run double.
/// </summary>
internal sealed class Running
{
    private readonly CostTree tree;
    private readonly List<RunningPart> parts;

    public Running(OwnAmounts own, CostTree tree)
    {
        this.tree = tree;
        parts = [.. own.Parts.Select(static part => new RunningPart(part.Leaf, part.Employment, part.Hosting) { Kept = part.Cents / 100.0, Fte = part.MilliFte / 1000.0 })];
    }

    /// <summary>All that ends, in the order of the steps.</summary>
    public List<Ending> Endings { get; } = [];

    public IReadOnlyList<RunningPart> All => parts;

    /// <summary>The parts within a node.</summary>
    public RunningPart[] Within(string node)
    {
        var leaves = tree.LeavesWithin(node).Select(number => tree.Leaves[number].Id).ToHashSet(StringComparer.Ordinal);
        return [.. parts.Where(part => leaves.Contains(part.Leaf))];
    }

    /// <summary>Makes the cost of parts as many times as large, and their fte too when it is about these.</summary>
    public void Scale(IEnumerable<RunningPart> scaled, double factor, bool withFte, ScenarioStep step, int number)
    {
        foreach (var part in scaled)
        {
            var after = part.Cost * factor;
            var kept = step.ReplacesAll ? 0 : part.Kept * Math.Min(factor, 1);
            End(part, part.Kept - kept, step, number);
            (part.Kept, part.New) = (kept, after - kept);
            if (withFte)
                part.Fte *= factor;
        }
    }

    /// <summary>Moves a share of parts elsewhere within their leaf.</summary>
    /// <param name="from">The parts that become smaller.</param>
    /// <param name="share">How much of each moves, 0 to 1.</param>
    /// <param name="employment">Where staff goes to; null = it is no staff.</param>
    /// <param name="hosting">Where software goes to; null = it is no software.</param>
    /// <param name="newCost">What costs in its new place: of the cost and fte that move.</param>
    /// <param name="step">The step.</param>
    /// <param name="number">Its number.</param>
    public void Move(IEnumerable<RunningPart> from, double share, Employment? employment, Hosting? hosting, Func<double, double, double> newCost, ScenarioStep step, int number)
    {
        foreach (var part in from)
        {
            var (cost, fte) = (part.Cost * share, part.Fte * share);
            var to = PartOf(part.Leaf, employment, hosting);
            End(part, part.Kept * share, step, number);
            (part.Kept, part.New, part.Fte) = (part.Kept * (1 - share), part.New * (1 - share), part.Fte * (1 - share));
            to.New += newCost(cost, fte);
            to.Fte += fte;
        }
    }

    private void End(RunningPart part, double euros, ScenarioStep step, int number)
    {
        if (euros != 0)
            Endings.Add(new Ending(number, part.Leaf, euros, step.DoubleYears));
    }

    private RunningPart PartOf(string leaf, Employment? employment, Hosting? hosting)
    {
        if (parts.Find(part => part.Leaf == leaf && part.Employment == employment && part.Hosting == hosting) is { } known)
            return known;
        var added = new RunningPart(leaf, employment, hosting);
        parts.Add(added);
        return added;
    }
}
