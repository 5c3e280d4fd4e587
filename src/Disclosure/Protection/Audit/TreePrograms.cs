namespace Maatstaf.Disclosure.Protection.Audit;

/// <summary>The linear program over all leaves and all that is shown at every node: exact, and asked only when nothing smaller decides.</summary>
internal sealed class TreePrograms(YearAmounts amounts, EquationTable equations, Threats threats) : IDisposable
{
    private readonly List<TreeMove> moves = [];
    private FarthestPoint? program;
    private string programKey = string.Empty;

    /// <summary>How many were solved.</summary>
    public long Solved { get; private set; }

    /// <summary>Whether the sum can go far enough.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="need">How far is enough, in cents.</param>
    /// <param name="shown">Equations by node.</param>
    public bool Reaches(in Question question, double need, IdSet[] shown)
    {
        foreach (var move in moves)
        {
            if (!move.Support.Intersects(question.Threat.Attacker.Knows) && move.Reach(question) >= need && move.Keeps(shown))
                return true;
        }

        if (Find(question, need, shown) is not { } found || found.Reach(question) < need || !found.Keeps(shown))
            return false;
        moves.Add(found);
        return true;
    }

    public void Dispose() => program?.Dispose();

    private TreeMove? Find(Question question, double need, IdSet[] shown)
    {
        Solved++;
        var (leaves, unknown) = (amounts.Shape.Leaves, threats.Unknown);
        int At(int leaf, int member) => (Array.IndexOf(leaves, leaf) * unknown.Length) + Array.BinarySearch(unknown, member);
        var knows = question.Threat.Attacker.Knows;
        var found = Program(shown).Find(
            amount => amounts.Room(leaves[amount / unknown.Length], unknown[amount % unknown.Length]),
            amount => !knows.Contains(unknown[amount % unknown.Length]),
            [.. amounts.Shape.LeavesWithin[question.Node].SelectMany(leaf => question.Threat.Unknown.Select(member => At(leaf, member)))],
            question.Direction,
            question.Sum.Units.Sum(unit => Math.Abs(amounts[question.Node, unit])),
            need * 1.1);
        return found is null ? null : new TreeMove(amounts, equations, Steps(found));
    }

    private Dictionary<int, double[]> Steps(double[] found)
    {
        var least = found.Max(Math.Abs) * 1e-9;
        var steps = new Dictionary<int, double[]>();
        for (var amount = 0; amount < found.Length; amount++)
        {
            if (Math.Abs(found[amount]) <= least)
                continue;
            var leaf = amounts.Shape.Leaves[amount / threats.Unknown.Length];
            if (!steps.TryGetValue(leaf, out var ofLeaf))
                steps.Add(leaf, ofLeaf = new double[amounts.Units]);
            ofLeaf[threats.Unknown[amount % threats.Unknown.Length]] = found[amount];
        }

        return steps;
    }

    private FarthestPoint Program(IdSet[] shown)
    {
        var key = string.Join('|', shown.Select(static ofNode => ofNode.Key()));
        if (program is not null && key == programKey)
            return program;
        program?.Dispose();
        programKey = key;
        var (leaves, unknown) = (amounts.Shape.Leaves, threats.Unknown);
        program = new FarthestPoint(leaves.Length * unknown.Length);
        for (var node = 0; node < shown.Length; node++)
        {
            var places = amounts.Shape.LeavesWithin[node].Select(leaf => Array.IndexOf(leaves, leaf) * unknown.Length).ToArray();
            foreach (var row in Independent.Of(Own(shown, node).Select(id => equations[id]), unknown, amounts.Units))
                program.Keep(places.SelectMany(place => row.Index().Where(static term => term.Item != 0).Select(term => (place + term.Index, term.Item))));
        }

        return program;
    }

    /// <summary>The equations of a node that do not follow from the same ones at all its parts.</summary>
    private IEnumerable<int> Own(IdSet[] shown, int node)
    {
        var parts = Enumerable.Range(0, shown.Length).Where(child => amounts.Shape.Parent[child] == node).ToArray();
        return shown[node].Members().Where(id => parts.Length == 0 || !parts.All(part => shown[part].Contains(id)));
    }
}
