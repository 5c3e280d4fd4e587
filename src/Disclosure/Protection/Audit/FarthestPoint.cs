using Google.OrTools.LinearSolver;

namespace Maatstaf.Disclosure.Protection.Audit;

/// <summary>
/// A linear program (GLOP): how far can a sum of some amounts go while equations keep their values and no amount falls below 0?
/// Every amount is a rise and a fall, so that the solver leaves alone what need not move. All is in units of the protected amount, so
/// that small ones are not lost beside large ones.
/// </summary>
internal sealed class FarthestPoint : IDisposable
{
    /// <summary>How far an amount may move, in units of the protected one. More is never needed; the bound keeps the numbers near 1.</summary>
    private const double Farthest = 20;

    /// <summary>What moving costs beside what is won: so little that it only chooses between equal outcomes.</summary>
    private const double Effort = 1e-6;

    private readonly Solver solver;
    private readonly Variable[] rise;
    private readonly Variable[] fall;
    private readonly Variable won;
    private readonly Constraint winning;
    private int[] counted = [];

    public FarthestPoint(int amounts)
    {
        solver = Solver.CreateSolver("GLOP") ?? throw new InvalidOperationException("The linear solver GLOP cannot be loaded.");
        // Without preprocessing the solver starts from its last outcome, which differs in bounds alone.
        solver.SetSolverSpecificParametersAsString("use_preprocessing: false");
        rise = [.. Enumerable.Range(0, amounts).Select(_ => solver.MakeNumVar(0, Farthest, string.Empty))];
        fall = [.. Enumerable.Range(0, amounts).Select(_ => solver.MakeNumVar(0, Farthest, string.Empty))];
        won = solver.MakeNumVar(0, Farthest, string.Empty);
        winning = solver.MakeConstraint(0, 0, string.Empty);
        winning.SetCoefficient(won, -1);
        var objective = solver.Objective();
        objective.SetCoefficient(won, 1);
        foreach (var step in rise.Concat(fall))
            objective.SetCoefficient(step, -Effort);
        objective.SetMaximization();
    }

    /// <summary>A weighted sum of amounts that stays as it is.</summary>
    public void Keep(IEnumerable<(int Amount, double Weight)> terms)
    {
        var constraint = solver.MakeConstraint(0, 0, string.Empty);
        foreach (var (amount, weight) in terms)
        {
            constraint.SetCoefficient(rise[amount], weight);
            constraint.SetCoefficient(fall[amount], -weight);
        }
    }

    /// <summary>The farthest point, by amount; null when the solver finds none.</summary>
    /// <param name="room">How far each amount can fall.</param>
    /// <param name="moves">Whether an amount may move at all.</param>
    /// <param name="sum">Which amounts are added up.</param>
    /// <param name="direction">1 for up, −1 for down.</param>
    /// <param name="unit">The protected amount.</param>
    /// <param name="enough">Farther than this is not asked.</param>
    public double[]? Find(Func<int, double> room, Func<int, bool> moves, int[] sum, int direction, double unit, double enough)
    {
        for (var amount = 0; amount < rise.Length; amount++)
        {
            var open = moves(amount);
            rise[amount].SetUb(open ? Farthest : 0);
            fall[amount].SetUb(open ? Math.Min(Farthest, room(amount) / unit) : 0);
        }

        foreach (var amount in counted)
            Count(amount, 0);
        foreach (var amount in counted = sum)
            Count(amount, direction);
        won.SetUb(Math.Min(Farthest, enough / unit));
        return solver.Solve() is Solver.ResultStatus.OPTIMAL
            ? [.. rise.Zip(fall, (up, down) => (up.SolutionValue() - down.SolutionValue()) * unit)]
            : null;
    }

    public void Dispose() => solver.Dispose();

    private void Count(int amount, double weight)
    {
        winning.SetCoefficient(rise[amount], weight);
        winning.SetCoefficient(fall[amount], -weight);
    }
}
