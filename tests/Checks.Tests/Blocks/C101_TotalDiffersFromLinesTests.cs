using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Blocks;

public sealed class C101_TotalDiffersFromLinesTests
{
    private static AReturn Veenbeek() => AReturn.Of("GM9010", 2024)
        .Software("software.front-office", 1_200)
        .Software("software.system", 34.50m, recharge: "SV01");

    [Theory]
    [InlineData(1_234.50)]
    [InlineData(1_235.50)]
    [InlineData(1_233.50)]
    public void A_total_within_one_euro_of_its_lines_is_right(double total) =>
        Checking.Of(Veenbeek()).Stating("software", (decimal)total).Run("C101").ShouldBeEmpty();

    [Theory]
    [InlineData(1_235.51, "De regels van Software zijn samen € 1.234,50, maar u geeft als totaal € 1.235,51. Dat scheelt € 1,01; € 1 mag. Vul de ontbrekende regels aan of verbeter het totaal.")]
    [InlineData(1_233.49, "De regels van Software zijn samen € 1.234,50, maar u geeft als totaal € 1.233,49. Dat scheelt € 1,01; € 1 mag. Vul de ontbrekende regels aan of verbeter het totaal.")]
    public void A_total_further_from_its_lines_blocks(double total, string sentence)
    {
        var finding = Checking.Of(Veenbeek()).Stating("software", (decimal)total).Only("C101");
        finding.Severity.ShouldBe(Severity.Blocks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("software", "", "amount_eur"));
        Checking.Dutch(finding).ShouldBe(sentence);
    }

    [Fact]
    public void Without_a_stated_total_there_is_nothing_to_compare() =>
        Checking.Of(Veenbeek()).Run("C101").ShouldBeEmpty();

    [Fact]
    public void A_stated_total_of_a_table_without_lines_blocks() =>
        Checking.English(Checking.Of(Veenbeek()).Stating("infrastructure", 500).Only("C101"))
            .ShouldBe("The lines of Infrastructure add up to €0, but you state a total of €500. The difference is €500; €1 is allowed. Add the missing lines or correct the total.");
}
