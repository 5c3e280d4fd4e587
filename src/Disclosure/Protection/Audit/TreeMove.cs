namespace Maatstaf.Disclosure.Protection.Audit;

/// <summary>A way in which costs could differ that moves money between leaves too.</summary>
internal sealed class TreeMove
{
    private readonly YearAmounts amounts;
    private readonly EquationTable equations;
    private readonly double[]?[] steps;
    private readonly IdSet[] keeps;
    private readonly IdSet[] judged;

    /// <param name="amounts">The true amounts.</param>
    /// <param name="equations">The equations of the year.</param>
    /// <param name="leafSteps">By leaf, then participant, in cents.</param>
    public TreeMove(YearAmounts amounts, EquationTable equations, IReadOnlyDictionary<int, double[]> leafSteps)
    {
        this.amounts = amounts;
        this.equations = equations;
        var shape = amounts.Shape;
        steps = new double[shape.Count][];
        foreach (var (leaf, ofLeaf) in leafSteps)
        {
            foreach (var node in shape.Path[leaf])
            {
                steps[node] ??= new double[amounts.Units];
                for (var unit = 0; unit < ofLeaf.Length; unit++)
                    steps[node]![unit] += ofLeaf[unit];
            }
        }

        keeps = [.. steps.Select(static _ => new IdSet())];
        judged = [.. steps.Select(static _ => new IdSet())];
        Support = UnitSet.Of(amounts.Units, Enumerable.Range(0, amounts.Units).Where(unit => leafSteps.Values.Any(ofLeaf => ofLeaf[unit] != 0)));
    }

    /// <summary>Who moves.</summary>
    public UnitSet Support { get; }

    /// <summary>Whether all shown equations stay as they are.</summary>
    public bool Keeps(IdSet[] shown)
    {
        for (var node = 0; node < shown.Length; node++)
        {
            foreach (var id in shown[node].Members())
            {
                if (judged[node].Add(id) && IsKept(steps[node], equations[id]))
                    keeps[node].Add(id);
                if (!keeps[node].Contains(id))
                    return false;
            }
        }

        return true;
    }

    /// <summary>How far the sum goes at a node, in its direction; 0 when it would leave somebody below 0.</summary>
    public double Reach(in Question question)
    {
        if (steps[question.Node] is not { } ofNode)
            return 0;
        var step = 0.0;
        foreach (var unit in question.Threat.Unknown)
            step += ofNode[unit];
        if (step == 0)
            return 0;
        var sign = step > 0 ? question.Direction : -question.Direction;
        var times = double.PositiveInfinity;
        foreach (var leaf in amounts.Shape.Leaves)
        {
            if (steps[leaf] is not { } ofLeaf)
                continue;
            for (var unit = 0; unit < ofLeaf.Length; unit++)
            {
                if (sign * ofLeaf[unit] < 0)
                    times = Math.Min(times, amounts.Room(leaf, unit) / Math.Abs(ofLeaf[unit]));
            }
        }

        return times * Math.Abs(step);
    }

    private static bool IsKept(double[]? ofNode, Equation equation)
    {
        if (ofNode is null)
            return true;
        double sum = 0, terms = 0;
        for (var place = 0; place < equation.Units.Length; place++)
        {
            var term = ofNode[equation.Units[place]] * equation.Weights[place];
            sum += term;
            terms += Math.Abs(term);
        }

        return Math.Abs(sum) <= MovePool.Tolerance * terms;
    }
}
