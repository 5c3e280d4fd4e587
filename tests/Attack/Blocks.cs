namespace Maatstaf.Attack;

/// <summary>Divides what an attacker knows into blocks of leaves without an equation in common; what can move in one is apart from the others.</summary>
internal static class Blocks
{
    public static List<Block> Of(Elimination known, Attacker attacker, TruthYear year)
    {
        var rows = known.CostRows
            .Select(row => Normal(row.Where(term => !attacker.Known.Contains(Equation.ParticipantOf(term.Key))).Select(term => KeyValuePair.Create(term.Key, term.Value.ToDouble()))))
            .Where(row => row.Length > 0)
            .ToList();
        var leaves = LeavesAsked(year);
        var tied = leaves.ToDictionary(leaf => leaf, leaf => leaf);
        int Root(int leaf) => tied[leaf] == leaf ? leaf : tied[leaf] = Root(tied[leaf]);
        foreach (var row in rows)
            foreach (var (unknown, _) in row) tied[Root(Equation.MeasureOf(unknown))] = Root(Equation.MeasureOf(row[0].Key));
        var rowsOf = rows.ToLookup(row => Root(Equation.MeasureOf(row[0].Key)));
        return
        [
            .. leaves.GroupBy(Root).Select(block => new Block(
                [.. block], rowsOf[block.Key], CostsOf([.. block], attacker, year), unknown => Inhabitants(year, unknown))),
        ];
    }

    /// <summary>Leaves that were asked in a year; what was not asked is known to be nothing.</summary>
    public static List<int> LeavesAsked(TruthYear year) =>
    [
        .. Enumerable.Range(0, Measures.Costs).Where(leaf =>
            Measures.Leaves[leaf] != Oracle.CostTree.Coordination || year.Year >= Oracle.CostTree.CoordinationFrom),
    ];

    public static double Inhabitants(TruthYear year, int unknown) =>
        year.Participants[Equation.ParticipantOf(unknown)].Inhabitants.ToDouble();

    private static Dictionary<int, double> CostsOf(List<int> leaves, Attacker attacker, TruthYear year)
    {
        var costs = new Dictionary<int, double>();
        for (var participant = 0; participant < year.Participants.Count; participant++)
        {
            if (attacker.Known.Contains(participant)) continue;
            foreach (var leaf in leaves)
            {
                var unknown = Equation.Unknown(participant, leaf);
                costs[unknown] = year.Measured[participant][leaf].ToDouble() / Inhabitants(year, unknown);
            }
        }

        return costs;
    }

    private static KeyValuePair<int, double>[] Normal(IEnumerable<KeyValuePair<int, double>> terms)
    {
        var row = terms.ToArray();
        if (row.Length == 0) return row;
        var largest = row.Max(term => Math.Abs(term.Value));
        return [.. row.Select(term => KeyValuePair.Create(term.Key, term.Value / largest))];
    }
}
