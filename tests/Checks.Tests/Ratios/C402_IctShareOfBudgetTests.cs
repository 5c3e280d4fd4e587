using Maatstaf.Checks;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Ratios;

public sealed class C402_IctShareOfBudgetTests
{
    private static Checking Veenbeek(decimal cost, decimal? budget) =>
        Checking.Of(AReturn.Of("GM9010", 2024).Profile(50_000, budget).Infrastructure("infrastructure.network-data", cost));

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(7_000_000)]
    [InlineData(0)]
    public void Within_the_range_or_without_cost_it_is_right(int cost) => Veenbeek(cost, 100_000_000).Run("C402").ShouldBeEmpty();

    [Theory]
    [InlineData(999_999.99, "Uw ICT-kosten zijn € 999.999,99: 1% van uw totale lasten van € 100.000.000. Meestal is dat 1% tot 7%. Kijk of de totale lasten kloppen en of alle kosten erin zitten; verbeter het of leg het uit.")]
    [InlineData(7_000_000.01, "Uw ICT-kosten zijn € 7.000.000,01: 7% van uw totale lasten van € 100.000.000. Meestal is dat 1% tot 7%. Kijk of de totale lasten kloppen en of alle kosten erin zitten; verbeter het of leg het uit.")]
    [InlineData(12_340_000, "Uw ICT-kosten zijn € 12.340.000: 12,3% van uw totale lasten van € 100.000.000. Meestal is dat 1% tot 7%. Kijk of de totale lasten kloppen en of alle kosten erin zitten; verbeter het of leg het uit.")]
    public void Outside_the_range_it_asks(double cost, string sentence)
    {
        var finding = Veenbeek((decimal)cost, 100_000_000).Only("C402");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("profiles", "profile", "budget_eur"));
        Checking.Dutch(finding).ShouldBe(sentence);
    }

    [Fact]
    public void What_a_partnership_delivers_counts_with_it()
    {
        var part = new ElsewhereDelivered(new Dictionary<string, long> { ["software.system"] = 100_000_000 }, 0);
        Veenbeek(1, 100_000_000).With(part).Run("C402").ShouldBeEmpty();
        Veenbeek(1, 100_000_000).With(null).Run("C402").ShouldBeEmpty("the partnership has not delivered yet");
    }

    [Fact]
    public void Without_a_budget_there_is_no_share() => Veenbeek(1, null).Run("C402").ShouldBeEmpty();
}
