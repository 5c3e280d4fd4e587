using CsCheck;
using Maatstaf.Benchmark;

namespace Maatstaf.Benchmark_Tests;

public sealed class AllocationKeyTests
{
    [Theory]
    [InlineData(100, new long[] { 1, 1, 1 }, new long[] { 34, 33, 33 })]
    [InlineData(-100, new long[] { 1, 1, 1 }, new long[] { -34, -33, -33 })]
    [InlineData(101, new long[] { 1, 1, 1 }, new long[] { 34, 34, 33 })]
    [InlineData(10, new long[] { 1, 2 }, new long[] { 3, 7 })]
    [InlineData(1, new long[] { 10, 90 }, new long[] { 0, 1 })]
    [InlineData(0, new long[] { 1, 2 }, new long[] { 0, 0 })]
    [InlineData(7, new long[] { 0, 5 }, new long[] { 0, 7 })]
    public void Cents_that_are_left_go_to_the_largest_fractions_and_ties_to_the_lower_code(long amount, long[] weights, long[] expected) =>
        Divide(amount, weights).ShouldBe(expected);

    [Fact]
    public void Parts_add_up_to_the_amount_and_differ_less_than_a_cent_from_their_quota() =>
        Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Long[0, 1_000_000_000_000_000_000].Array[1, 12])
            .Where(static sample => sample.Item2.Any(static weight => weight > 0) && Total(sample.Item2) <= ulong.MaxValue)
            .Sample(static sample =>
            {
                var (amount, weights) = sample;
                var parts = Divide(amount, weights);
                return parts.Sum() == amount && parts.Zip(weights).All(pair => Int128.Abs((pair.First * Total(weights)) - ((Int128)amount * pair.Second)) < Total(weights));
            });

    [Fact]
    public void A_key_without_any_weight_cannot_be_made() =>
        Should.Throw<ArgumentException>(() => new AllocationKey([1, 2], [0, 0]));

    private static Int128 Total(long[] weights) => weights.Aggregate(Int128.Zero, static (sum, weight) => sum + weight);

    private static long[] Divide(long amount, long[] weights)
    {
        var parts = new long[weights.Length];
        new AllocationKey([.. Enumerable.Range(0, weights.Length)], weights).Divide(amount, parts, new ulong[weights.Length]);
        return parts;
    }
}
