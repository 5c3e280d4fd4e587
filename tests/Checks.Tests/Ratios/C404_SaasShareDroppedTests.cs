using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Ratios;

public sealed class C404_SaasShareDroppedTests
{
    private static AReturn Veenbeek(int year, int saas, int rest) => AReturn.Of("GM9010", year)
        .Software("software.front-office", saas, Hosting.Saas).Software("software.front-office", rest).Software("software.front-office", 999, Hosting.Saas, recharge: "SV01");

    [Theory]
    [InlineData(350, 650)]
    [InlineData(600, 400)]
    [InlineData(0, 0)]
    public void Up_to_fifteen_points_down_it_is_right(int saas, int rest) =>
        Checking.Of(Veenbeek(2024, saas, rest)).After(Veenbeek(2023, 500, 500)).Run("C404").ShouldBeEmpty();

    [Fact]
    public void More_than_fifteen_points_down_asks()
    {
        var finding = Checking.Of(Veenbeek(2024, 349, 651)).After(Veenbeek(2023, 500, 500)).Only("C404");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("software", "", "hosting"));
        Checking.Dutch(finding).ShouldBe("SaaS is 34,9% van uw softwarekosten, vorig jaar 50%. Dat is 15,1 procentpunt lager; tot 15 vragen wij niets. Kijk of 'Waar draait het' overal is ingevuld; verbeter het of leg het uit.");
    }

    [Fact]
    public void Without_last_year_there_is_nothing_to_compare() => Checking.Of(Veenbeek(2024, 1, 999)).Run("C404").ShouldBeEmpty();
}
