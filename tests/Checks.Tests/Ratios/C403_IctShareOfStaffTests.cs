using Maatstaf.Checks;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Ratios;

public sealed class C403_IctShareOfStaffTests
{
    private static Checking Veenbeek(decimal fte, decimal? staff) =>
        Checking.Of(AReturn.Of("GM9010", 2024).Profile(50_000, staff: staff).Personnel("personnel.operations", Employment.Own, fte, 1));

    [Theory]
    [InlineData(12)]
    [InlineData(60)]
    [InlineData(0)]
    public void Within_the_range_or_without_fte_it_is_right(int fte) => Veenbeek(fte, 400).Run("C403").ShouldBeEmpty();

    [Theory]
    [InlineData(11.999, "U hebt 11,999 fte voor ICT: 3% van uw formatie van 400 fte. Meestal is dat 3% tot 15%. Kijk of de formatie klopt en of alle mensen erin zitten; verbeter het of leg het uit.")]
    [InlineData(60.001, "U hebt 60,001 fte voor ICT: 15% van uw formatie van 400 fte. Meestal is dat 3% tot 15%. Kijk of de formatie klopt en of alle mensen erin zitten; verbeter het of leg het uit.")]
    public void Outside_the_range_it_asks(double fte, string sentence)
    {
        var finding = Veenbeek((decimal)fte, 400).Only("C403");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("profiles", "profile", "staff_fte"));
        Checking.Dutch(finding).ShouldBe(sentence);
        finding.Influence.ShouldBeNull();
    }

    [Fact]
    public void What_a_partnership_delivers_counts_with_it() =>
        Veenbeek(2, 400).With(new ElsewhereDelivered(new Dictionary<string, long>(), 10_000)).Run("C403").ShouldBeEmpty();

    [Fact]
    public void Without_staff_there_is_no_share() => Veenbeek(1, null).Run("C403").ShouldBeEmpty();
}
