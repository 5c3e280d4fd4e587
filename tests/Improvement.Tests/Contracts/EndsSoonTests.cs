using Maatstaf.Improvement.Contracts;
using Maatstaf.Returns;
using static Maatstaf.Improvement_Tests.Contracts.Books;

namespace Maatstaf.Improvement_Tests.Contracts;

public sealed class EndsSoonTests
{
    private const string Rule = "ends-soon";

    [Fact]
    public void What_ends_from_today_up_to_eighteen_months_ahead_is_found()
    {
        var verdict = Judge(Rule, Ending("1", new DateOnly(2026, 11, 28)), Ending("2", new DateOnly(2028, 5, 28)), Ending("3", new DateOnly(2026, 11, 27)), Ending("4", new DateOnly(2028, 5, 29)));
        verdict.Findings.SelectMany(static finding => finding.Lines).Select(static found => found.Line.Line).ShouldBe(["1", "2"], ignoreOrder: true);
        verdict.Findings.ShouldAllBe(static finding => finding.Cents == 8_000_00);
        verdict.IsSaving.ShouldBeFalse();
    }

    [Fact]
    public void The_day_is_told_in_words()
    {
        var detail = Judge(Rule, Ending("1", new DateOnly(2027, 3, 31))).Findings[0].Detail;
        detail.Dutch.ShouldBe("Loopt af op 31 maart 2027.");
        detail.English.ShouldBe("Ends on 31 March 2027.");
    }

    [Fact]
    public void The_end_of_a_month_is_not_missed() =>
        Judge(Rule, Situation(Ending("1", new DateOnly(2028, 2, 29))) with { Today = new DateOnly(2026, 8, 31) }).Findings.Count.ShouldBe(1);

    [Fact]
    public void Lines_without_an_end_could_not_be_judged() => Judge(Rule, Ending("1", null), Ending("2", new DateOnly(2040, 1, 1))).ShouldSatisfyAllConditions(
        static verdict => verdict.Unjudged.Lines().ShouldBe(["1"]),
        static verdict => verdict.Findings.ShouldBeEmpty());

    [Fact]
    public void A_credit_note_is_no_contract_that_ends() => Judge(Rule, Ending("1", new DateOnly(2027, 3, 31)) with { Cents = -5 }).Findings.ShouldBeEmpty();

    private static SoftwareEntry Ending(string line, DateOnly? end) => Line(line, 8_000, "Kaartenbak") with { ContractEnd = end };
}
