using Maatstaf.Checks;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests;

/// <summary>All checks together: one question for one mistake, in the order of what it would change.</summary>
public sealed class CheckRunTests
{
    private const string Leaf = "software.front-office";

    private static readonly Comparison CalmOthers = new()
    {
        Levels = new Dictionary<string, LevelSpread> { [Leaf] = new(20, 1, Math.Log(5), 0.2, 0.2) },
        Changes = new Dictionary<string, ChangeSpread> { [Leaf] = new(20, 1, -5, 0, 5) },
    };

    private static Checking Veenbeek(decimal frontOffice, decimal before) => Checking
        .Of(AReturn.Ordinary().Without(Leaf).Software(Leaf, frontOffice, Hosting.Saas))
        .After(AReturn.Ordinary(year: 2023).Without(Leaf).Software(Leaf, before, Hosting.Saas))
        .Beside(CalmOthers)
        .Among(100_000_000, 950_000);

    [Fact]
    public void An_ordinary_return_after_an_ordinary_year_has_no_findings()
    {
        Checking.Of(AReturn.Ordinary()).Beside(CalmOthers).Among(100_000_000, 950_000).Run().ShouldBeEmpty();
        Veenbeek(250_000, 245_000).Run().Where(static finding => finding.Severity > Severity.Informs).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(250_000_000, 250_000, "C201")]
    [InlineData(25_000_000, 250_000, "C203")]
    [InlineData(3_000_000, 250_000, "C204")]
    [InlineData(302_500, 250_000, "C205")]
    [InlineData(900_000, 250_000, "C301")]
    [InlineData(40_000, 40_000, "C302")]
    public void One_mistake_gets_one_question(int now, int before, string code)
    {
        var asked = Veenbeek(now, before).Run().Where(static finding => finding.Severity == Severity.Asks && finding.Line == Leaf);
        asked.Select(static finding => finding.Code).ShouldBe([code]);
    }

    [Theory]
    [InlineData(250_000_000, "C301")]
    [InlineData(250_000_000, "C302")]
    [InlineData(250_000_000, "C402")]
    public void A_check_that_yields_did_see_it_too(int now, string silenced)
    {
        Veenbeek(now, 250_000).Run(silenced).ShouldNotBeEmpty();
        Veenbeek(now, 250_000).Run().ShouldNotContain(finding => finding.Code == silenced);
    }

    [Fact]
    public void A_mistake_in_the_inhabitants_does_not_make_every_cost_odd()
    {
        var found = Checking
            .Of(AReturn.Ordinary().Profile(50, budget: 180_000_000, staff: 400, workplaces: 500))
            .After(AReturn.Ordinary(year: 2023)).Beside(CalmOthers).Among(100_000_000, 950_000)
            .Run().Where(static finding => finding.Severity > Severity.Informs);
        found.Select(static finding => (finding.Code, finding.Column)).ShouldBe([("C201", "inhabitants")]);
    }

    [Fact]
    public void A_slip_in_one_category_does_not_silence_a_question_about_another()
    {
        const string other = "software.system";
        var found = Checking
            .Of(AReturn.Ordinary().Without(Leaf).Software(Leaf, 250_000_000).Software(other, 900_000))
            .After(AReturn.Ordinary(year: 2023).Software(other, 100_000))
            .Beside(new Comparison { Changes = new Dictionary<string, ChangeSpread> { [Leaf] = new(20, 1, -5, 0, 5), [other] = new(20, 1, -5, 0, 5) } })
            .Run();
        found.Where(static finding => finding.Code is "C201" or "C301").Select(static finding => (finding.Code, finding.Line)).ShouldBe([("C201", Leaf), ("C301", other)], ignoreOrder: true);
    }

    [Fact]
    public void What_blocks_comes_first_and_questions_follow_their_influence()
    {
        var found = Checking
            .Of(AReturn.Ordinary()
                .Personnel("personnel.ict-management", Employment.Own, 0, 5)
                .Software("software.mid-office", 300_000).Software("software.system", 5_000)
                .Infrastructure("infrastructure.network-data", 1_200))
            .After(AReturn.Ordinary(year: 2023)
                .Software("software.mid-office", 25_000).Software("software.system", 60_000)
                .Infrastructure("infrastructure.network-data", 1_000_000))
            .Among(100_000_000, 950_000)
            .Run();
        found.Where(static finding => finding.Severity > Severity.Informs).Select(static finding => (finding.Code, finding.Line, finding.Influence)).ShouldBe(
        [
            ("C104", "personnel.ict-management/own", null),
            ("C201", "infrastructure.network-data", 0.9988),
            ("C204", "software.mid-office", -0.275),
            ("C204", "software.system", 0.055),
        ]);
        found.Select(static finding => finding.Severity).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Every_finding_has_a_place_of_its_own()
    {
        var found = Checking
            .Of(AReturn.Of("GM9010", 2024).Profile(10).Software("software.mid-office", 1).Software("software.system", 1).Personnel("personnel.operations", Employment.Own, 1, 1).Personnel("personnel.operations", Employment.Hired, 1, 1))
            .After(AReturn.Ordinary(year: 2023).Software("software.mid-office", 5_000_000).Software("software.system", 5_000_000))
            .Run();
        found.Count.ShouldBeGreaterThan(8);
        found.Select(static finding => (finding.Code, finding.Table, finding.Line, finding.Column)).ShouldBeUnique();
    }
}
