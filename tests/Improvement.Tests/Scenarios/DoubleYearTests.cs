using Maatstaf.Improvement;
using static Maatstaf.Improvement_Tests.Scenarios.Zandwijk;

namespace Maatstaf.Improvement_Tests.Scenarios;

/// <summary>Old and new beside each other, by hand.</summary>
public sealed class DoubleYearTests
{
    [Fact]
    public void Software_runs_double_for_what_moves_and_then_the_old_ends()
    {
        // 300 000 moves at the same cost: two years both, then one of the two.
        var outcome = After(Step(Office, LeverKind.SaasShare, 1, years: 2));
        outcome.Totals().ShouldBe([2_200_000, 2_500_000, 2_500_000, 2_200_000]);
        outcome.Years.Select(static year => year.Year).ShouldBe([2024, 2026, 2027, 2028]);
        outcome.Years.Select(static year => year.Phase).ShouldBe([YearPhase.Before, YearPhase.Double, YearPhase.Double, YearPhase.After]);
        outcome.Years[1].ShouldSatisfyAllConditions(
            static year => year.Kept.ShouldBe(1_900_000, 1e-6),
            static year => year.New.ShouldBe(300_000, 1e-6),
            static year => year.Double.ShouldBe(300_000, 1e-6));
        outcome.ExtraWhileDouble.ShouldBe(600_000, 1e-6);
        outcome.YearsToEarnBack.ShouldBeNull("nothing is saved");
    }

    [Fact]
    public void What_becomes_cheaper_costs_the_old_amount_until_the_old_ends() =>
        After(Step(Network, LeverKind.CostPerInhabitant, 3, years: 1)).Totals().ShouldBe([2_200_000, 2_200_000, 2_150_000]);

    [Fact]
    public void What_becomes_dearer_costs_more_from_the_first_year_on() =>
        After(Step(Network, LeverKind.CostPerInhabitant, 5, years: 1)).Totals().ShouldBe([2_200_000, 2_250_000]);

    [Fact]
    public void When_all_is_replaced_all_runs_double()
    {
        var outcome = After(Step(Network, LeverKind.CostPerInhabitant, 3, years: 2, all: true));
        outcome.Totals().ShouldBe([2_200_000, 2_350_000, 2_350_000, 2_150_000]);
        outcome.YearsToEarnBack!.Value.ShouldBe(300_000 / 50_000.0, 1e-9);
    }

    [Fact]
    public void Each_step_ends_in_its_own_year() => After(
            Step(Office, LeverKind.SaasShare, 1, years: 3),
            Step(Network, LeverKind.CostPerInhabitant, 3, years: 1, all: true)).Totals()
        .ShouldBe([2_200_000, 2_650_000, 2_450_000, 2_450_000, 2_150_000]);

    [Fact]
    public void What_was_new_in_an_earlier_step_never_ran_as_old()
    {
        // The whole network is replaced for 150 000 and that once more for 100 000: only the first 200 000 was ever there.
        var outcome = After(
            Step(Network, LeverKind.CostPerInhabitant, 3, years: 1, all: true),
            Step(Network, LeverKind.CostPerInhabitant, 2, years: 4, all: true));
        outcome.Totals().ShouldBe([2_200_000, 2_300_000, 2_100_000]);
    }

    [Fact]
    public void Components_add_up_to_the_whole_in_every_year()
    {
        var outcome = After(Step(Office, LeverKind.SaasShare, 1, years: 2, costOfNew: 0.7), Step(Operations, LeverKind.HiredShare, 0.1, years: 1));
        outcome.Nodes.Select(static node => node.Node).ShouldBe(["ict", "software", "personnel", "infrastructure"]);
        for (var year = 0; year < outcome.Years.Count; year++)
        {
            outcome.Nodes[0].Years[year].ShouldBe(outcome.Years[year].Total, 1e-6);
            outcome.Nodes.Skip(1).Sum(node => node.Years[year]).ShouldBe(outcome.Years[year].Total, 1e-6);
        }
    }

    [Fact]
    public void Without_steps_nothing_changes() => After().Totals().ShouldBe([2_200_000, 2_200_000]);
}
