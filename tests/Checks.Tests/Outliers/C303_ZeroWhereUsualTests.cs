using Maatstaf.Checks;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Outliers;

public sealed class C303_ZeroWhereUsualTests
{
    private const string Leaf = "software.mid-office";

    private static Checking Veenbeek(params double[] others) => Checking.Of(AReturn.Ordinary()).Beside(Others.Spend(Leaf, others));

    [Fact]
    public void It_asks_where_eighty_percent_have_a_cost()
    {
        var finding = Veenbeek(0, 0, 1, 2, 3, 4, 5, 6, 7, 8).Only("C303");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("software", Leaf, "amount_eur"));
        Checking.Dutch(finding).ShouldBe("Software voor de midoffice: u vult geen kosten in. De meeste gemeenten van uw grootte hebben die wel. Vul ze aan, of leg uit waarom u ze niet hebt.");
    }

    [Fact]
    public void It_is_silent_where_fewer_have_a_cost() => Veenbeek(0, 0, 0, 2, 3, 4, 5, 6, 7, 8).Run("C303").ShouldBeEmpty();

    [Fact]
    public void Four_others_are_too_few() => Veenbeek(1, 2, 3, 4).Run("C303").ShouldBeEmpty();

    [Fact]
    public void What_a_partnership_delivers_is_a_cost() =>
        Veenbeek(1, 2, 3, 4, 5).With(new ElsewhereDelivered(new Dictionary<string, long> { [Leaf] = 1 }, 0)).Run("C303").ShouldBeEmpty();

    [Fact]
    public void A_component_without_any_cost_is_asked_about_once()
    {
        var found = Checking.Of(AReturn.Ordinary().Without("software.front-office").Without("software.primary-process")).Beside(Others.Spend(Leaf, 1, 2, 3, 4, 5)).Run();
        found.ShouldNotContain(finding => finding.Code == "C303");
        found.ShouldContain(finding => finding.Code == "C406");
    }

    [Fact]
    public void A_partnership_need_not_deliver_everything() =>
        Checking.OfPartnership(AReturn.Of("SV01", 2024).Software("software.system", 1), 50_000).Beside(Others.Spend(Leaf, 1, 2, 3, 4, 5)).Run("C303").ShouldBeEmpty();
}
