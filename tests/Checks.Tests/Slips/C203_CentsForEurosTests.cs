using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Slips;

public sealed class C203_CentsForEurosTests
{
    private static Checking Veenbeek(decimal now, decimal before) => Checking
        .Of(AReturn.Of("GM9010", 2024).Infrastructure("infrastructure.network-data", now))
        .After(AReturn.Of("GM9010", 2023).Infrastructure("infrastructure.network-data", before));

    [Theory]
    [InlineData(74_999, 1_000)]
    [InlineData(125_001, 1_000)]
    [InlineData(1_000, 74_999)]
    [InlineData(1_000, 125_001)]
    public void Outside_the_spread_nothing_is_asked(int now, int before) => Veenbeek(now, before).Run("C203").ShouldBeEmpty();

    [Theory]
    [InlineData(75_000, 1_000)]
    [InlineData(125_000, 1_000)]
    [InlineData(1_000, 75_000)]
    [InlineData(1_000, 125_000)]
    public void Up_to_the_spread_it_asks(int now, int before) => Veenbeek(now, before).Run("C203").Count.ShouldBe(1);

    [Fact]
    public void It_names_both_amounts_and_what_to_do()
    {
        var finding = Veenbeek(110_000, 1_050).Only("C203");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("infrastructure", "infrastructure.network-data", "amount_eur"));
        Checking.Dutch(finding).ShouldBe("Netwerk en data: u vult € 110.000 in, vorig jaar was het € 1.050. Dat scheelt ongeveer een factor 100. Kijk of er centen in plaats van euro's staan of een komma is weggevallen; verbeter het of leg het uit.");
    }
}
