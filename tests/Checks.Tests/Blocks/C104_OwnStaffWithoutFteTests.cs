using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Blocks;

public sealed class C104_OwnStaffWithoutFteTests
{
    [Theory]
    [InlineData(0.001, 80_000)]
    [InlineData(0, 0)]
    [InlineData(0, -500)]
    public void Cost_with_fte_or_no_cost_at_all_is_right(double fte, int cost) =>
        Checking.Of(AReturn.Of("GM9010", 2024).Personnel("personnel.operations", Employment.Own, (decimal)fte, cost)).Run("C104").ShouldBeEmpty();

    [Fact]
    public void Cost_without_fte_blocks()
    {
        var finding = Checking.Of(AReturn.Of("GM9010", 2024).Personnel("personnel.operations", Employment.Own, 0, 0.01m)).Only("C104");
        finding.Severity.ShouldBe(Severity.Blocks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("personnel", "personnel.operations/own", "fte"));
        finding.Spot.Lines.ShouldBe(["1"]);
        Checking.Dutch(finding).ShouldBe("Automatisering: eigen personeel kost € 0,01, maar de omvang is 0 fte. Vul het aantal fte in.");
    }

    [Fact]
    public void A_line_for_training_beside_the_wages_is_right() =>
        Checking.Of(AReturn.Of("GM9010", 2024).Personnel("personnel.operations", Employment.Own, 4, 320_000).Personnel("personnel.operations", Employment.Own, 0, 6_000)).Run("C104").ShouldBeEmpty();

    [Fact]
    public void Hired_staff_may_be_paid_by_result() =>
        Checking.Of(AReturn.Of("GM9010", 2024).Personnel("personnel.operations", Employment.Hired, 0, 80_000)).Run("C104").ShouldBeEmpty();
}
