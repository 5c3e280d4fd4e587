namespace Maatstaf.Disclosure.Protection.Audit;

/// <summary>
/// Tells whether what is shown of one year leaves every protected sum enough room. Cheap proofs first: each leaf by itself, with all
/// that is shown of it and of the nodes above it, since what is safe at each leaf is safe at every node over them. What these leave
/// open is decided by a node by itself, which can only show that there is too little room, and then by all nodes together.
/// </summary>
internal sealed class SafetyAudit : IDisposable
{
    private const int FewUnits = 12;
    private readonly YearAmounts amounts;
    private readonly CostShape shape;
    private readonly Threats threats;
    private readonly MovePool pool;
    private readonly Needs needs;
    private readonly NodePrograms nodePrograms;
    private readonly TreePrograms treePrograms;
    private readonly IdSet[] shown;
    private readonly IdSet[] above;
    private readonly Certificates certificates;
    private readonly List<Question> suspects = [];

    public SafetyAudit(YearAmounts amounts, Threats threats, EquationTable equations, MovePool pool, double margin)
    {
        this.amounts = amounts;
        this.threats = threats;
        this.pool = pool;
        shape = amounts.Shape;
        needs = new Needs(amounts, margin);
        nodePrograms = new NodePrograms(equations, threats, amounts.Units);
        treePrograms = new TreePrograms(amounts, equations, threats);
        shown = [.. shape.Ids.Select(static _ => new IdSet())];
        above = [.. shape.Ids.Select(static _ => new IdSet())];
        certificates = new Certificates(amounts, pool, nodePrograms);
    }

    /// <summary>Linear programs solved: of one node, and of all together.</summary>
    public (long Nodes, long Trees) Solved => (nodePrograms.Solved, treePrograms.Solved);

    /// <summary>Counts equations as shown when everything stays safe with them.</summary>
    /// <returns>False when it would not; then nothing changed.</returns>
    public bool TryShow(IReadOnlyList<(int Node, int Equation)> equations)
    {
        var added = equations.Where(equation => shown[equation.Node].Add(equation.Equation)).ToArray();
        if (added.Length == 0)
            return true;
        pool.Refresh();
        Restore(above);
        if (IsSafe())
            return true;
        foreach (var (node, equation) in added)
            shown[node].Remove(equation);
        return false;
    }

    /// <summary>
    /// Whether an equation leaves somebody alone: everybody else in it is known to some attacker, or spent nothing. Then there is no
    /// need to look further.
    /// </summary>
    public bool LeavesOne(int node, Equation equation)
    {
        var spending = equation.Units.Where(unit => !threats.Known.Contains(unit) && amounts[node, unit] != 0).ToArray();
        return spending.Length is > 0 and <= FewUnits
            && equation.Units.All(unit => amounts.Room(node, unit) < double.PositiveInfinity)
            && spending.Any(unit => threats.Sums[threats.SumOf(unit)].Threats.Any(threat => spending.All(other => other == unit || threat.Attacker.Knows.Contains(other))));
    }

    public void Dispose()
    {
        nodePrograms.Dispose();
        treePrograms.Dispose();
    }

    private void Restore(IdSet[] sets)
    {
        for (var node = 0; node < sets.Length; node++)
        {
            sets[node] = shown[node].Copy();
            if (shape.Parent[node] >= 0)
                sets[node].AddAll(sets[shape.Parent[node]]);
        }
    }

    private bool IsSafe()
    {
        // What failed last is the likeliest to fail again.
        for (var index = suspects.Count - 1; index >= 0; index--)
        {
            if (!Holds(suspects[index]))
                return Suspect(suspects[index]);
        }

        var open = new List<Question>();
        foreach (var sum in threats.Sums)
        {
            foreach (var threat in sum.Threats)
            {
                AddOpen(sum, threat, 1, open);
                AddOpen(sum, threat, -1, open);
            }
        }

        foreach (var question in open)
        {
            if (!Decide(question))
                return Suspect(question);
        }

        return true;
    }

    private bool Suspect(in Question question)
    {
        suspects.Remove(question);
        suspects.Add(question);
        if (suspects.Count > 8)
            suspects.RemoveAt(0);
        return false;
    }

    private bool Holds(in Question question)
    {
        var need = needs.Of(question);
        if (need <= 0)
            return true;
        var reach = 0.0;
        foreach (var leaf in shape.LeavesWithin[question.Node])
            reach += LeafReach(question with { Node = leaf });
        return reach >= need || Decide(question);
    }

    private double LeafReach(in Question question) => certificates.Reach(question, needs.Of(question), above[question.Node]);

    private void AddOpen(ProtectedSum sum, Threat threat, int direction, List<Question> open)
    {
        Span<double> reach = stackalloc double[shape.Count];
        foreach (var leaf in shape.Leaves)
        {
            var distance = LeafReach(new Question(sum, threat, direction, leaf));
            foreach (var node in shape.Path[leaf])
                reach[node] += distance;
        }

        for (var node = 0; node < reach.Length; node++)
        {
            var question = new Question(sum, threat, direction, node);
            var need = needs.Of(question);
            if (need > 0 && reach[node] < need)
                open.Add(question);
        }
    }

    private bool Decide(in Question question)
    {
        var need = needs.Of(question);
        return certificates.CouldReach(question, need, shown[question.Node]) && treePrograms.Reaches(question, need, shown);
    }
}
