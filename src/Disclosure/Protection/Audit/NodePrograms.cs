namespace Maatstaf.Disclosure.Protection.Audit;

/// <summary>Linear programs over the amounts of one node, one for each set of equations that was met.</summary>
internal sealed class NodePrograms(EquationTable equations, Threats threats, int size) : IDisposable
{
    private readonly Dictionary<string, FarthestPoint> programs = new(StringComparer.Ordinal);

    /// <summary>How many were solved.</summary>
    public long Solved { get; private set; }

    /// <summary>Participants whose cost is unknown, in the order of a point.</summary>
    public int[] Unknown => threats.Unknown;

    /// <summary>The farthest point of a sum in a direction; null when there is none.</summary>
    /// <param name="kept">Equations that stay.</param>
    /// <param name="room">How far each participant can fall.</param>
    /// <param name="threat">Whose knowledge cannot move, and what is added up.</param>
    /// <param name="direction">1 for up, −1 for down.</param>
    /// <param name="unit">The protected amount.</param>
    /// <param name="enough">Farther is not asked.</param>
    public double[]? Find(IdSet kept, Func<int, double> room, Threat threat, int direction, double unit, double enough)
    {
        Solved++;
        var unknown = threats.Unknown;
        return Program(kept).Find(
            place => room(unknown[place]),
            place => !threat.Attacker.Knows.Contains(unknown[place]),
            Array.ConvertAll(threat.Unknown, member => Array.BinarySearch(unknown, member)),
            direction,
            unit,
            enough);
    }

    public void Dispose()
    {
        foreach (var program in programs.Values)
            program.Dispose();
    }

    private FarthestPoint Program(IdSet kept)
    {
        var key = kept.Key();
        if (programs.TryGetValue(key, out var program))
            return program;
        programs.Add(key, program = new FarthestPoint(threats.Unknown.Length));
        foreach (var row in Independent.Of(kept.Members().Select(id => equations[id]), threats.Unknown, size))
            program.Keep(row.Index().Where(static term => term.Item != 0).Select(static term => (term.Index, term.Item)));
        return program;
    }
}
