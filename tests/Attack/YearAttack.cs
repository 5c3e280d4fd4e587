using System.Diagnostics;
using Maatstaf.Oracle;

namespace Maatstaf.Attack;

/// <summary>What an attack on one year came to.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Exposures">Every protected value that is known within the margin, by the strongest attackers.</param>
/// <param name="Values">How many pairs of an attacker and a protected value were looked at.</param>
/// <param name="Narrowest">The smallest distance, as a share of the value, that was shown to be possible for every value that is safe; the interval is at least so wide.</param>
/// <param name="Programs">Linear programs solved.</param>
/// <param name="Seconds">Time taken.</param>
public sealed record YearReport(int Year, IReadOnlyList<Exposure> Exposures, int Values, double Narrowest, int Programs, double Seconds);

/// <summary>
/// The attack on one year: fractions say which protected value follows exactly, linear programs how far every other one can be
/// from the truth. Who knows more is tried first; what is safe from him is safe from who knows less.
/// </summary>
public sealed class YearAttack
{
    private readonly Truth truth;
    private readonly TruthYear year;
    private readonly Onlookers onlookers;
    private readonly List<Equation> equations;
    private readonly MovePool pool = new();

    public YearAttack(Truth truth, ShownFigures shown, int year, Onlookers onlookers)
    {
        this.truth = truth;
        this.year = truth[year];
        this.onlookers = onlookers;
        equations = new EquationBook(truth, shown).Of(year);
    }

    /// <summary>Attacks.</summary>
    /// <param name="everyone">Whether attackers are tried on what a stronger one is tried on as well.</param>
    public YearReport Run(bool everyone = false)
    {
        var watch = Stopwatch.StartNew();
        var attackers = Attacker.Of(year, truth.Named, onlookers);
        var owners = Owner.Of(year);
        var known = KnownToAll(attackers[0]);
        var exposures = new List<Exposure>();
        int values = 0, programs = 0;
        var narrowest = double.PositiveInfinity;
        foreach (var attacker in attackers)
        {
            var targets = owners
                .Where(owner => owner.Members.Any(member => !attacker.Known.Contains(member)))
                .Where(owner => everyone || !attackers.Any(other => IsStronger(other, attacker, owner)))
                .ToList();
            if (targets.Count == 0) continue;
            using var trial = new Trial(year, attacker, KnownTo(attacker, attackers[0], known), pool);
            foreach (var owner in targets)
            {
                foreach (var node in CostTree.Nodes)
                {
                    var (exposure, reach) = trial.Try(owner, node);
                    if (exposure is not null) exposures.Add(exposure);
                    else narrowest = Math.Min(narrowest, reach);
                    values++;
                }
            }

            programs += trial.Programs;
        }

        return new YearReport(year.Year, exposures, values, narrowest, programs, watch.Elapsed.TotalSeconds);
    }

    /// <summary>Whether another attacker knows more, and nothing of the owner, so that his trial covers this one's.</summary>
    private static bool IsStronger(Attacker other, Attacker attacker, Owner owner) =>
        other.KnowsMoreThan(attacker)
        && owner.Members.All(member => other.Known.Contains(member) == attacker.Known.Contains(member));

    /// <summary>All that follows from the figures and the named ones' values. Leaves come before their parents: a shown parent of shown leaves says nothing.</summary>
    private Elimination KnownToAll(Attacker outsider)
    {
        var known = new Elimination();
        var asked = Blocks.LeavesAsked(year).ToHashSet();
        bool IsOpen(int unknown) =>
            !outsider.Known.Contains(Equation.ParticipantOf(unknown)) && (!Equation.IsCost(unknown) || asked.Contains(Equation.MeasureOf(unknown)));
        var open = equations.Select(equation => equation.Terms.Where(term => IsOpen(term.Key)).ToList());
        foreach (var terms in open.OrderBy(terms => terms.Any(term => !Equation.IsCost(term.Key))).ThenBy(terms => terms.Count)) known.Add(terms);
        return known;
    }

    private static Elimination KnownTo(Attacker attacker, Attacker outsider, Elimination known)
    {
        var own = attacker.Known.Except(outsider.Known).Order().ToList();
        if (own.Count == 0) return known;
        var knows = known.Copy();
        foreach (var participant in own)
            for (var measure = 0; measure < Measures.Count; measure++)
                knows.Add([KeyValuePair.Create(Equation.Unknown(participant, measure), Rational.One)]);
        return knows;
    }
}
