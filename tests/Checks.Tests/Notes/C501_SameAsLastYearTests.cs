using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C501_SameAsLastYearTests
{
    private static AReturn Veenbeek(int year, params decimal[] amounts) =>
        amounts.Aggregate(AReturn.Of("GM9010", year), static (built, amount) => built.Software("software.system", amount, application: "Beheerder"));

    [Fact]
    public void A_fifth_of_the_lines_equal_to_last_year_is_told()
    {
        var finding = Checking.Of(Veenbeek(2024, 10, 21, 31, 41, 51)).After(Veenbeek(2023, 10, 20, 30, 40, 50)).Only("C501");
        finding.Severity.ShouldBe(Severity.Informs);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("software", "", "amount_eur"));
        finding.Spot.Lines.ShouldBe(["1"]);
        Checking.Dutch(finding).ShouldBe("In Software is bij 1 van de 5 regels het bedrag tot op de cent gelijk aan vorig jaar. Kijk of alles is bijgewerkt.");
    }

    [Fact]
    public void Fewer_are_not_told() =>
        Checking.Of(Veenbeek(2024, 10, 21, 31, 41, 51, 61)).After(Veenbeek(2023, 10, 20, 30, 40, 50, 60)).Run("C501").ShouldBeEmpty();

    [Fact]
    public void A_cent_is_a_difference() =>
        Checking.Of(Veenbeek(2024, 10.01m)).After(Veenbeek(2023, 10)).Run("C501").ShouldBeEmpty();

    [Fact]
    public void A_line_of_last_year_is_matched_once() =>
        Checking.Of(Veenbeek(2024, 10, 10)).After(Veenbeek(2023, 10)).Only("C501").Spot.Lines.ShouldBe(["1"]);

    [Fact]
    public void Every_table_with_cost_is_looked_at() =>
        Checking.Of(AReturn.Ordinary()).After(AReturn.Ordinary(year: 2023)).Run("C501").Select(static finding => finding.Table).ShouldBe(["software", "personnel", "infrastructure"]);

    [Fact]
    public void Zero_last_year_and_zero_now_is_no_news() =>
        Checking.Of(Veenbeek(2024, 0)).After(Veenbeek(2023, 0)).Run("C501").ShouldBeEmpty();
}
