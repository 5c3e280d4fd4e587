using Maatstaf.Checks;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Outliers;

public sealed class C304_GoneSinceLastYearTests
{
    private const string Leaf = "software.mid-office";

    private static Checking Veenbeek(decimal now, decimal before) => Checking
        .Of(AReturn.Ordinary().Software(Leaf, now)).After(AReturn.Ordinary(year: 2023).Software(Leaf, before));

    [Theory]
    [InlineData(0.01, 40_000)]
    [InlineData(0, 0)]
    [InlineData(0, -10)]
    public void What_is_still_there_or_never_was_is_right(double now, int before) => Veenbeek((decimal)now, before).Run("C304").ShouldBeEmpty();

    [Fact]
    public void A_category_that_is_gone_asks()
    {
        var finding = Veenbeek(0, 40_000).Among(100_000_000, 950_000).Only("C304");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("software", Leaf, "amount_eur"));
        Checking.Dutch(finding).ShouldBe("Software voor de midoffice: vorig jaar vulde u € 40.000 in, nu niets. Vul de kosten aan, of leg uit waarom u ze niet meer hebt.");
        finding.Influence.ShouldBe(0.04);
    }

    [Fact]
    public void A_partnership_may_have_taken_it_over()
    {
        Veenbeek(0, 40_000).With(new ElsewhereDelivered(new Dictionary<string, long> { [Leaf] = 1 }, 0)).Run("C304").ShouldBeEmpty();
        Veenbeek(0, 40_000).With(null).Run("C304").ShouldBeEmpty("the partnership has not delivered yet");
    }
}
