using Maatstaf.Improvement;
using Maatstaf.Vocabulary;
using static Maatstaf.Improvement_Tests.Scenarios.Zandwijk;

namespace Maatstaf.Improvement_Tests.Scenarios;

/// <summary>What is shown adds up, and the sentences say the same numbers.</summary>
public sealed class ShownOutcomeTests
{
    [Fact]
    public void Rounded_numbers_add_up_in_every_table()
    {
        var shown = ShownOutcome.Of(After(
            Step(Operations, LeverKind.FtePerInhabitant, 20.01, years: 2),
            Step(Office, LeverKind.SaasShare, 0.777, years: 1, costOfNew: 1.03),
            Step(Network, LeverKind.CostPerInhabitant, 3.333, years: 3, all: true)));
        foreach (var (number, year) in shown.Years.Index())
        {
            (year.Kept + year.New + year.Double).ShouldBe(year.Total);
            shown.Nodes.Skip(1).Sum(node => node.Euros[number]).ShouldBe(year.Total);
            shown.Nodes.Skip(1).Sum(node => node.PerInhabitant[number]).ShouldBe(year.PerInhabitant);
        }

        shown.Steps.Sum().ShouldBe(shown.AYear);
        shown.AYear.ShouldBe(shown.Years[^1].Total - shown.Years[0].Total);
    }

    [Fact]
    public void Sentences_say_the_saving_the_double_years_and_when_these_are_earned_back() => Say(Step(Network, LeverKind.CostPerInhabitant, 3, years: 2, all: true)).ShouldBe(
    [
        "Vanaf 2028 kost ICT € 50.000 per jaar minder: € 1,0 per inwoner.",
        "Van 2026 tot en met 2027 lopen oud en nieuw naast elkaar. Dat kost samen € 300.000 meer dan nu.",
        "Die extra kosten zijn in 6 jaar daarna terugverdiend.",
    ]);

    [Fact]
    public void What_becomes_dearer_is_said_without_a_promise()
    {
        Say(Step(Network, LeverKind.CostPerInhabitant, 5)).ShouldBe(["Vanaf 2026 kost ICT € 50.000 per jaar meer: € 1,0 per inwoner."]);
        Say(Step(Network, LeverKind.CostPerInhabitant, 3, years: 1)).ShouldBe(
        [
            "Vanaf 2027 kost ICT € 50.000 per jaar minder: € 1,0 per inwoner.",
            "In 2026 lopen oud en nieuw naast elkaar. Dat kost samen evenveel als nu.",
        ]);
        Say(Step(Network, LeverKind.CostPerInhabitant, 4)).ShouldBe(["Vanaf 2026 kost ICT evenveel als nu."]);
    }

    [Fact]
    public void One_step_may_already_save_while_another_runs_double() =>
        Say(Step(Operations, LeverKind.FtePerInhabitant, 15), Step(Network, LeverKind.CostPerInhabitant, 3, years: 1, all: true))[1]
            .ShouldBe("In 2026 lopen oud en nieuw naast elkaar. Ook dan kost ICT samen € 650.000 minder dan nu.");

    private static string[] Say(params ScenarioStep[] steps) => [.. OutcomeSentences.Say(ShownOutcome.Of(After(steps))).Select(static sentence => sentence.In(Language.Dutch).Replace('\u00A0', ' '))];
}
