using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C511_UsedWithoutRegisterTests
{
    private static Checking Veenbeek(string stage, bool? registered) => Checking.Of(AReturn.Of("GM9010", 2024).UseCase("Vertalen", stage, registered: registered));

    [Theory]
    [InlineData("in-use", true)]
    [InlineData("in-use", null)]
    [InlineData("pilot", false)]
    [InlineData("", false)]
    public void What_is_registered_or_not_in_use_is_right(string stage, bool? registered) => Veenbeek(stage, registered).Run("C511").ShouldBeEmpty();

    [Fact]
    public void What_is_used_and_not_registered_is_told()
    {
        var finding = Veenbeek("in-use", false).Only("C511");
        finding.Severity.ShouldBe(Severity.Informs);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("ai", "1", "registered"));
        Checking.Dutch(finding).ShouldBe("Vertalen is in gebruik en staat niet in het Algoritmeregister. Kijk of de toepassing daar hoort.");
    }
}
