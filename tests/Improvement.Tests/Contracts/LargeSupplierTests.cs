using static Maatstaf.Improvement_Tests.Contracts.Books;

namespace Maatstaf.Improvement_Tests.Contracts;

public sealed class LargeSupplierTests
{
    private const string Rule = "large-supplier";

    [Fact]
    public void Who_gets_fifteen_percent_is_found_and_who_gets_less_is_not()
    {
        var verdict = Judge(Rule, Line("1", 15_000, supplier: "Noorderlicht"), Line("2", 14_999, supplier: "Zuiderzon"), Line("3", 70_001));
        verdict.Found().ShouldBe([("Noorderlicht", 15_000_00)]);
        verdict.Findings[0].Detail.Dutch.ShouldBe("15% van de softwarekosten.");
        verdict.IsSaving.ShouldBeFalse();
    }

    [Fact]
    public void Lines_of_one_supplier_count_together_however_it_is_written() =>
        Judge(Rule, Line("1", 10_000, supplier: "Noorderlicht B.V."), Line("2", 20_000, supplier: "noorderlicht b.v"), Line("3", 70_000)).Found().ShouldBe([("noorderlicht b.v", 30_000_00)]);

    [Fact]
    public void The_largest_five_are_named() =>
        Judge(Rule, [.. Enumerable.Range(1, 6).Select(static number => Line($"{number}", 10_000 + number, supplier: $"Leverancier {number}"))]).Findings
            .Select(static finding => finding.Subject.Dutch).ShouldBe(["Leverancier 6", "Leverancier 5", "Leverancier 4", "Leverancier 3", "Leverancier 2"]);

    [Fact]
    public void Lines_without_a_supplier_could_not_be_judged() => Judge(Rule, Line("1", 50_000), Line("2", 50_000, supplier: "Zuiderzon")).Unjudged.Lines().ShouldBe(["1"]);

    [Fact]
    public void Without_cost_there_is_no_share() => Judge(Rule, Line("1", 0, supplier: "Zuiderzon")).Findings.ShouldBeEmpty();
}
