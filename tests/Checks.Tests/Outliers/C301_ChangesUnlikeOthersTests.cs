using Maatstaf.Checks;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Outliers;

public sealed class C301_ChangesUnlikeOthersTests
{
    private const string Leaf = "software.front-office";

    private static Checking Veenbeek(decimal now, decimal before, ChangeSpread others) => Checking
        .Of(AReturn.Of("GM9010", 2024).Software(Leaf, now))
        .After(AReturn.Of("GM9010", 2023).Software(Leaf, before))
        .Beside(Others.Change(Leaf, others));

    // Others do not change on the whole. From 10 000 to 14 400 euros the effect is 0.44 × √14 400 = 52.8; back it is (1 − 1.44) × 120 = −52.8.
    [Theory]
    [InlineData(13.2, 14_400, 10_000, false)]
    [InlineData(13.19, 14_400, 10_000, true)]
    [InlineData(13.2, 10_000, 14_400, false)]
    [InlineData(13.19, 10_000, 14_400, true)]
    public void It_asks_beyond_four_times_the_distance_to_the_quartile(double quartile, int now, int before, bool asks) =>
        Veenbeek(now, before, new ChangeSpread(5, 1, -quartile, 0, quartile)).Run("C301").Count.ShouldBe(asks ? 1 : 0);

    // The floor is A × the median effect: 0.05 × 40 = 2; the bounds are 40 ± 8. From 10 000: √x (x/10 000 − 1) = 48 at x ≈ 14 037.
    [Theory]
    [InlineData(14_000, false)]
    [InlineData(14_080, true)]
    public void Others_that_all_change_alike_leave_some_room(int now, bool asks) =>
        Veenbeek(now, 10_000, new ChangeSpread(5, 1, 40, 40, 40)).Run("C301").Count.ShouldBe(asks ? 1 : 0);

    // Without any change at others the floor is A itself: bounds of ± 0.2. From 1 euro: √x (x − 1) = 0.2 at x ≈ 1.183.
    [Theory]
    [InlineData(118, false)]
    [InlineData(119, true)]
    public void Others_that_do_not_change_at_all_leave_little_room(int nowInCents, bool asks) =>
        Veenbeek(nowInCents / 100m, 1, new ChangeSpread(5, 1, 0, 0, 0)).Run("C301").Count.ShouldBe(asks ? 1 : 0);

    // Of ten million the effect of one percent is 316, far outside any bounds; the least change beside others decides.
    [Theory]
    [InlineData(1.00, 10_990_000, 10_000_000, false)]
    [InlineData(1.00, 11_010_000, 10_000_000, true)]
    [InlineData(1.00, 10_000_000, 10_990_000, false)]
    [InlineData(1.00, 10_000_000, 11_010_000, true)]
    [InlineData(1.20, 11_010_000, 10_000_000, false)]
    [InlineData(1.20, 10_890_000, 10_000_000, true)]
    public void A_small_change_beside_that_of_others_is_no_question_however_large_the_amount(double others, int now, int before, bool asks) =>
        Veenbeek(now, before, new ChangeSpread(5, others, -3, 0, 3)).Run("C301").Count.ShouldBe(asks ? 1 : 0);

    [Theory]
    [InlineData(90_000, 20_000, "Software voor de frontoffice: van € 20.000 vorig jaar naar € 90.000 nu. Die stijging valt op naast de veranderingen bij andere deelnemers. Kijk of het bedrag klopt; verbeter het of leg uit wat er veranderde.")]
    [InlineData(20_000, 90_000, "Software voor de frontoffice: van € 90.000 vorig jaar naar € 20.000 nu. Die daling valt op naast de veranderingen bij andere deelnemers. Kijk of het bedrag klopt; verbeter het of leg uit wat er veranderde.")]
    public void It_names_the_own_amounts_only(int now, int before, string sentence)
    {
        var finding = Veenbeek(now, before, new ChangeSpread(5, 1.04, -3, 0, 3)).Only("C301");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("software", Leaf, "amount_eur"));
        Checking.Dutch(finding).ShouldBe(sentence);
    }

    [Fact]
    public void An_amount_that_stays_while_all_others_double_deviates() =>
        Checking.Dutch(Veenbeek(50_000, 50_000, new ChangeSpread(5, 2, -3, 0, 3)).Only("C301")).ShouldContain("Die stilstand valt op");

    [Fact]
    public void Four_others_are_too_few() => Veenbeek(90_000, 20_000, new ChangeSpread(4, 1, -3, 0, 3)).Run("C301").ShouldBeEmpty();
}
