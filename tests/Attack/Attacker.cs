namespace Maatstaf.Attack;

/// <summary>Who sees the figures.</summary>
public enum Onlookers
{
    /// <summary>Everyone: nobody's own values come along.</summary>
    Public,

    /// <summary>The participants: they know the values of the named ones, and each its own.</summary>
    Circle,
}

/// <summary>Someone who sees the figures and knows the values of some participants beforehand.</summary>
public sealed record Attacker(string Name, IReadOnlySet<int> Known)
{
    public const string Outsider = "outsider";

    /// <summary>Everyone who may attack a year: the outsider, each participant and each partnership; who knows the same is one attacker.</summary>
    public static List<Attacker> Of(TruthYear year, IReadOnlySet<string> named, Onlookers onlookers)
    {
        if (onlookers == Onlookers.Public) return [new Attacker(Outsider, new HashSet<int>())];
        var open = Enumerable.Range(0, year.Participants.Count).Where(place => named.Contains(year.Participants[place].Municipality)).ToHashSet();
        var attackers = new List<Attacker> { new(Outsider, open) };
        foreach (var (partnership, members) in year.Partnerships) Add(partnership, members);
        for (var place = 0; place < year.Participants.Count; place++) Add(year.Participants[place].Municipality, [place]);
        return attackers;

        void Add(string name, int[] own)
        {
            var known = open.Union(own).ToHashSet();
            if (!attackers.Any(attacker => known.SetEquals(attacker.Known))) attackers.Add(new Attacker(name, known));
        }
    }

    /// <summary>Whether this one knows all that another one knows, and more.</summary>
    public bool KnowsMoreThan(Attacker other) => other.Known.Count < Known.Count && other.Known.IsSubsetOf(Known);
}

/// <summary>Whose cost is protected: a municipality's or that of a partnership's members that take part.</summary>
public sealed record Owner(string Name, IReadOnlyList<int> Members)
{
    public static List<Owner> Of(TruthYear year) =>
    [
        .. year.Participants.Select((participant, place) => new Owner(participant.Municipality, [place])),
        .. year.Partnerships.Select(partnership => new Owner(partnership.Key, partnership.Value)),
    ];
}

/// <summary>A protected value that an attacker knows too well. The ends of the interval are shares of the value's size: -0.05 is 5 % below it.</summary>
public sealed record Exposure(
    int Year, string Attacker, string Owner, string Node, double Value, double Low, double High, bool IsRecovered)
{
    public override string ToString() => FormattableString.Invariant(
        $"{Year} {Attacker} -> {Owner} {Node}: {Value:0.00} euro {(IsRecovered ? "recovered exactly" : $"known from {Low:+0.0000;-0.0000;0} to {High:+0.0000;-0.0000;0} of it")}");
}
