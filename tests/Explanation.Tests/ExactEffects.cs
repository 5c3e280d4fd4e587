using Maatstaf.Oracle;
using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation_Tests;

/// <summary>
/// The effects of a function once more, in fractions: every order in which the factors can change, one after the other, and
/// the mean over the orders. It shares no code with what it checks.
/// </summary>
internal sealed class ExactEffects
{
    private static readonly string[] Factors = ["fte", "share", "price"];
    private readonly Dictionary<string, Rational> effects = new(StringComparer.Ordinal);

    /// <summary>Effects by id; those of 0 are there too.</summary>
    public IReadOnlyDictionary<string, Rational> Effects => effects;

    /// <summary>The effects of all functions of two sides of which everything is known.</summary>
    public static ExactEffects Of(Books own, Books other, IReadOnlyList<string> functions)
    {
        var exact = new ExactEffects();
        var staff = functions.ToDictionary(static function => function, function => (Own: Read(own, other, function, mine: true), Other: Read(own, other, function, mine: false)), StringComparer.Ordinal);
        var all = (Own: Rational.Sum(staff.Values.Select(static sides => sides.Own.Fte)), Other: Rational.Sum(staff.Values.Select(static sides => sides.Other.Fte)));
        foreach (var (function, sides) in staff)
            exact.Add(function, sides.Own, sides.Other, all.Own, all.Other);
        return exact;
    }

    private sealed record State(Rational Fte, Rational[] Share, Rational[] Price);

    /// <summary>Fte, shares and prices of a side; a cell that has cost without fte on either side does not count.</summary>
    private static State Read(Books own, Books other, string function, bool mine)
    {
        var (me, them) = mine ? (own, other) : (other, own);
        bool[] counts = [.. Enumerable.Range(0, 2).Select(cell => new[] { own, other }.All(side => side.At(function, cell) is not (0, not 0)))];
        Rational Fte(Books side, int cell) => counts[cell] ? new Rational(side.At(function, cell).MilliFte, 1000 * side.Inhabitants) : Rational.Zero;
        Rational Cost(Books side, int cell) => counts[cell] ? new Rational(side.At(function, cell).Cents, 100 * side.Inhabitants) : Rational.Zero;
        Rational Whole(Books side) => Fte(side, 0) + Fte(side, 1);
        var base1 = Whole(me).IsZero ? them : me;
        return new State(
            Whole(me),
            [.. Enumerable.Range(0, 2).Select(cell => Whole(base1).IsZero ? Rational.Zero : Fte(base1, cell) / Whole(base1))],
            [.. Enumerable.Range(0, 2).Select(cell => !Fte(me, cell).IsZero ? Cost(me, cell) / Fte(me, cell) : Fte(them, cell).IsZero ? Rational.Zero : Cost(them, cell) / Fte(them, cell))]);
    }

    private void Add(string function, State own, State other, Rational allOwn, Rational allOther)
    {
        var orders = Permutations(Factors).ToArray();
        foreach (var order in orders)
        {
            var now = other;
            foreach (var factor in order)
            {
                var next = factor switch
                {
                    "fte" => now with { Fte = own.Fte },
                    "share" => now with { Share = own.Share },
                    _ => now with { Price = own.Price },
                };
                if (factor == "fte")
                    Split(function, now, own, other, allOwn, allOther, orders.Length);
                else if (factor == "share")
                    Put($"{function}/employment-mix", (Cost(next) - Cost(now)) / orders.Length);
                else
                    AddPrices(function, now, next, orders.Length);
                now = next;
            }
        }
    }

    /// <summary>The fte of a function are those of all functions times its share: first the one, then the other, and the mean of both orders.</summary>
    private void Split(string function, State now, State own, State other, Rational allOwn, Rational allOther, int orders)
    {
        var worth = Rational.Sum(Enumerable.Range(0, 2).Select(cell => now.Share[cell] * now.Price[cell]));
        var shareOther = allOther.IsZero ? (allOwn.IsZero ? Rational.Zero : own.Fte / allOwn) : other.Fte / allOther;
        var shareOwn = allOwn.IsZero ? shareOther : own.Fte / allOwn;
        var allFirst = ((allOwn - allOther) * shareOther, allOwn * (shareOwn - shareOther));
        var shareFirst = ((allOwn - allOther) * shareOwn, allOther * (shareOwn - shareOther));
        Put($"{function}/volume", worth * (allFirst.Item1 + shareFirst.Item1) / 2 / orders);
        Put($"{function}/function-mix", worth * (allFirst.Item2 + shareFirst.Item2) / 2 / orders);
    }

    private void AddPrices(string function, State now, State next, int orders)
    {
        foreach (var employment in new[] { Employment.Own, Employment.Hired })
        {
            var cell = (int)employment;
            Put($"{function}/price:{Books.NameOf(employment)}", now.Fte * now.Share[cell] * (next.Price[cell] - now.Price[cell]) / orders);
        }
    }

    private void Put(string id, Rational amount) => effects[id] = effects.GetValueOrDefault(id, Rational.Zero) + amount;

    private static Rational Cost(State state) => Rational.Sum(Enumerable.Range(0, 2).Select(cell => state.Fte * state.Share[cell] * state.Price[cell]));

    private static IEnumerable<string[]> Permutations(string[] items) => items.Length < 2
        ? [items]
        : items.SelectMany((item, index) => Permutations([.. items.Where((_, other) => other != index)]).Select(rest => (string[])[item, .. rest]));
}
