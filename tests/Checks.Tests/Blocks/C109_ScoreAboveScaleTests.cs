using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Blocks;

public sealed class C109_ScoreAboveScaleTests
{
    [Fact]
    public void A_score_at_the_top_of_its_scale_is_right() =>
        Checking.Of(AReturn.Of("GM9010", 2024).Answer("operations.scalability", 5).Answer("bi.use", 3)).Run("C109").ShouldBeEmpty();

    [Fact]
    public void A_score_of_five_on_a_scale_of_three_is_blocked()
    {
        var finding = Checking.Of(AReturn.Of("GM9010", 2024).Answer("bi.use", 5)).Only("C109");
        finding.Severity.ShouldBe(Severity.Blocks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("maturity", "bi.use", "score"));
        Checking.Dutch(finding).ShouldEndWith("staat 5. De schaal van deze vraag loopt van 1 tot en met 3. Kies het niveau dat het meest op u lijkt.");
    }
}
