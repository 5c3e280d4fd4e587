namespace Maatstaf.Attack;

/// <summary>What a move moves: whose cost, of which measures, up or down.</summary>
internal readonly record struct MoveKey(string Owner, string Measures, int Sign);

/// <summary>
/// Moves that were found. A move that leaves another attacker's own values alone, and that his equations allow, proves
/// the same against him, so most programs need not be solved for everyone anew.
/// </summary>
internal sealed class MovePool
{
    private readonly Dictionary<MoveKey, List<Move>> moves = [];

    public IReadOnlyList<Move> Of(MoveKey key) => moves.GetValueOrDefault(key) ?? [];

    public void Add(MoveKey key, Move move)
    {
        if (!moves.TryGetValue(key, out var known)) moves[key] = known = [];
        known.Add(move);
    }
}
