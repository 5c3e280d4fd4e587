using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C514_GainOfUnknownBasisTests
{
    [Fact]
    public void A_gain_that_was_measured_or_estimated_and_no_gain_are_right() => Checking.Of(AReturn.Of("GM9010", 2024)
        .UseCase("Vertalen", saved: 90, measured: true)
        .UseCase("Samenvatten", benefit: 1_000, measured: false)
        .UseCase("Zoeken", saved: 0, benefit: 0)
        .UseCase("Lezen")).Run("C514").ShouldBeEmpty();

    [Fact]
    public void A_gain_of_which_nobody_says_that_is_told_once()
    {
        var finding = Checking.Of(AReturn.Of("GM9010", 2024).UseCase("Vertalen", saved: 90).UseCase("Zoeken").UseCase("Samenvatten", benefit: 1_000)).Only("C514");
        finding.Severity.ShouldBe(Severity.Informs);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("ai", string.Empty, "measured"));
        finding.Spot.Lines.ShouldBe(["1", "3"]);
        Checking.Dutch(finding).ShouldBe("Bij 2 van uw AI-toepassingen staat niet of de winst gemeten of geschat is. Vul bij 'Winst gemeten' ja of nee in.");
    }
}
