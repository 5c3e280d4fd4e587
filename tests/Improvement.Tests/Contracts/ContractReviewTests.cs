using Maatstaf.Improvement.Contracts;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Improvement_Tests.Contracts.Books;

namespace Maatstaf.Improvement_Tests.Contracts;

public sealed class ContractReviewTests
{
    [Fact]
    public void Every_rule_of_the_catalogue_is_looked_at_in_its_order() =>
        ContractReview.Of(Situation(), Country.Catalogue).Verdicts.Select(static verdict => verdict.Spec.Id).ShouldBe(Country.Catalogue.Explanation.Contracts.Select(static spec => spec.Id));

    [Fact]
    public void A_line_that_several_rules_find_counts_once_with_its_largest_amount()
    {
        // Half of the licences of the second program is unused (10 000), and it does the work of the first (20 000).
        var review = ContractReview.Of(
            Situation(
                Line("1", 50_000, "Salaris Plus", "Noorderlicht"),
                Line("2", 20_000, "Payroll", "Zuiderzon") with { LicencesContracted = 10, LicencesUsed = 5, ContractEnd = Today, IndexationPercent = 9 }),
            Country.Catalogue);
        review.Verdicts.Select(static verdict => verdict.Cents).ShouldBe([10_000_00, 1_200_00, 20_000_00, 20_000_00, 70_000_00]);
        review.SavingCents.ShouldBe(20_000_00);
        review.Lines.Lines().ShouldBe(["2", "1"], ignoreOrder: true);
    }

    [Fact]
    public void A_program_that_does_two_kinds_of_work_twice_counts_once()
    {
        var verdict = Judge("same-function-twice", Line("1", 50_000, "Zaak en documenten"), Line("2", 8_000, "Zaaksysteem met archief"));
        verdict.Findings.Count.ShouldBe(2);
        verdict.Cents.ShouldBe(8_000_00);
    }

    [Fact]
    public void What_is_paid_to_a_partnership_is_not_looked_at()
    {
        var own = new YearReturn
        {
            Organisation = OrganisationCode.Parse("Zandwijk"),
            FiscalYear = 2024,
            Software = [Line("1", 50_000), Line("2", 90_000) with { Recharge = OrganisationCode.Parse("Samen") }],
        };
        ContractSituation.Of(own, Today, Country.Catalogue.DefaultDeflator, Country.Catalogue).Lines.Lines().ShouldBe(["1"]);
    }

    [Fact]
    public void Margins_stand_in_the_words_of_the_rule()
    {
        foreach (var spec in Country.Catalogue.Explanation.Contracts)
        {
            spec.Rule.Dutch.ShouldNotContain("{");
            spec.Rule.English.ShouldNotContain("{");
        }
    }
}
