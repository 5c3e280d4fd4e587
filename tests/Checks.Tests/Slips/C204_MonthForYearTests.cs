using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Slips;

public sealed class C204_MonthForYearTests
{
    private static Checking Veenbeek(decimal now, decimal before) => Checking
        .Of(AReturn.Of("GM9010", 2024).Personnel("personnel.operations", Employment.Own, 10, now))
        .After(AReturn.Of("GM9010", 2023).Personnel("personnel.operations", Employment.Own, 10, before));

    [Theory]
    [InlineData(107_999, 10_000)]
    [InlineData(132_001, 10_000)]
    [InlineData(10_000, 107_999)]
    [InlineData(10_000, 132_001)]
    public void Outside_the_spread_nothing_is_asked(int now, int before) => Veenbeek(now, before).Run("C204").ShouldBeEmpty();

    [Theory]
    [InlineData(108_000, 10_000)]
    [InlineData(132_000, 10_000)]
    [InlineData(10_000, 108_000)]
    [InlineData(10_000, 132_000)]
    public void Up_to_the_spread_it_asks(int now, int before) => Veenbeek(now, before).Run("C204").Count.ShouldBe(1);

    [Theory]
    [InlineData(70_000, 840_000, "Automatisering: u vult € 70.000 in, vorig jaar was het € 840.000. Dat is ongeveer een 12e deel. Kijk of dit het bedrag van een maand is; vul het hele jaar in of leg het uit.")]
    [InlineData(840_000, 70_000, "Automatisering: u vult € 840.000 in, vorig jaar was het € 70.000. Dat is ongeveer 12 keer zo veel. Kijk of het vorig jaar het bedrag van een maand was, of dat u nu te veel maanden telt; verbeter het of leg het uit.")]
    public void It_says_which_of_the_two_may_be_a_month(int now, int before, string sentence)
    {
        var finding = Veenbeek(now, before).Only("C204");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("personnel", "personnel.operations", "amount_eur"));
        Checking.Dutch(finding).ShouldBe(sentence);
    }
}
