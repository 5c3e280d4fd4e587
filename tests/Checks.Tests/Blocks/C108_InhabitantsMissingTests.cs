using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Blocks;

public sealed class C108_InhabitantsMissingTests
{
    [Fact]
    public void A_municipality_with_inhabitants_is_right() =>
        Checking.Of(AReturn.Of("GM9010", 2024).Profile(1)).Run("C108").ShouldBeEmpty();

    [Fact]
    public void A_municipality_without_inhabitants_is_blocked()
    {
        var finding = Checking.Of(AReturn.Ordinary().WithoutProfile()).Only("C108");
        finding.Severity.ShouldBe(Severity.Blocks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("profiles", "profile", "inhabitants"));
        Checking.Dutch(finding).ShouldBe("Het aantal inwoners ontbreekt. Zonder inwoners zijn uw kosten niet te vergelijken. Vul bij Kerngegevens de inwoners op 1 januari 2024 in, volgens het CBS.");
    }

    [Fact]
    public void A_partnership_has_no_inhabitants_of_its_own() =>
        Checking.OfPartnership(AReturn.Of("SV01", 2024)).Run("C108").ShouldBeEmpty();
}
