using Maatstaf.Checks;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Outliers;

public sealed class C302_FarFromUsualTests
{
    private const string Leaf = "infrastructure.network-data";

    private static Checking Veenbeek(decimal now, LevelSpread usual) => Checking
        .Of(AReturn.Of("GM9010", 2024).Profile(10_000).Infrastructure(Leaf, now)).Beside(Others.Spend(Leaf, usual));

    // The score is 3.5 at a distance of 3.5 × 0.2 / 0.6745 = 1.037806…: a factor 2.823017… around 10 euros per inhabitant.
    [Theory]
    [InlineData(282_301, false)]
    [InlineData(282_302, true)]
    [InlineData(35_424, false)]
    [InlineData(35_423, true)]
    public void It_asks_beyond_a_score_of_three_and_a_half(int now, bool asks) =>
        Veenbeek(now, new LevelSpread(5, 1, Math.Log(10), 0.2, 0.2)).Run("C302").Count.ShouldBe(asks ? 1 : 0);

    // Without a MAD: a distance of 3.5 × 1.253314 × 0.2 = 0.877320: a factor 2.404446… around 10 euros per inhabitant.
    [Theory]
    [InlineData(240_444, false)]
    [InlineData(240_445, true)]
    public void When_most_others_are_equal_the_mean_deviation_takes_over(int now, bool asks) =>
        Veenbeek(now, new LevelSpread(5, 1, Math.Log(10), 0, 0.2)).Run("C302").Count.ShouldBe(asks ? 1 : 0);

    [Fact]
    public void When_all_others_are_equal_nothing_is_far() =>
        Veenbeek(900_000, new LevelSpread(5, 1, Math.Log(10), 0, 0)).Run("C302").ShouldBeEmpty();

    [Theory]
    [InlineData(900_000, "Netwerk en data: € 900.000 (€ 90 per inwoner) is veel hoger dan gebruikelijk bij gemeenten van uw grootte. Kijk of alles erin zit en niets dubbel; verbeter het of leg het uit.")]
    [InlineData(12_345, "Netwerk en data: € 12.345 (€ 1,23 per inwoner) is veel lager dan gebruikelijk bij gemeenten van uw grootte. Kijk of alles erin zit en niets dubbel; verbeter het of leg het uit.")]
    public void It_names_the_own_amount_only(int now, string sentence)
    {
        var finding = Veenbeek(now, LevelSpread.Of([8, 9, 10, 11, 12])!).Among(100_000_000, 990_000).Only("C302");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("infrastructure", Leaf, "amount_eur"));
        Checking.Dutch(finding).ShouldBe(sentence);
    }

    [Fact]
    public void Its_influence_has_one_digit_so_that_it_does_not_give_the_median_away() =>
        Veenbeek(900_000, LevelSpread.Of([8, 9, 10, 11, 12])!).Among(100_000_000, 990_000).Only("C302").Influence!.Value.ShouldBe(-0.8, 1e-12);

    [Fact]
    public void Four_others_are_too_few() => Veenbeek(900_000, LevelSpread.Of([9, 10, 11, 12])!).Run("C302").ShouldBeEmpty();

    [Fact]
    public void Others_without_cost_do_not_count_as_others() => Veenbeek(900_000, LevelSpread.Of([0, 9, 10, 11, 12])!).Run("C302").ShouldBeEmpty();
}
