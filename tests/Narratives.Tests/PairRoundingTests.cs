using CsCheck;
using Maatstaf.Narratives;

namespace Maatstaf.Narratives_Tests;

/// <summary>A table that adds up downwards and across.</summary>
public sealed class PairRoundingTests
{
    private static readonly Gen<(double First, double Second)[]> Pairs = Gen.Select(Gen.Double[0, 100], Gen.Double[-40, 40]).Array[1, 7];

    [Fact]
    public void Columns_add_up_and_every_number_and_every_sum_is_a_neighbour_of_its_exact_value() =>
        Gen.Select(Pairs, Gen.Int[0, 1]).Sample(static (pairs, decimals) =>
        {
            var (first, second) = (pairs.Sum(static pair => pair.First), pairs.Sum(static pair => pair.Second));
            var shownFirst = Rounding.HalfAwayFromZero(first, decimals);
            var shownSecond = Rounding.HalfAwayFromZero(first + second, decimals) - shownFirst;
            // Two exact halves can take the difference a whole step away; then nothing can be near everything.
            if (Math.Abs(shownSecond - (decimal)second) >= (decimal)Math.Pow(10, -decimals) - 1e-9m)
                return;
            var shown = PairRounding.AddingUpTo(pairs, (first, second), (shownFirst, shownSecond), decimals);

            shown.Sum(static pair => pair.First).ShouldBe(shownFirst);
            shown.Sum(static pair => pair.Second).ShouldBe(shownSecond);
            var step = (decimal)Math.Pow(10, -decimals);
            foreach (var (exact, written) in pairs.Zip(shown))
            {
                Math.Abs(written.First - (decimal)exact.First).ShouldBeLessThanOrEqualTo(step);
                Math.Abs(written.Second - (decimal)exact.Second).ShouldBeLessThanOrEqualTo(step);
                Math.Abs(written.First + written.Second - (decimal)(exact.First + exact.Second)).ShouldBeLessThanOrEqualTo(step);
            }
        }, iter: 5000);

    [Fact]
    public void What_is_whole_already_stays_as_it_is() =>
        PairRounding.AddingUpTo([(10, 3), (20, -4), (0, 0)], (30, -1), (30, -1), 0).ShouldBe([(10m, 3m), (20m, -4m), (0m, 0m)]);

    [Fact]
    public void Pairs_that_do_not_make_up_their_totals_are_rounded_by_themselves() =>
        PairRounding.AddingUpTo([(10.4, 3.3)], (30, -1), (30, -1), 0).ShouldBe([(10m, 3m)]);
}
