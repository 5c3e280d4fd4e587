using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Ratios;

public sealed class C405_InhabitantsJumpedTests
{
    private static Checking Veenbeek(int now, int before) =>
        Checking.Of(AReturn.Ordinary().Profile(now)).After(AReturn.Ordinary(year: 2023).Profile(before));

    [Theory]
    [InlineData(44_000)]
    [InlineData(36_000)]
    public void Up_to_a_tenth_it_is_right(int now) => Veenbeek(now, 40_000).Run("C405").ShouldBeEmpty();

    [Theory]
    [InlineData(44_001, "U vult 44.001 inwoners in, vorig jaar 40.000: 10% meer. Tot 10% vragen wij niets. Kijk of het getal van het CBS is, of schrijf dat uw gemeente is heringedeeld.")]
    [InlineData(35_999, "U vult 35.999 inwoners in, vorig jaar 40.000: 10% minder. Tot 10% vragen wij niets. Kijk of het getal van het CBS is, of schrijf dat uw gemeente is heringedeeld.")]
    [InlineData(52_000, "U vult 52.000 inwoners in, vorig jaar 40.000: 30% meer. Tot 10% vragen wij niets. Kijk of het getal van het CBS is, of schrijf dat uw gemeente is heringedeeld.")]
    public void Beyond_a_tenth_it_asks(int now, string sentence)
    {
        var finding = Veenbeek(now, 40_000).Only("C405");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("profiles", "profile", "inhabitants"));
        Checking.Dutch(finding).ShouldBe(sentence);
    }
}
