using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Blocks;

public sealed class C103_HiredExceedsPersonnelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void Hired_staff_up_to_all_staff_is_right(int own) =>
        Checking.Of(AReturn.Of("GM9010", 2024).Personnel("personnel.operations", Employment.Hired, 1, 90_000).Personnel("personnel.operations", Employment.Own, 1, own)).Run("C103").ShouldBeEmpty();

    [Fact]
    public void Own_staff_below_zero_blocks()
    {
        var finding = Checking.Of(AReturn.Of("GM9010", 2024).Personnel("personnel.operations", Employment.Hired, 1, 90_000).Personnel("personnel.operations", Employment.Own, 1, -2_000)).Only("C103");
        finding.Severity.ShouldBe(Severity.Blocks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("personnel", "personnel.operations", "employment"));
        Checking.Dutch(finding).ShouldBe("Automatisering: inhuur kost € 90.000, maar alle regels samen € 88.000. Inhuur kan niet meer zijn dan het geheel. Kijk of de bedragen bij eigen personeel kloppen.");
    }
}
