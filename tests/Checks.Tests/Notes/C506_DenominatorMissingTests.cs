using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C506_DenominatorMissingTests
{
    [Fact]
    public void A_complete_profile_is_right() => Checking.Of(AReturn.Ordinary().Profile(50_000, 0, 0, 0)).Run("C506").ShouldBeEmpty();

    [Fact]
    public void Each_blank_denominator_is_told()
    {
        var found = Checking.Of(AReturn.Ordinary().Profile(50_000)).Run("C506");
        found.ShouldAllBe(static finding => finding.Severity == Severity.Informs);
        found.Select(static finding => (finding.Table, finding.Line, finding.Column)).ShouldBe([("profiles", "profile", "budget_eur"), ("profiles", "profile", "staff_fte"), ("profiles", "profile", "workplaces")]);
        Checking.Dutch(found[0]).ShouldBe("Totale lasten is leeg. Daardoor krijgt u geen cijfers die daarop rusten. Vul het in als u het weet.");
    }

    [Fact]
    public void Without_a_profile_only_the_inhabitants_are_asked() =>
        Checking.Of(AReturn.Ordinary().WithoutProfile()).Run("C506").ShouldBeEmpty();
}
