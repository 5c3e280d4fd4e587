namespace Maatstaf.Disclosure.Protection.Audit;

/// <summary>For each question about a leaf the move that answers it, kept as long as that move keeps all that is shown.</summary>
internal sealed class Certificates(YearAmounts amounts, MovePool pool, NodePrograms programs)
{
    private readonly Dictionary<(int Sum, int Attacker, int Direction, int Node), (Move? Move, double Reach)> found = [];
    private readonly Dictionary<(int Sum, int Attacker, int Direction, int Node, string Shown), double> limits = [];

    /// <summary>How far the sum surely can go at a node by itself while some equations stay: at least the need, if that is possible.</summary>
    public double Reach(in Question question, double need, IdSet kept)
    {
        var key = (question.Sum.Number, question.Threat.Attacker.Number, question.Direction, question.Node);
        if (found.TryGetValue(key, out var known) && known.Move is { } move && kept.IsWithin(move.Keeps) && known.Reach >= need)
            return known.Reach;
        var best = Search(question, need, kept);
        found[key] = best;
        return best.Reach;
    }

    /// <summary>Whether the sum can go far enough at a node when only what is shown of that node itself counts. If not, it certainly cannot.</summary>
    public bool CouldReach(in Question question, double need, IdSet ownShown) => Search(question, need, ownShown).Reach >= need;

    private (Move? Move, double Reach) Search(in Question question, double need, IdSet kept)
    {
        var node = question.Node;
        double Room(int unit) => amounts.Room(node, unit);
        (Move? Move, double Reach) best = (null, 0);
        if (need <= 0)
            return best;
        foreach (var unit in question.Threat.Unknown)
        {
            foreach (var move in pool.Of(unit))
            {
                if (move.Support.Intersects(question.Threat.Attacker.Knows) || !kept.IsWithin(move.Keeps))
                    continue;
                var reach = move.Reach(Room, question.Threat.Unknown, question.Direction);
                if (reach > best.Reach)
                    best = (move, reach);
                if (reach >= need)
                    return best;
            }
        }

        return Solve(question, need, kept, best);
    }

    private (Move? Move, double Reach) Solve(in Question question, double need, IdSet kept, (Move? Move, double Reach) best)
    {
        var key = (question.Sum.Number, question.Threat.Attacker.Number, question.Direction, question.Node, kept.Key());
        if (limits.TryGetValue(key, out var limit))
            return best.Reach >= limit ? best : (null, limit);
        var node = question.Node;
        double Room(int unit) => amounts.Room(node, unit);
        var unit = question.Sum.Units.Sum(member => Math.Abs(amounts[node, member]));
        var point = programs.Find(kept, Room, question.Threat, question.Direction, unit, need * 1.5);
        if (point is null || point.All(static step => step == 0))
        {
            limits[key] = best.Reach;
            return best;
        }

        var move = pool.Add(programs.Unknown, point);
        var reach = kept.IsWithin(move.Keeps) ? move.Reach(Room, question.Threat.Unknown, question.Direction) : 0;
        if (reach < need)
            limits[key] = Math.Max(reach, best.Reach);
        return reach > best.Reach ? (move, reach) : best;
    }
}
