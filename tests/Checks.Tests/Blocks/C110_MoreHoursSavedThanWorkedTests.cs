using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Blocks;

public sealed class C110_MoreHoursSavedThanWorkedTests
{
    private static Checking Veenbeek(decimal? process, decimal? saved) => Checking.Of(AReturn.Of("GM9010", 2024).UseCase("Vertalen", process: process, saved: saved));

    [Theory]
    [InlineData(900, 900)]
    [InlineData(900, 0)]
    [InlineData(null, 900)]
    [InlineData(900, null)]
    public void A_part_of_the_work_or_what_is_not_known_is_right(int? process, int? saved) => Veenbeek(process, saved).Run("C110").ShouldBeEmpty();

    [Fact]
    public void More_than_the_whole_work_cannot_be_submitted()
    {
        var finding = Veenbeek(900, 900.01m).Only("C110");
        finding.Severity.ShouldBe(Severity.Blocks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("ai", "1", "hours_saved"));
        Checking.Dutch(finding).ShouldBe("Vertalen: u wint 900,01 uur van 900 uur. Dat is meer dan het hele werk. Verbeter de uren van het werk of de gewonnen uren.");
    }
}
