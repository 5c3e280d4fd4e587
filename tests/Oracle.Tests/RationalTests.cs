using System.Numerics;
using CsCheck;
using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

public class RationalTests
{
    [Theory]
    [InlineData("12", 12, 1)]
    [InlineData("-12.50", -25, 2)]
    [InlineData("0.333333", 333_333, 1_000_000)]
    [InlineData("-0.05", -1, 20)]
    public void Decimal_text_is_read_exactly(string text, int numerator, int denominator) =>
        Rational.Parse(text).ShouldBe(new Rational(numerator, denominator));

    [Theory]
    [InlineData(7, 2, 3)]
    [InlineData(-7, 2, -4)]
    [InlineData(-8, 2, -4)]
    [InlineData(0, 5, 0)]
    public void Floor_is_the_whole_number_below(int numerator, int denominator, int floor) =>
        new Rational(numerator, denominator).Floor.ShouldBe(floor);

    [Fact]
    public void A_third_and_a_sixth_are_a_half() =>
        (new Rational(1, 3) + new Rational(1, 6)).ShouldBe(new Rational(1, 2));

    [Fact]
    public void A_fraction_of_two_exact_doubles_becomes_the_double_that_hardware_division_gives() =>
        Gen.Select(Gen.Long[-(1L << 53), 1L << 53], Gen.Long[1, 1L << 53]).Sample(
            (numerator, denominator) =>
                new Rational(numerator, denominator).ToDouble() == (double)numerator / denominator,
            iter: 20_000);

    [Fact]
    public void A_large_fraction_keeps_its_leading_digits() =>
        new Rational(BigInteger.Pow(10, 60), BigInteger.Pow(10, 58) * 3).ToDouble().ShouldBe(100.0 / 3);
}
