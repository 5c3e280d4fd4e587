using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C513_GainOfIdeaTests
{
    private static Checking Veenbeek(string stage, decimal? saved, decimal? benefit) => Checking.Of(AReturn.Of("GM9010", 2024).UseCase("Vertalen", stage, saved: saved, benefit: benefit));

    [Theory]
    [InlineData("idea", 0, 0)]
    [InlineData("idea", null, null)]
    [InlineData("pilot", 90, 1_000)]
    public void An_idea_without_a_gain_and_a_gain_of_more_are_right(string stage, int? saved, int? benefit) => Veenbeek(stage, saved, benefit).Run("C513").ShouldBeEmpty();

    [Theory]
    [InlineData(90, null)]
    [InlineData(null, 1_000)]
    public void An_idea_with_a_gain_is_told(int? saved, int? benefit)
    {
        var finding = Veenbeek("idea", saved, benefit).Only("C513");
        finding.Severity.ShouldBe(Severity.Informs);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("ai", "1", "stage"));
        Checking.Dutch(finding).ShouldBe("Vertalen is nog een idee, en toch staat er winst bij. Kijk of de fase klopt.");
    }
}
