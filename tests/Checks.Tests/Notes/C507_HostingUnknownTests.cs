using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C507_HostingUnknownTests
{
    private static Checking Veenbeek(decimal unknown, decimal known) => Checking.Of(AReturn.Of("GM9010", 2024)
        .Software("software.system", unknown, Hosting.Unknown).Software("software.system", known, Hosting.Hosted).Software("software.system", 99_999, Hosting.Unknown, recharge: "SV01"));

    [Theory]
    [InlineData(25, 75)]
    [InlineData(0, 0)]
    public void Up_to_a_quarter_is_right(int unknown, int known) => Veenbeek(unknown, known).Run("C507").ShouldBeEmpty();

    [Fact]
    public void More_than_a_quarter_is_told()
    {
        var finding = Veenbeek(260, 740).Only("C507");
        finding.Severity.ShouldBe(Severity.Informs);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("software", "", "hosting"));
        finding.Spot.Lines.ShouldBe(["1"]);
        Checking.Dutch(finding).ShouldBe("Bij € 260 van € 1.000 aan software (26%) staat niet waar het draait. Uw SaaS-aandeel komt daardoor te laag uit. Vul 'Waar draait het' in waar u het weet.");
    }
}
