using Maatstaf.Checks;

namespace Maatstaf.Checks_Tests;

public sealed class ComparisonTests
{
    [Fact]
    public void A_level_is_the_median_and_deviations_of_logarithms_of_what_is_above_zero()
    {
        var spread = LevelSpread.Of([1, Math.E, Math.E * Math.E, Math.Exp(5), 0, -3]).ShouldNotBeNull();
        spread.N.ShouldBe(4);
        spread.ShareWithValue.ShouldBe(5 / 6.0);
        spread.Median.ShouldBe(1.5, 1e-12);
        spread.MedianDeviation.ShouldBe(1, 1e-12);
        spread.MeanDeviation.ShouldBe((1.5 + 0.5 + 0.5 + 3.5) / 4, 1e-12);
    }

    [Fact]
    public void Nobody_above_zero_is_no_level() => LevelSpread.Of([0, -1]).ShouldBeNull();

    [Fact]
    public void A_change_is_the_median_ratio_and_the_quartiles_of_effects()
    {
        var spread = ChangeSpread.Of([(10_000, 10_000), (10_000, 20_000), (40_000, 20_000), (0, 5), (5, 0)], 0.5).ShouldNotBeNull();
        spread.N.ShouldBe(3);
        spread.MedianRatio.ShouldBe(1);
        // Effects: 0; (2 − 1) × √200; (1 − 2) × √400.
        spread.Median.ShouldBe(0);
        spread.LowerQuartile.ShouldBe(-10, 1e-12);
        spread.UpperQuartile.ShouldBe(Math.Sqrt(200) / 2, 1e-12);
    }

    [Fact]
    public void Nobody_above_zero_in_both_years_is_no_change() => ChangeSpread.Of([(0, 5), (5, 0)], 0.5).ShouldBeNull();

    [Theory]
    [InlineData(1.09, 1.0)]
    [InlineData(1.11, 1.2)]
    [InlineData(-0.29, -0.2)]
    public void A_coarse_median_stands_on_a_grid_of_a_fifth(double median, double coarse) =>
        new LevelSpread(9, 1, median, 0.3, 0.3).Coarsened().Median.ShouldBe(coarse, 1e-12);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.001, 0.05)]
    [InlineData(0.26, 0.3)]
    public void A_coarse_deviation_is_never_smaller_than_it_was(double deviation, double coarse) =>
        new LevelSpread(9, 1, 1, deviation, deviation).Coarsened().MedianDeviation.ShouldBe(coarse, 1e-12);

    [Fact]
    public void A_coarse_change_has_effects_of_one_digit()
    {
        var coarse = new ChangeSpread(9, 1.0371, -34.6, 0, 271).Coarsened();
        (coarse.MedianRatio, coarse.LowerQuartile, coarse.Median, coarse.UpperQuartile).ShouldBe((1.04, -30, 0, 300));
    }
}
