namespace Maatstaf.Disclosure.Protection;

/// <summary>Somebody who sees the figures and knows some participants' costs.</summary>
/// <param name="Number">Its number among the different ones.</param>
/// <param name="Knows">Whose costs it knows.</param>
internal sealed record Attacker(int Number, UnitSet Knows);

/// <summary>Whom an amount must be protected against.</summary>
/// <param name="Attacker">The attacker.</param>
/// <param name="Unknown">Those of the protected participants whose cost the attacker does not know.</param>
internal sealed record Threat(Attacker Attacker, int[] Unknown);

/// <summary>Whose cost is protected: a participant, or the members of a partnership together.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Units">The participants whose costs add up to it.</param>
/// <param name="Threats">Against whom; an attacker who knows less than another one is left out.</param>
internal sealed record ProtectedSum(int Number, int[] Units, IReadOnlyList<Threat> Threats);

/// <summary>What is protected against whom.</summary>
internal sealed class Threats
{
    private Threats(int size, UnitSet known, IReadOnlyList<ProtectedSum> sums)
    {
        Known = known;
        Sums = sums;
        Unknown = [.. Enumerable.Range(0, size).Where(unit => !known.Contains(unit))];
    }

    /// <summary>Participants whose costs everybody in the audience knows.</summary>
    public UnitSet Known { get; }

    /// <summary>The others.</summary>
    public int[] Unknown { get; }

    /// <summary>Everything that is protected.</summary>
    public IReadOnlyList<ProtectedSum> Sums { get; }

    /// <summary>The number of the sum that is one participant's own cost.</summary>
    /// <param name="unit">A participant whose cost is not known to all.</param>
    public int SumOf(int unit) => Array.BinarySearch(Unknown, unit);

    /// <summary>
    /// Among participants: who shares by name is known to all; the others and the partnerships are protected against who only
    /// looks, against each participant and against each partnership with what they know themselves.
    /// </summary>
    public static Threats OfCircle(IReadOnlyList<bool> named, IReadOnlyList<int[]> partnerships)
    {
        var size = named.Count;
        var known = UnitSet.Of(size, Enumerable.Range(0, size).Where(unit => named[unit]));
        var attackers = new List<(UnitSet Knows, int Self)> { (known, int.MinValue) };
        attackers.AddRange(Enumerable.Range(0, size).Where(unit => !named[unit]).Select(unit => (known.Union(UnitSet.Of(size, [unit])), unit)));
        attackers.AddRange(partnerships.Index().Select(partnership => (known.Union(UnitSet.Of(size, partnership.Item)), -1 - partnership.Index)));
        return Of(size, known, partnerships, attackers);
    }

    /// <summary>For everybody else nobody is known, and nobody brings knowledge of their own.</summary>
    public static Threats OfPublic(int size, IReadOnlyList<int[]> partnerships) =>
        Of(size, UnitSet.None(size), partnerships, [(UnitSet.None(size), int.MinValue)]);

    private static Threats Of(int size, UnitSet known, IReadOnlyList<int[]> partnerships, List<(UnitSet Knows, int Self)> attackers)
    {
        Attacker[] numbered = [.. attackers.Select(static (attacker, number) => new Attacker(number, attacker.Knows))];
        var sums = new List<ProtectedSum>();
        void Protect(int[] units, int self)
        {
            // A partnership is no stranger to its members, and nobody is protected against themselves.
            var threats = numbered.Where(attacker => attackers[attacker.Number].Self != self)
                .Select(attacker => new Threat(attacker, [.. units.Where(unit => !attacker.Knows.Contains(unit))]))
                .Where(static threat => threat.Unknown.Length > 0).ToArray();
            Threat[] strongest = [.. threats.Where(threat => !threats.Any(other => IsStronger(other.Attacker, threat.Attacker)))];
            if (strongest.Length > 0)
                sums.Add(new ProtectedSum(sums.Count, units, strongest));
        }

        for (var unit = 0; unit < size; unit++)
            Protect([unit], unit);
        foreach (var (index, members) in partnerships.Index())
            Protect(members, -1 - index);
        return new Threats(size, known, sums);
    }

    /// <summary>Whether the one knows more than the other; of two that know the same the first counts.</summary>
    private static bool IsStronger(Attacker one, Attacker other) =>
        one != other && other.Knows.IsWithin(one.Knows) && (!one.Knows.IsWithin(other.Knows) || one.Number < other.Number);
}
