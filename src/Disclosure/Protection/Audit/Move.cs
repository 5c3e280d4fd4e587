namespace Maatstaf.Disclosure.Protection.Audit;

/// <summary>
/// A way in which the costs of some participants could differ together without changing certain shown figures: so much up for one,
/// so much down for another. It can be made larger, smaller, or turned round.
/// </summary>
internal sealed class Move
{
    private const double SmallestStep = 1e-4;

    public Move(int[] units, double[] steps, int size)
    {
        Units = units;
        Steps = steps;
        Support = UnitSet.Of(size, units);
    }

    /// <summary>Who moves.</summary>
    public int[] Units { get; }

    /// <summary>How far, in proportion.</summary>
    public double[] Steps { get; }

    /// <summary>The same as a set.</summary>
    public UnitSet Support { get; }

    /// <summary>Equations that it leaves as they are.</summary>
    public IdSet Keeps { get; } = new();

    /// <summary>
    /// How far the sum of some participants can go along this move before somebody's cost is below 0.
    /// </summary>
    /// <param name="room">How far each participant can fall.</param>
    /// <param name="sum">Whose sum.</param>
    /// <param name="direction">1 for up, −1 for down.</param>
    public double Reach(Func<int, double> room, int[] sum, int direction)
    {
        var step = 0.0;
        foreach (var unit in sum)
            step += StepOf(unit);
        // A small step beside large ones is within what the equations may be off.
        if (Math.Abs(step) < SmallestStep)
            return 0;
        var sign = step > 0 ? direction : -direction;
        var times = double.PositiveInfinity;
        for (var place = 0; place < Units.Length; place++)
        {
            var fall = -sign * Steps[place];
            if (fall > 0)
                times = Math.Min(times, room(Units[place]) / fall);
        }

        return times * Math.Abs(step);
    }

    private double StepOf(int unit)
    {
        var place = Array.IndexOf(Units, unit);
        return place < 0 ? 0 : Steps[place];
    }
}

/// <summary>All moves that were found in a year, and which equations each of them keeps.</summary>
internal sealed class MovePool(EquationTable equations, int size)
{
    /// <summary>What an equation may change by, relative to its terms: far below the margin, far above the errors of doubles.</summary>
    public const double Tolerance = 1e-7;

    private readonly List<Move> all = [];
    private readonly List<Move>[] byUnit = [.. Enumerable.Range(0, size).Select(static _ => new List<Move>())];
    private int judged;

    /// <summary>The moves in which a participant moves.</summary>
    public IReadOnlyList<Move> Of(int unit) => byUnit[unit];

    /// <summary>Keeps a move; steps that are next to nothing are left out.</summary>
    public Move Add(int[] units, double[] steps)
    {
        var largest = steps.Max(Math.Abs);
        var moving = Enumerable.Range(0, units.Length).Where(place => Math.Abs(steps[place]) > 1e-9 * largest).ToArray();
        var move = new Move([.. moving.Select(place => units[place])], [.. moving.Select(place => steps[place] / largest)], size);
        for (var id = 0; id < judged; id++)
            Judge(move, equations[id]);
        all.Add(move);
        foreach (var unit in move.Units)
            byUnit[unit].Add(move);
        return move;
    }

    /// <summary>Judges all moves by the equations that are new.</summary>
    public void Refresh()
    {
        for (; judged < equations.Count; judged++)
        {
            foreach (var move in all)
                Judge(move, equations[judged]);
        }
    }

    private static void Judge(Move move, Equation equation)
    {
        double sum = 0, terms = 0;
        int one = 0, two = 0;
        while (one < move.Units.Length && two < equation.Units.Length)
        {
            var order = move.Units[one].CompareTo(equation.Units[two]);
            if (order == 0)
            {
                var term = move.Steps[one] * equation.Weights[two];
                sum += term;
                terms += Math.Abs(term);
            }

            one += order <= 0 ? 1 : 0;
            two += order >= 0 ? 1 : 0;
        }

        if (Math.Abs(sum) <= Tolerance * terms)
            move.Keeps.Add(equation.Id);
    }
}
