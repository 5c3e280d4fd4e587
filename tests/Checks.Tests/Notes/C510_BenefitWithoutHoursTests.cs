using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C510_BenefitWithoutHoursTests
{
    private static Checking Veenbeek(decimal? benefit, decimal? saved) => Checking.Of(AReturn.Of("GM9010", 2024).UseCase("Vertalen", benefit: benefit, saved: saved));

    [Theory]
    [InlineData(1_000, 10)]
    [InlineData(0, null)]
    [InlineData(null, null)]
    [InlineData(null, 10)]
    public void A_benefit_with_hours_or_none_is_right(int? benefit, int? saved) => Veenbeek(benefit, saved).Run("C510").ShouldBeEmpty();

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    public void A_benefit_without_hours_is_told(int? saved)
    {
        var finding = Veenbeek(1_000, saved).Only("C510");
        finding.Severity.ShouldBe(Severity.Informs);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("ai", "1", "hours_saved"));
        Checking.Dutch(finding).ShouldBe("Vertalen levert € 1.000 op, maar er staan geen gewonnen uren bij. Vul die in als de opbrengst uit tijd bestaat.");
    }
}
