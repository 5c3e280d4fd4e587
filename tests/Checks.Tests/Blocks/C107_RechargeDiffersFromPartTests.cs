using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Blocks;

public sealed class C107_RechargeDiffersFromPartTests
{
    private static Checking Veenbeek(decimal paid, decimal part) => Checking.Of(AReturn.Ordinary()).Matching("SV01", "ICT Dijkstreek", paid, part);

    [Theory]
    [InlineData(250_000)]
    [InlineData(247_500)]
    [InlineData(252_500)]
    public void A_recharge_within_one_percent_of_the_part_is_right(int paid) => Veenbeek(paid, 250_000).Run("C107").ShouldBeEmpty();

    [Theory]
    [InlineData(247_499.99, "U betaalt € 247.499,99 aan ICT Dijkstreek. Volgens de verdeling is uw deel € 250.000. Dat scheelt € 2.500,01; € 2.500 (1%) mag. Verbeter uw regels met 'Doorbelast door', of leg uit waarom u meer of minder betaalt.")]
    [InlineData(252_500.01, "U betaalt € 252.500,01 aan ICT Dijkstreek. Volgens de verdeling is uw deel € 250.000. Dat scheelt € 2.500,01; € 2.500 (1%) mag. Verbeter uw regels met 'Doorbelast door', of leg uit waarom u meer of minder betaalt.")]
    public void A_recharge_further_off_asks_the_member(double paid, string sentence)
    {
        var finding = Veenbeek((decimal)paid, 250_000).Only("C107");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("", "SV01", "recharge"));
        Checking.Dutch(finding).ShouldBe(sentence);
    }

    [Fact]
    public void Each_partnership_is_matched_for_itself()
    {
        var found = Veenbeek(1, 2).Matching("SV00", "Belastingen Noord", 5, 6).Run("C107");
        found.Select(static finding => finding.Line).ShouldBe(["SV00", "SV01"]);
    }

    [Fact]
    public void A_partnership_that_delivers_nothing_owes_an_answer_for_what_is_paid() => Veenbeek(100, 0).Run("C107").Count.ShouldBe(1);
}
