using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Blocks;

public sealed class C106_RechargesDifferFromPartnershipTests
{
    private static Checking Dijkstreek(decimal paid, decimal delivered) => Checking
        .OfPartnership(AReturn.Of("SV01", 2024).Software("software.system", delivered)).Matching("SV01", "ICT Dijkstreek", paid, delivered);

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(990_000)]
    [InlineData(1_010_000)]
    public void Recharges_within_one_percent_are_right(int paid) => Dijkstreek(paid, 1_000_000).Run("C106").ShouldBeEmpty();

    [Theory]
    [InlineData(989_999.99, "Uw leden betalen u samen € 989.999,99, maar uw eigen regels zijn samen € 1.000.000. Dat scheelt € 10.000,01; € 10.000 (1%) mag. Vul aan wat bij u ontbreekt, of vraag de leden hun doorbelasting te verbeteren.")]
    [InlineData(1_010_000.01, "Uw leden betalen u samen € 1.010.000,01, maar uw eigen regels zijn samen € 1.000.000. Dat scheelt € 10.000,01; € 10.000 (1%) mag. Vul aan wat bij u ontbreekt, of vraag de leden hun doorbelasting te verbeteren.")]
    public void Recharges_further_off_block_the_partnership(double paid, string sentence)
    {
        var finding = Dijkstreek((decimal)paid, 1_000_000).Only("C106");
        finding.Severity.ShouldBe(Severity.Blocks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("", "SV01", "recharge"));
        Checking.Dutch(finding).ShouldBe(sentence);
    }

    [Fact]
    public void A_member_is_not_blocked_by_it() =>
        Checking.Of(AReturn.Ordinary()).Matching("SV01", "ICT Dijkstreek", 1, 1_000).Run("C106").ShouldBeEmpty();
}
