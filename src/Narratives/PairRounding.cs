namespace Maatstaf.Narratives;

/// <summary>
/// Rounds pairs that are added up in two directions: every pair has a sum of its own, and all first and all second numbers have theirs.
/// A table with "own = other + difference" across and a total beneath is one.
/// </summary>
public static class PairRounding
{
    /// <summary>
    /// Rounds pairs so that the first numbers add up to the one total and the second to the other. Every number, and every sum of a pair, goes to
    /// a neighbouring step wherever that can be; of all ways the one nearest to the exact numbers is taken (ties: the first pairs down).
    /// </summary>
    /// <param name="pairs">The pairs in full precision.</param>
    /// <param name="totals">The totals in full precision.</param>
    /// <param name="shown">The totals as shown.</param>
    /// <param name="decimals">Decimals that stay.</param>
    /// <returns>The rounded pairs, in order. Pairs that do not make up the totals are rounded column by column.</returns>
    public static IReadOnlyList<(decimal First, decimal Second)> AddingUpTo(
        IReadOnlyList<(double First, double Second)> pairs, (double First, double Second) totals, (decimal First, decimal Second) shown, int decimals)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var first = Rounding.AddingUpTo([.. pairs.Select(static pair => pair.First)], totals.First, shown.First, decimals);
        var second = Rounding.AddingUpTo([.. pairs.Select(static pair => pair.Second)], totals.Second, shown.Second, decimals);
        if (first.Sum() != shown.First || second.Sum() != shown.Second)
            return [.. first.Zip(second)];
        var step = Rounding.Step(decimals);
        Cell[] exact = [.. pairs.Select(pair => Cell.Of(pair, step))];
        // Pairs that make up the totals miss at most one step each, however large they are.
        var missing = ((int)((shown.First / step) - exact.Sum(static cell => cell.First)), (int)((shown.Second / step) - exact.Sum(static cell => cell.Second)));
        return Nearest(exact, missing) is { } ups
            ? [.. exact.Select((cell, place) => ((cell.First + ups[place].First) * step, (cell.Second + ups[place].Second) * step))]
            : [.. first.Zip(second)];
    }

    /// <summary>Which numbers go up, for the smallest sum of squares: the best way to every pair of counts, pair after pair.</summary>
    private static (int First, int Second)[]? Nearest(Cell[] cells, (int First, int Second) missing)
    {
        var best = new Dictionary<(int First, int Second), (double Cost, (int First, int Second)[] Ups)> { [(0, 0)] = (0, []) };
        foreach (var cell in cells)
        {
            var next = new Dictionary<(int First, int Second), (double Cost, (int First, int Second)[] Ups)>();
            foreach (var (counts, way) in best)
            {
                foreach (var up in ((int First, int Second)[])[(0, 0), (0, 1), (1, 0), (1, 1)])
                {
                    var sum = (counts.First + up.First, counts.Second + up.Second);
                    var cost = way.Cost + cell.CostOf(up);
                    if (!next.TryGetValue(sum, out var known) || cost < known.Cost - 1e-12)
                        next[sum] = (cost, [.. way.Ups, up]);
                }
            }

            best = next;
        }

        return best.TryGetValue(missing, out var found) ? found.Ups : null;
    }

    /// <param name="First">The first number in steps, rounded down.</param>
    /// <param name="Second">The second number in steps, rounded down.</param>
    /// <param name="FirstRest">What is left of the first, 0 to 1.</param>
    /// <param name="SecondRest">What is left of the second, 0 to 1.</param>
    private sealed record Cell(decimal First, decimal Second, double FirstRest, double SecondRest)
    {
        private const double NoNeighbour = 1000;

        public static Cell Of((double First, double Second) pair, decimal step)
        {
            var (first, second) = (Rounding.ToDecimal(pair.First) / step, Rounding.ToDecimal(pair.Second) / step);
            return new Cell(Math.Floor(first), Math.Floor(second), (double)(first - Math.Floor(first)), (double)(second - Math.Floor(second)));
        }

        public double CostOf((int First, int Second) up)
        {
            var (first, second) = (up.First - FirstRest, up.Second - SecondRest);
            var sum = Math.Abs(first + second);
            return (first * first) + (second * second) + (sum * sum) + (sum > 1 + 1e-9 ? NoNeighbour : 0)
                + (FirstRest == 0 && up.First == 1 ? NoNeighbour : 0) + (SecondRest == 0 && up.Second == 1 ? NoNeighbour : 0);
        }
    }
}
