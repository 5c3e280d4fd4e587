using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C505_LineDominatesTableTests
{
    private static Checking Veenbeek(params decimal[] amounts) =>
        Checking.Of(amounts.Aggregate(AReturn.Of("GM9010", 2024), static (built, amount) => built.Infrastructure("infrastructure.network-data", amount)).Infrastructure("infrastructure.network-data", 99_999, recharge: "SV01"));

    [Fact]
    public void Half_of_the_table_is_right() => Veenbeek(100, 25, 25, 25, 25).Run("C505").ShouldBeEmpty();

    [Fact]
    public void More_than_half_is_told()
    {
        var finding = Veenbeek(25, 100.01m, 25, 25, 25).Only("C505");
        finding.Severity.ShouldBe(Severity.Informs);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("infrastructure", "2", "amount_eur"));
        Checking.Dutch(finding).ShouldBe("Regel 2 is € 100,01: 50% van Infrastructuur. Kijk of dit één post is en geen totaal.");
    }

    [Fact]
    public void A_table_of_four_lines_may_have_a_large_one() => Veenbeek(1_000, 25, 25, 25).Run("C505").ShouldBeEmpty();
}
