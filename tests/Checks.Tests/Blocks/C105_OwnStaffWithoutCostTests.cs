using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Blocks;

public sealed class C105_OwnStaffWithoutCostTests
{
    [Theory]
    [InlineData(2.5, 1)]
    [InlineData(0, 0)]
    public void Fte_with_cost_or_no_fte_at_all_is_right(double fte, int cost) =>
        Checking.Of(AReturn.Of("GM9010", 2024).Personnel("personnel.ict-management", Employment.Own, (decimal)fte, cost)).Run("C105").ShouldBeEmpty();

    [Theory]
    [InlineData(0, "ICT-management: u vult 2,5 fte eigen personeel in, maar de kosten zijn € 0. Vul de loonkosten in.")]
    [InlineData(-1, "ICT-management: u vult 2,5 fte eigen personeel in, maar de kosten zijn € −1. Vul de loonkosten in.")]
    public void Fte_without_cost_blocks(int cost, string sentence)
    {
        var finding = Checking.Of(AReturn.Of("GM9010", 2024).Personnel("personnel.ict-management", Employment.Own, 2.5m, cost)).Only("C105");
        finding.Severity.ShouldBe(Severity.Blocks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("personnel", "personnel.ict-management/own", "amount_eur"));
        Checking.Dutch(finding).ShouldBe(sentence);
    }
}
