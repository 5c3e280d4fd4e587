using Maatstaf.Returns;
using static Maatstaf.Improvement_Tests.Contracts.Books;

namespace Maatstaf.Improvement_Tests.Contracts;

public sealed class UnusedLicencesTests
{
    private const string Rule = "unused-licences";

    [Fact]
    public void What_is_not_in_use_costs_its_part_of_the_line()
    {
        var verdict = Judge(Rule, Licences("1", 30_000, 100, 75));
        verdict.Found().ShouldBe([("Zaakwerk", 7_500_00)]);
        verdict.Findings[0].Detail.Dutch.ShouldBe("25 van 100 licenties zijn niet in gebruik.");
        verdict.IsSaving.ShouldBeTrue();
    }

    [Fact]
    public void A_tenth_is_found_and_a_little_less_is_not()
    {
        Judge(Rule, Licences("1", 30_000, 100, 90)).Found().ShouldBe([("Zaakwerk", 3_000_00)]);
        Judge(Rule, Licences("1", 30_000, 1000, 901)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Less_than_a_thousand_euros_is_not_worth_a_line()
    {
        Judge(Rule, Licences("1", 4_000, 100, 75)).Found().ShouldBe([("Zaakwerk", 1_000_00)]);
        Judge(Rule, Licences("1", 3_999, 100, 75)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Cents_are_rounded_half_away_from_zero() =>
        Judge(Rule, Licences("1", 30_000, 32, 24) with { Cents = 3_000_002 }).Found().ShouldBe([("Zaakwerk", 750_001)]);

    [Fact]
    public void More_in_use_than_in_contract_or_no_licence_at_all_is_nothing_unused() =>
        Judge(Rule, Licences("1", 30_000, 100, 110), Licences("2", 30_000, 0, 0)).ShouldSatisfyAllConditions(
            static verdict => verdict.Findings.ShouldBeEmpty(),
            static verdict => verdict.Unjudged.ShouldBeEmpty());

    [Fact]
    public void Lines_without_one_of_the_two_numbers_could_not_be_judged() =>
        Judge(Rule, Licences("1", 30_000, 100, null), Licences("2", 30_000, null, 5), Licences("3", 30_000, 10, 5)).ShouldSatisfyAllConditions(
            static verdict => verdict.Unjudged.Lines().ShouldBe(["1", "2"]),
            static verdict => verdict.Columns.ShouldBe(["licences_contracted", "licences_used"]),
            static verdict => verdict.Cents.ShouldBe(15_000_00));

    private static SoftwareEntry Licences(string line, long euros, int? contracted, int? used) => Line(line, euros, "Zaakwerk") with { LicencesContracted = contracted, LicencesUsed = used };
}
