using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C503_MoreLicencesUsedTests
{
    private static Checking Veenbeek(int? contracted, int? used) =>
        Checking.Of(AReturn.Of("GM9010", 2024).Software("software.office-automation", 1, application: "Kantoorpakket", licences: contracted, used: used));

    [Theory]
    [InlineData(500, 500)]
    [InlineData(500, 0)]
    [InlineData(null, 500)]
    [InlineData(500, null)]
    public void Up_to_the_contract_or_not_known_is_right(int? contracted, int? used) => Veenbeek(contracted, used).Run("C503").ShouldBeEmpty();

    [Fact]
    public void More_than_the_contract_is_told()
    {
        var finding = Veenbeek(1_500, 1_501).Only("C503");
        finding.Severity.ShouldBe(Severity.Informs);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("software", "1", "licences_used"));
        Checking.Dutch(finding).ShouldBe("Kantoorpakket: 1.501 licenties in gebruik, maar 1.500 in het contract. Kijk of u de getallen hebt verwisseld, of dat u licenties tekortkomt.");
    }
}
