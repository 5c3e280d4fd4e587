using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Ratios;

public sealed class C401_CostPerFteTests
{
    private static Checking Veenbeek(Employment employment, decimal fte, decimal cost) =>
        Checking.Of(AReturn.Of("GM9010", 2024).Profile(50_000).Personnel("personnel.operations", employment, fte, cost));

    [Theory]
    [InlineData(2, 90_000)]
    [InlineData(2, 500_000)]
    [InlineData(0, 500_000)]
    [InlineData(2, 0)]
    public void Within_the_range_or_without_a_ratio_it_is_right(int fte, int cost)
    {
        Veenbeek(Employment.Own, fte, cost).Run("C401").ShouldBeEmpty();
        Veenbeek(Employment.Hired, fte, cost).Run("C401").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Employment.Own, 89_999.99, "own", "Automatisering, eigen personeel: € 89.999,99 voor 2 fte is € 45.000 per fte. Meestal is dat € 45.000 tot € 250.000. Kijk of kosten en fte over dezelfde mensen gaan; verbeter het of leg het uit.")]
    [InlineData(Employment.Hired, 500_000.02, "hired", "Automatisering, inhuur: € 500.000,02 voor 2 fte is € 250.000 per fte. Meestal is dat € 45.000 tot € 250.000. Kijk of kosten en fte over dezelfde mensen gaan; verbeter het of leg het uit.")]
    [InlineData(Employment.Own, 8_000, "own", "Automatisering, eigen personeel: € 8.000 voor 2 fte is € 4.000 per fte. Meestal is dat € 45.000 tot € 250.000. Kijk of kosten en fte over dezelfde mensen gaan; verbeter het of leg het uit.")]
    public void Outside_the_range_it_asks(Employment employment, double cost, string word, string sentence)
    {
        var finding = Veenbeek(employment, 2, (decimal)cost).Only("C401");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("personnel", $"personnel.operations/{word}", "amount_eur"));
        Checking.Dutch(finding).ShouldBe(sentence);
    }

    [Fact]
    public void Its_influence_goes_to_the_nearest_end_of_the_range() =>
        Veenbeek(Employment.Own, 2, 900_000).Among(1, 950_000).Only("C401").Influence.ShouldBe(-0.4);
}
