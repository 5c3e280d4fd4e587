using Maatstaf.Oracle;

namespace Maatstaf.Attack;

/// <summary>One attacker's trial of protected values, one by one.</summary>
internal sealed class Trial : IDisposable
{
    /// <summary>How far from the value the ends of an interval have to be, as a share of it.</summary>
    public const double Margin = 0.1;

    /// <summary>What doubles may cost.</summary>
    private const double Slack = 1 - 1e-6;

    private readonly TruthYear year;
    private readonly Attacker attacker;
    private readonly Elimination known;
    private readonly MovePool pool;
    private readonly List<Block> blocks;
    private readonly HashSet<int> asked;

    public Trial(TruthYear year, Attacker attacker, Elimination known, MovePool pool)
    {
        this.year = year;
        this.attacker = attacker;
        this.known = known;
        this.pool = pool;
        blocks = Blocks.Of(known, attacker, year);
        asked = [.. Blocks.LeavesAsked(year)];
    }

    public int Programs => blocks.Sum(block => block.Programs);

    /// <summary>Tries a value; an exposure, or how far it can be from the truth at least, as a share of it.</summary>
    public (Exposure? Exposure, double Reach) Try(Owner owner, string node)
    {
        var leaves = Measures.Of(node).Where(asked.Contains).ToList();
        var exact = Rational.Sum(owner.Members.SelectMany(member => leaves.Select(leaf => year.Measured[member][leaf])));
        if (exact.IsZero) return (null, double.PositiveInfinity);
        var value = exact.ToDouble();
        var unknown = owner.Members
            .Where(member => !attacker.Known.Contains(member))
            .SelectMany(member => leaves.Select(leaf => Equation.Unknown(member, leaf)))
            .ToList();
        var margin = Margin * Math.Abs(value);
        if (unknown.All(IsNothing)) return (null, double.PositiveInfinity);
        var before = LowestBefore(unknown);
        var isRecovered = new Lazy<bool>(() => IsRecovered(unknown));
        var down = Reach(owner, unknown, -1, Math.Min(margin, before), isRecovered);
        var up = Reach(owner, unknown, 1, margin, isRecovered);
        if (down >= Math.Min(margin, before) * Slack && up >= margin * Slack)
            return (null, Math.Min(down >= before * Slack ? double.PositiveInfinity : down, up) / Math.Abs(value));
        return (new Exposure(
            year.Year, attacker.Name, owner.Name, node, value, -down / Math.Abs(value), up / Math.Abs(value), isRecovered.Value), 0);
    }

    public void Dispose()
    {
        foreach (var block in blocks) block.Dispose();
    }

    private bool IsRecovered(List<int> unknown) =>
        known.Determines(unknown.Select(place => KeyValuePair.Create(place, year.Participants[Equation.ParticipantOf(place)].Inhabitants)));

    /// <summary>How far a sum could go down before anything was shown: to nothing, or without end when a credit is among it.</summary>
    private double LowestBefore(List<int> unknown) =>
        unknown.Any(place => EurosOf(place) < 0) ? double.PositiveInfinity : unknown.Sum(EurosOf);

    /// <summary>How far a sum is shown to go, in euros: what each block can do, added up.</summary>
    private double Reach(Owner owner, List<int> unknown, int sign, double needed, Lazy<bool> isRecovered)
    {
        var parts = blocks
            .Select(block => (Block: block, Sum: unknown.Where(place => block.Leaves.Contains(Equation.MeasureOf(place))).ToList()))
            .Where(part => part.Sum.Count > 0)
            .ToList();
        var sizes = parts.ConvertAll(part => Math.Abs(part.Sum.Sum(EurosOf)));
        var all = sizes.Sum();
        double reach = 0;
        var tried = new List<(int Part, double Reach)>();
        for (var i = 0; i < parts.Count; i++)
        {
            var share = all > 0 ? needed * sizes[i] / all : needed;
            var part = share > 0 ? PartReach(owner, parts[i].Block, parts[i].Sum, sign, share) : 0;
            reach += part;
            tried.Add((i, part));
        }

        if (reach < needed * Slack && isRecovered.Value) return 0;

        // Short of it: go to the end in every block, until it is enough or all is tried.
        foreach (var (i, part) in tried)
        {
            if (reach >= needed * Slack) break;
            var longest = Longest(parts[i].Block, parts[i].Sum, sign, needed);
            reach += Math.Max(0, longest - part);
        }

        return reach;
    }

    private double PartReach(Owner owner, Block block, List<int> sum, int sign, double needed)
    {
        if (block.IsFree) return FreeReach(sum, sign);
        var key = new MoveKey(owner.Name, string.Join(' ', sum.Select(Equation.MeasureOf)), sign);
        foreach (var move in pool.Of(key))
            if (move.Euros >= needed * Slack && !move.Touches(attacker.Known) && block.Allows(move, sum)) return move.Euros;
        if (block.Smallest(sum, sign, needed) is not { } smallest) return 0;
        foreach (var (way, stretched) in Stretched(smallest)) pool.Add(key with { Sign = sign * way }, stretched);
        return Stretched(smallest).First().Move.Euros;
    }

    private double Longest(Block block, List<int> sum, int sign, double needed) =>
        block.IsFree ? FreeReach(sum, sign) : block.Longest(sum, sign, needed)?.Euros ?? 0;

    /// <summary>A move as long as it can be made, and the same one backwards.</summary>
    private IEnumerable<(int Way, Move Move)> Stretched(Move move)
    {
        foreach (var way in (int[])[1, -1])
        {
            var falling = move.Steps.Where(step => way * step.Value < 0 && EurosOf(step.Key) >= 0).ToList();
            var times = falling.Count == 0 ? 10 : falling.Min(step => EurosOf(step.Key) / Blocks.Inhabitants(year, step.Key) / Math.Abs(step.Value));
            if (way == 1) times = Math.Max(times, 1);
            if (times <= 0) continue;
            times = Math.Min(times, 10);
            yield return (way, new Move(move.Steps.ToDictionary(step => step.Key, step => way * times * step.Value), move.Euros * times));
        }
    }

    private double FreeReach(List<int> sum, int sign) => sign > 0 ? double.PositiveInfinity : LowestBefore(sum);

    private bool IsNothing(int unknown) => year.Measured[Equation.ParticipantOf(unknown)][Equation.MeasureOf(unknown)].IsZero;

    private double EurosOf(int unknown) => year.Measured[Equation.ParticipantOf(unknown)][Equation.MeasureOf(unknown)].ToDouble();
}
