using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Slips;

public sealed class C201_ThousandTimesLastYearTests
{
    private static Checking Veenbeek(decimal now, decimal before) => Checking
        .Of(AReturn.Of("GM9010", 2024).Software("software.front-office", now))
        .After(AReturn.Of("GM9010", 2023).Software("software.front-office", before));

    // 10^2.5 = 316.227766…
    [Theory]
    [InlineData(316_227, 1_000)]
    [InlineData(1_000, 316_227)]
    [InlineData(500, 500)]
    public void Up_to_the_margin_nothing_is_asked(int now, int before) => Veenbeek(now, before).Run("C201").ShouldBeEmpty();

    [Theory]
    [InlineData(316_228, 1_000, "Software voor de frontoffice: u vult € 316.228 in, vorig jaar was het € 1.000. Dat is ongeveer een factor 1.000 meer. Kijk of u duizendtallen en hele getallen verwisselt; verbeter het of leg het uit.")]
    [InlineData(1_000, 316_228, "Software voor de frontoffice: u vult € 1.000 in, vorig jaar was het € 316.228. Dat is ongeveer een factor 1.000 minder. Kijk of u duizendtallen en hele getallen verwisselt; verbeter het of leg het uit.")]
    public void Beyond_the_margin_it_asks(int now, int before, string sentence)
    {
        var finding = Veenbeek(now, before).Only("C201");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("software", "software.front-office", "amount_eur"));
        Checking.Dutch(finding).ShouldBe(sentence);
        (finding.Facts.Own, finding.Facts.LastYear).ShouldBe((now * 100L, before * 100L));
    }

    [Fact]
    public void Budgets_and_fte_are_looked_at_too()
    {
        var found = Checking
            .Of(AReturn.Of("GM9010", 2024).Profile(50_000, budget: 180_000, staff: 400).Personnel("personnel.operations", Employment.Own, 12_000, 960_000))
            .After(AReturn.Of("GM9010", 2023).Profile(50_000, budget: 175_000_000, staff: 400).Personnel("personnel.operations", Employment.Own, 12, 940_000))
            .Run("C201");
        found.Select(static finding => (finding.Table, finding.Line, finding.Column)).ShouldBe([("personnel", "personnel.operations", "fte"), ("profiles", "profile", "budget_eur")]);
    }

    [Theory]
    [InlineData(0, 900_000)]
    [InlineData(900_000, 0)]
    [InlineData(-900_000, 900)]
    public void Without_a_ratio_nothing_is_asked(int now, int before) => Veenbeek(now, before).Run("C201").ShouldBeEmpty();

    [Fact]
    public void A_new_category_is_compared_with_the_one_that_held_its_cost_before()
    {
        var found = Checking
            .Of(AReturn.Of("GM9010", 2024).Personnel("personnel.information-management.general", Employment.Own, 1, 100).Personnel("personnel.information-management.coordination", Employment.Own, 4, 400_000))
            .After(AReturn.Of("GM9010", 2023).Personnel("personnel.information-management.general", Employment.Own, 5, 390_000))
            .Run("C201");
        found.ShouldBeEmpty();
    }
}
