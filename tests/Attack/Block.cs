using Google.OrTools.LinearSolver;

namespace Maatstaf.Attack;

/// <summary>A way in which unknowns can differ from the truth while every equation holds; by unknown, per inhabitant.</summary>
internal sealed record Move(IReadOnlyDictionary<int, double> Steps, double Euros)
{
    public bool Touches(IReadOnlySet<int> participants) => Steps.Keys.Any(unknown => participants.Contains(Equation.ParticipantOf(unknown)));
}

/// <summary>
/// Leaves that equations tie together, with those equations and the unknown costs of all participants in these leaves. What is
/// asked of it is how far a sum can move; it answers with moves, so that "safe" always comes with a proof that was looked after.
/// </summary>
internal sealed class Block : IDisposable
{
    /// <summary>Moves are looked for up to so many times what is needed.</summary>
    private const double Far = 20;

    private const double Small = 1e-5;

    private readonly List<KeyValuePair<int, double>[]> rows;
    private readonly Dictionary<int, double> truth;
    private readonly Func<int, double> inhabitants;
    private readonly Solver solver;
    private readonly Dictionary<int, (Variable Up, Variable Down)> variables = [];
    private readonly Constraint asked;

    /// <summary>Makes a block.</summary>
    /// <param name="leaves">The measures in it.</param>
    /// <param name="rows">Equations over them, homogeneous in the moves.</param>
    /// <param name="truth">The true cost per inhabitant of every unknown in the block.</param>
    /// <param name="inhabitants">Inhabitants by unknown.</param>
    public Block(IReadOnlyList<int> leaves, IEnumerable<KeyValuePair<int, double>[]> rows, Dictionary<int, double> truth, Func<int, double> inhabitants)
    {
        Leaves = leaves;
        this.rows = [.. rows];
        this.truth = truth;
        this.inhabitants = inhabitants;
        solver = Solver.CreateSolver("GLOP");
        foreach (var unknown in truth.Keys)
            variables[unknown] = (solver.MakeNumVar(0, double.PositiveInfinity, ""), solver.MakeNumVar(0, double.PositiveInfinity, ""));
        foreach (var row in this.rows)
        {
            var constraint = solver.MakeConstraint(0, 0);
            foreach (var (unknown, coefficient) in row) SetCoefficient(constraint, unknown, coefficient);
        }

        asked = solver.MakeConstraint();
    }

    public IReadOnlyList<int> Leaves { get; }

    public bool IsFree => rows.Count == 0;

    public int Programs { get; private set; }

    /// <summary>The smallest move, as shares of everybody's cost, that brings a sum so many euros up (or down); null when there is none.</summary>
    public Move? Smallest(IReadOnlyCollection<int> sum, int sign, double euros)
    {
        Ask(sum, sign, euros, out var unit);
        asked.SetBounds(1, Far);
        var objective = solver.Objective();
        objective.Clear();
        var typical = truth.Values.Average(Math.Abs) + 1e-9;
        foreach (var (unknown, (up, down)) in variables)
        {
            var weight = typical / (Math.Abs(truth[unknown]) + 0.01 * typical);
            objective.SetCoefficient(up, weight);
            objective.SetCoefficient(down, weight);
        }

        objective.SetMinimization();
        return Solved(sum, sign, unit);
    }

    /// <summary>The longest way that a sum can go up (or down), in euros, as far as some times what is asked; null when the program could not be trusted.</summary>
    public Move? Longest(IReadOnlyCollection<int> sum, int sign, double euros)
    {
        Ask(sum, sign, euros, out var unit);
        asked.SetBounds(0, Far);
        var objective = solver.Objective();
        objective.Clear();
        var most = sum.Max(inhabitants);
        foreach (var unknown in sum)
        {
            objective.SetCoefficient(variables[unknown].Up, sign * inhabitants(unknown) / most);
            objective.SetCoefficient(variables[unknown].Down, -sign * inhabitants(unknown) / most);
        }

        objective.SetMaximization();
        return Solved(sum, sign, unit);
    }

    /// <summary>Whether every equation holds after a move, and nobody's cost falls under zero.</summary>
    public bool Allows(Move move, IReadOnlyCollection<int> sum)
    {
        var unit = Math.Abs(move.Euros) / sum.Max(inhabitants);
        foreach (var (unknown, step) in move.Steps)
            if (!truth.TryGetValue(unknown, out var cost) || (cost >= 0 && cost + step < -Small * unit)) return false;
        foreach (var row in rows)
        {
            double left = 0, share = 1;
            foreach (var (unknown, coefficient) in row)
            {
                if (move.Steps.TryGetValue(unknown, out var step)) left += coefficient * step;
                if (sum.Contains(unknown)) share = Math.Min(share, Math.Abs(coefficient));
            }

            if (Math.Abs(left) > Math.Min(Small, 1e-3 * share) * unit) return false;
        }

        return true;
    }

    public void Dispose() => solver.Dispose();

    /// <summary>Everything is put in units of what is asked, so that small values are seen as sharply as large ones.</summary>
    private void Ask(IReadOnlyCollection<int> sum, int sign, double euros, out double unit)
    {
        var most = sum.Max(inhabitants);
        unit = euros / most;
        asked.Clear();
        foreach (var unknown in sum) SetCoefficient(asked, unknown, sign * inhabitants(unknown) / most);
        foreach (var (unknown, (_, down)) in variables)
            down.SetUb(truth[unknown] < 0 ? double.PositiveInfinity : truth[unknown] / unit);
    }

    private Move? Solved(IReadOnlyCollection<int> sum, int sign, double unit)
    {
        if (Tried(sum, sign, unit) is { } move) return move;
        // Where the program before this one ended may be a bad place to start from.
        solver.Reset();
        return Tried(sum, sign, unit);
    }

    private Move? Tried(IReadOnlyCollection<int> sum, int sign, double unit)
    {
        Programs++;
        var status = solver.Solve();
        if (status is not (Solver.ResultStatus.OPTIMAL or Solver.ResultStatus.FEASIBLE)) return null;
        var steps = new Dictionary<int, double>();
        foreach (var (unknown, (up, down)) in variables)
        {
            var step = (up.SolutionValue() - down.SolutionValue()) * unit;
            if (Math.Abs(step) > 1e-12 * unit) steps[unknown] = step;
        }

        var euros = sign * sum.Sum(unknown => steps.GetValueOrDefault(unknown) * inhabitants(unknown));
        var move = new Move(steps, euros);
        if (euros <= 0) return move;
        return Allows(move, sum) ? move : null;
    }

    private void SetCoefficient(Constraint constraint, int unknown, double coefficient)
    {
        constraint.SetCoefficient(variables[unknown].Up, coefficient);
        constraint.SetCoefficient(variables[unknown].Down, -coefficient);
    }
}
