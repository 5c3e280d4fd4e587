using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Slips;

public sealed class C205_WithVatTests
{
    private static Checking Veenbeek(decimal now, decimal before) => Checking
        .Of(AReturn.Of("GM9010", 2024).Software("software.mid-office", now))
        .After(AReturn.Of("GM9010", 2023).Software("software.mid-office", before));

    // 1.21 × 0.995 = 1.20395; 1.21 × 1.005 = 1.21605
    [Theory]
    [InlineData(120_394, 100_000)]
    [InlineData(121_606, 100_000)]
    [InlineData(100_000, 120_394)]
    [InlineData(100_000, 121_606)]
    public void Outside_the_spread_nothing_is_asked(int now, int before) => Veenbeek(now, before).Run("C205").ShouldBeEmpty();

    [Theory]
    [InlineData(120_395, 100_000)]
    [InlineData(121_605, 100_000)]
    [InlineData(100_000, 120_395)]
    [InlineData(100_000, 121_605)]
    public void Up_to_the_spread_it_asks(int now, int before) => Veenbeek(now, before).Run("C205").Count.ShouldBe(1);

    [Theory]
    [InlineData(121_000, 100_000, "Software voor de midoffice: u vult € 121.000 in, vorig jaar was het € 100.000. Dat is zo goed als 1,21 keer zo veel. Kijk of er nu btw in zit die u terugkrijgt; haal die eraf of leg het uit.")]
    [InlineData(100_000, 121_000, "Software voor de midoffice: u vult € 100.000 in, vorig jaar was het € 121.000. Vorig jaar is zo goed als 1,21 keer zo veel. Kijk of er vorig jaar btw in zat, en of u die terugkrijgt; verbeter het of leg het uit.")]
    public void It_says_which_of_the_two_may_include_vat(int now, int before, string sentence)
    {
        var finding = Veenbeek(now, before).Only("C205");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("software", "software.mid-office", "amount_eur"));
        Checking.Dutch(finding).ShouldBe(sentence);
    }

    [Fact]
    public void Personnel_has_no_vat() => Checking
        .Of(AReturn.Of("GM9010", 2024).Personnel("personnel.operations", Employment.Own, 1, 121_000))
        .After(AReturn.Of("GM9010", 2023).Personnel("personnel.operations", Employment.Own, 1, 100_000))
        .Run("C205").ShouldBeEmpty();
}
