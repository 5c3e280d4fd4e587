using Maatstaf.Checks;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Slips;

public sealed class C202_ThousandTimesUsualTests
{
    private const string Leaf = "software.front-office";

    /// <summary>A median of one euro per inhabitant.</summary>
    private static readonly LevelSpread OneEuro = new(5, 1, 0, 0.3, 0.3);

    private static Checking Veenbeek(decimal now, LevelSpread usual) => Checking
        .Of(AReturn.Of("GM9010", 2024).Profile(1_000).Software(Leaf, now)).Beside(Others.Spend(Leaf, usual));

    // 10^2.5 = 316.227766…
    [Theory]
    [InlineData(316_227)]
    [InlineData(3.17)]
    public void Up_to_the_margin_nothing_is_asked(double now) => Veenbeek((decimal)now, OneEuro).Run("C202").ShouldBeEmpty();

    [Theory]
    [InlineData(316_228, "Software voor de frontoffice: € 316.228 (€ 316,23 per inwoner) is ongeveer 1.000 keer zo hoog als gebruikelijk bij gemeenten van uw grootte. Kijk of u duizendtallen en hele getallen verwisselt; verbeter het of leg het uit.")]
    [InlineData(3.16, "Software voor de frontoffice: € 3,16 (€ 0 per inwoner) is ongeveer 1.000 keer zo laag als gebruikelijk bij gemeenten van uw grootte. Kijk of u duizendtallen en hele getallen verwisselt; verbeter het of leg het uit.")]
    public void Beyond_the_margin_it_asks(double now, string sentence)
    {
        var finding = Veenbeek((decimal)now, OneEuro).Only("C202");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("software", Leaf, "amount_eur"));
        Checking.Dutch(finding).ShouldBe(sentence);
        finding.Facts.Expected.ShouldBeNull();
    }

    [Fact]
    public void Last_year_goes_before_others() =>
        Veenbeek(1_000_000, OneEuro).After(AReturn.Of("GM9010", 2023).Software(Leaf, 990_000)).Run("C202").ShouldBeEmpty();

    [Fact]
    public void Four_others_are_too_few() => Veenbeek(1_000_000, OneEuro with { N = 4 }).Run("C202").ShouldBeEmpty();

    [Fact]
    public void What_a_partnership_delivers_counts_with_it()
    {
        var part = new ElsewhereDelivered(new Dictionary<string, long> { [Leaf] = 100_000 }, 0);
        Veenbeek(3, OneEuro).With(part).Run("C202").ShouldBeEmpty();
        Veenbeek(3, OneEuro).With(null).Run("C202").ShouldBeEmpty("the partnership has not delivered yet");
    }

    [Fact]
    public void A_partnership_is_compared_by_the_inhabitants_of_its_members()
    {
        var finding = Checking.OfPartnership(AReturn.Of("SV01", 2024).Software(Leaf, 900_000), inhabitantsOfMembers: 1_000).Beside(Others.Spend(Leaf, OneEuro)).Only("C202");
        Checking.Dutch(finding).ShouldContain("zo hoog als gebruikelijk bij gemeenten in samenwerkingsverbanden.");
    }
}
