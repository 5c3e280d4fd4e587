using CsCheck;
using Maatstaf.Narratives;

namespace Maatstaf.Narratives_Tests;

/// <summary>What is shown beside its total adds up to it.</summary>
public sealed class RoundingTests
{
    private static readonly Gen<double> Amount = Gen.OneOf(
        Gen.Double[-200, 200],
        Gen.Int[-2000, 2000].Select(static tenths => tenths / 20.0),
        Gen.Const(0.0));

    [Fact]
    public void Parts_add_up_to_the_rounded_total_and_each_stays_within_one_step() =>
        Gen.Select(Amount.Array[1, 8], Gen.Int[0, 2]).Sample(static (parts, decimals) =>
        {
            var total = parts.Sum();
            var shown = Rounding.AddingUp(parts, total, decimals);
            shown.Sum().ShouldBe(Rounding.HalfAwayFromZero(total, decimals));
            foreach (var (part, written) in parts.Zip(shown))
                Math.Abs(written - (decimal)part).ShouldBeLessThanOrEqualTo((decimal)Math.Pow(10, -decimals));
        }, iter: 5000);

    [Fact]
    public void A_larger_part_never_shows_smaller() =>
        Amount.Array[2, 8].Sample(static parts =>
        {
            var shown = Rounding.AddingUp(parts, parts.Sum(), 0);
            for (var i = 0; i < parts.Length; i++)
            {
                for (var j = 0; j < parts.Length; j++)
                {
                    if (parts[i] > parts[j] + 1e-9)
                        shown[i].ShouldBeGreaterThanOrEqualTo(shown[j]);
                }
            }
        }, iter: 2000);

    [Fact]
    public void A_part_never_shows_the_other_sign() =>
        Amount.Array[1, 8].Sample(static parts =>
        {
            foreach (var (part, shown) in parts.Zip(Rounding.AddingUp(parts, parts.Sum(), 0)))
                (part > 0 ? shown >= 0 : part >= 0 || shown <= 0).ShouldBeTrue();
        }, iter: 2000);

    [Fact]
    public void The_largest_remainders_go_up()
    {
        Rounding.AddingUp([4.0, 1.5, 0.45], 5.95, 0).ShouldBe([4m, 2m, 0m]);
        Rounding.AddingUp([38.24, 58.48, 18.05], 114.77, 1).ShouldBe([38.2m, 58.5m, 18.1m]);
        Rounding.AddingUp([1 / 3.0, 1 / 3.0, 1 / 3.0], 1, 0).ShouldBe([1m, 0m, 0m]);
    }

    [Fact]
    public void Parts_that_do_not_make_up_the_total_are_rounded_one_by_one() =>
        Rounding.AddingUp([51.4, 69.4], 61, 0).ShouldBe([51m, 69m]);
}
