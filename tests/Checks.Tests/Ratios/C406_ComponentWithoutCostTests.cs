using Maatstaf.Checks;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Ratios;

public sealed class C406_ComponentWithoutCostTests
{
    private static AReturn Veenbeek(decimal network) => AReturn.Ordinary()
        .Without("infrastructure.servers-storage").Without("infrastructure.workplace.hardware").Infrastructure("infrastructure.network-data", network);

    [Fact]
    public void A_cent_is_a_cost() => Checking.Of(Veenbeek(0.01m)).Run("C406").ShouldBeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_component_without_cost_asks(int network)
    {
        var finding = Checking.Of(Veenbeek(network)).Only("C406");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("infrastructure", "", "amount_eur"));
        Checking.Dutch(finding).ShouldBe("Bij Infrastructuur staan geen kosten. Zonder die kosten telt uw gemeente niet mee in de benchmark. Vul ze aan, of leg uit wie ze levert.");
    }

    [Fact]
    public void A_partnership_may_deliver_it()
    {
        Checking.Of(Veenbeek(0)).With(new ElsewhereDelivered(new Dictionary<string, long> { ["infrastructure.voice-video"] = 1 }, 0)).Run("C406").ShouldBeEmpty();
        Checking.Of(Veenbeek(0)).With(null).Run("C406").ShouldBeEmpty("the partnership has not delivered yet");
        Checking.OfPartnership(AReturn.Of("SV01", 2024)).Run("C406").ShouldBeEmpty();
    }
}
