using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Blocks;

public sealed class C102_SaasExceedsSoftwareTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void Software_as_a_service_up_to_all_software_is_right(int onPremises) =>
        Checking.Of(AReturn.Ordinary().Software("software.system", 5_000, Hosting.Saas).Software("software.system", onPremises)).Run("C102").ShouldBeEmpty();

    [Fact]
    public void A_credit_note_with_the_wrong_hosting_blocks()
    {
        var finding = Checking.Of(AReturn.Ordinary().Software("software.system", 5_000, Hosting.Saas, line: "a").Software("software.system", -0.01m, line: "b")).Only("C102");
        finding.Severity.ShouldBe(Severity.Blocks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("software", "software.system", "hosting"));
        finding.Spot.Lines.ShouldBe(["a", "b"]);
        Checking.Dutch(finding).ShouldBe("Systeemsoftware: SaaS kost € 5.000, maar alle regels samen € 4.999,99. SaaS kan niet meer zijn dan het geheel. Kijk bij de creditnota's of 'Waar draait het' klopt.");
    }

    [Fact]
    public void A_recharge_does_not_count() =>
        Checking.Of(AReturn.Ordinary().Software("software.system", 5_000, Hosting.Saas).Software("software.system", -100, recharge: "SV01")).Run("C102").ShouldBeEmpty();
}
