using System.Numerics;
using Maatstaf.Improvement;
using Maatstaf.Oracle;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement_Tests.Scenarios;

/// <summary>
/// A second calculation, in exact fractions and by time: money flows in streams, each from a year to a year. A step ends streams and
/// begins others. What a year costs is what flows in it. Shares are found as the root of a line through two points.
/// </summary>
internal sealed class Streams(OwnAmounts own)
{
    private const int Always = int.MaxValue;

    public static readonly Rational GroupOwnPrice = 90_000, GroupHiredPrice = 150_000;

    private List<Stream> flowing = [.. own.Parts.Select(static part => new Stream(part.Leaf, part.Employment, part.Hosting, new Rational(part.Cents, 100), new Rational(part.MilliFte, 1000), 0, Always))];

    private readonly List<Stream> ended = [];

    /// <summary>What flows in the year with a number: 0 = before, 1 = the first in which anything is otherwise.</summary>
    public Rational In(int year) => Rational.Sum(flowing.Concat(ended).Where(stream => stream.From <= year && year <= stream.Until).Select(static stream => stream.Amount));

    /// <summary>Takes a step; false = it cannot be taken.</summary>
    public bool Take(ScenarioStep step)
    {
        var within = flowing.Where(stream => stream.Leaf == step.Lever.Node || stream.Leaf.StartsWith(step.Lever.Node + ".", StringComparison.Ordinal)).ToArray();
        var (cost, fte) = (Cost(within), Fte(within));
        var target = Exact(step.OwnChoice!.Value);
        if (cost.Sign <= 0)
            return false;
        switch (step.Lever.Kind)
        {
            case LeverKind.HiredShare:
                return fte.Sign > 0 && Share(within, static stream => stream.Employment == Employment.Hired, target, step, within.Length);
            case LeverKind.SaasShare:
                return Share(within, static stream => stream.Hosting == Hosting.Saas, target, step, 0);
            case LeverKind.CostPerInhabitant:
                Scale(within, target * (BigInteger)own.Inhabitants / cost, step, false);
                return true;
            default:
                if (fte.Sign <= 0)
                    return false;
                var now = step.Lever.Kind == LeverKind.CostPerFte ? cost / fte : fte / (BigInteger)own.Inhabitants * 100_000;
                Scale(within, target / now, step, step.Lever.Kind == LeverKind.FtePerInhabitant);
                return true;
        }
    }

    private void Scale(Stream[] within, Rational factor, ScenarioStep step, bool people)
    {
        foreach (var stream in within)
        {
            var fte = people ? stream.Fte * factor : stream.Fte;
            flowing.Remove(stream);
            if (stream.From == 1)
            {
                flowing.Add(stream with { Amount = stream.Amount * factor, Fte = fte });
            }
            else if (step.ReplacesAll)
            {
                ended.Add(stream with { Until = step.DoubleYears });
                flowing.Add(stream with { Amount = stream.Amount * factor, Fte = fte, From = 1 });
            }
            else if (factor <= Rational.One)
            {
                ended.Add(stream with { Amount = stream.Amount * (Rational.One - factor), Until = step.DoubleYears });
                flowing.Add(stream with { Amount = stream.Amount * factor, Fte = fte });
            }
            else
            {
                flowing.Add(stream with { Fte = fte });
                flowing.Add(stream with { Amount = stream.Amount * (factor - Rational.One), Fte = Rational.Zero, From = 1 });
            }
        }
    }

    /// <summary>Moves as much as makes the share the target: the share as a function of what moves is a ratio of lines, so its root lies on one.</summary>
    private bool Share(Stream[] within, Func<Stream, bool> isInside, Rational target, ScenarioStep step, int people)
    {
        Stream[] inside = [.. within.Where(isInside)], outside = [.. within.Where(stream => !isInside(stream))];
        if (people > 0 && (Price(outside, GroupOwnPrice) is null || Price(inside, GroupHiredPrice) is null))
            return false;
        Rational CostThere(Rational moved, bool inwards) => people == 0
            ? moved * Exact(step.CostOfNew)
            : inwards ? moved / Price(outside, GroupOwnPrice)! * Price(inside, GroupHiredPrice)! : moved / Price(inside, GroupHiredPrice)! * Price(outside, GroupOwnPrice)!;
        var (c, d) = (Cost(inside), Cost(outside));
        var inwards = c < target * (c + d);
        Rational Short(Rational moved) => inwards
            ? c + CostThere(moved, true) - (target * (c + d - moved + CostThere(moved, true)))
            : c - moved - (target * (c - moved + d + CostThere(moved, false)));
        if (Short(Rational.Zero).IsZero)
            return true;
        var moves = Short(Rational.Zero) / (Short(Rational.Zero) - Short(Rational.One));
        var from = inwards ? outside : inside;
        var share = moves / Cost(from);
        foreach (var stream in from)
        {
            flowing.Remove(stream);
            flowing.Add(stream with { Amount = stream.Amount * (Rational.One - share), Fte = stream.Fte * (Rational.One - share) });
            if (stream.From == 0)
                ended.Add(stream with { Amount = stream.Amount * share, Until = step.DoubleYears });
            flowing.Add(new Stream(
                stream.Leaf,
                people == 0 ? null : inwards ? Employment.Hired : Employment.Own,
                people > 0 ? null : inwards ? Hosting.Saas : Hosting.Hosted,
                people == 0 ? CostThere(stream.Amount * share, inwards) : stream.Fte * share * (inwards ? Price(inside, GroupHiredPrice)! : Price(outside, GroupOwnPrice)!),
                stream.Fte * share,
                1,
                Always));
        }

        return true;
    }

    private static Rational? Price(Stream[] streams, Rational group) => Fte(streams) is { Sign: > 0 } fte
        ? Cost(streams).Sign > 0 ? Cost(streams) / fte : null
        : Cost(streams).IsZero ? group : null;

    private static Rational Cost(IEnumerable<Stream> streams) => Rational.Sum(streams.Select(static stream => stream.Amount));

    private static Rational Fte(IEnumerable<Stream> streams) => Rational.Sum(streams.Select(static stream => stream.Fte));

    /// <summary>Values in these tests have at most four decimals.</summary>
    private static Rational Exact(double value) => new((BigInteger)Math.Round(value * 10_000), 10_000);

    private sealed record Stream(string Leaf, Employment? Employment, Hosting? Hosting, Rational Amount, Rational Fte, int From, int Until)
    {
        // Streams with equal content are apart.
        public bool Equals(Stream? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}
