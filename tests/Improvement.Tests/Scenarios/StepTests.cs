using Maatstaf.Improvement;
using Maatstaf.Vocabulary;
using static Maatstaf.Improvement_Tests.Scenarios.Zandwijk;

namespace Maatstaf.Improvement_Tests.Scenarios;

/// <summary>Each lever by hand: Zandwijk spends 2.2 million a year.</summary>
public sealed class StepTests
{
    [Fact]
    public void At_another_price_as_many_people_cost_otherwise()
    {
        // 15 fte of 106 667 euros become 15 of 100 000.
        var step = After(Step(Operations, LeverKind.CostPerFte, 100_000)).Steps[0];
        step.Value!.Value.ShouldBe(1_600_000 / 15.0, 1e-6);
        step.AYear.ShouldBe(-100_000, 1e-6);
    }

    [Fact]
    public void At_the_price_of_the_group_its_published_figures_decide()
    {
        var group = Group(($"{Operations}.cost-per-inhabitant", new FigureValue.Known(27)), ($"{Operations}.fte-per-100k", new FigureValue.Known(30)));
        var step = After(Own(), group, Step(Operations, LeverKind.CostPerFte)).Steps[0];
        step.Target.ShouldBe(new FigureValue.Known(90_000));
        step.AYear.ShouldBe((15 * 90_000) - 1_600_000, 1e-6);
    }

    [Fact]
    public void At_another_volume_fewer_people_cost_what_each_cost_before()
    {
        // 30 fte for 100 000 inhabitants become 20: a third less.
        var step = After(Step(Operations, LeverKind.FtePerInhabitant, 20)).Steps[0];
        step.Value!.Value.ShouldBe(30, 1e-9);
        step.AYear.ShouldBe(-1_600_000 / 3.0, 1e-6);
    }

    [Fact]
    public void Less_hire_is_as_many_people_of_whom_more_are_own()
    {
        // Half of the cost is hired; at 0 all 15 fte cost 80 000.
        var step = After(Step(Operations, LeverKind.HiredShare, 0)).Steps[0];
        step.Value!.Value.ShouldBe(0.5, 1e-12);
        step.AYear.ShouldBe((15 * 80_000) - 1_600_000, 1e-6);
        step.Ends.ShouldBe(800_000, 1e-6);
        After(Step(Operations, LeverKind.HiredShare, 1)).Steps[0].AYear.ShouldBe((15 * 160_000) - 1_600_000, 1e-6);
        // A fifth of the cost: 15 fte = 12 own × 80 000 × ... in the ratio of 1 fte hired to 8 own.
        After(Step(Operations, LeverKind.HiredShare, 0.2)).Steps[0].AYear.ShouldBe((15.0 / 9 * ((8 * 80_000) + 160_000)) - 1_600_000, 1e-6);
    }

    [Fact]
    public void Who_hires_nobody_hires_at_the_price_of_the_group()
    {
        var own = Spending(new OwnAmount(Operations, Employment.Own, null, 10_000, 80_000_000));
        var group = Group(($"{Operations}.hired.cost-per-inhabitant", new FigureValue.Known(12)), ($"{Operations}.hired.fte-per-100k", new FigureValue.Known(10)));
        // 120 000 for each hired fte: at half of the cost 6 own and 4 hired.
        After(own, group, Step(Operations, LeverKind.HiredShare, 0.5)).Steps[0].AYear.ShouldBe((6 * 80_000) + (4 * 120_000) - 800_000, 1e-6);
        After(own, Group(), Step(Operations, LeverKind.HiredShare, 0.5)).Steps[0].Obstacle.ShouldBe(StepObstacle.NoPrice);
    }

    [Fact]
    public void More_software_as_a_service_costs_what_the_reader_says_that_it_costs()
    {
        After(Step(Office, LeverKind.SaasShare, 1)).Steps[0].ShouldSatisfyAllConditions(
            static step => step.Value!.Value.ShouldBe(0.25, 1e-12),
            static step => step.AYear.ShouldBe(0, 1e-6),
            static step => step.Ends.ShouldBe(300_000, 1e-6));
        After(Step(Office, LeverKind.SaasShare, 1, costOfNew: 1.2)).Steps[0].AYear.ShouldBe(60_000, 1e-6);
        // 100 000 + 0.8 m is half of 400 000 − 0.2 m: m = 111 111.
        After(Step(Office, LeverKind.SaasShare, 0.5, costOfNew: 0.8)).Steps[0].AYear.ShouldBe(-0.2 * 100_000 / 0.9, 1e-6);
        After(Step(Office, LeverKind.SaasShare, 0, costOfNew: 1.5)).Steps[0].AYear.ShouldBe(50_000, 1e-6);
    }

    [Fact]
    public void A_category_without_price_and_volume_goes_to_a_cost_per_inhabitant()
    {
        var outcome = After(Step(Network, LeverKind.CostPerInhabitant, 3));
        outcome.Steps[0].Value.ShouldBe(4);
        outcome.AYear.ShouldBe(-50_000, 1e-6);
    }

    [Fact]
    public void A_later_step_finds_what_an_earlier_one_left()
    {
        var outcome = After(Step(Operations, LeverKind.FtePerInhabitant, 20), Step(Operations, LeverKind.CostPerFte, 90_000));
        outcome.Steps[1].Value!.Value.ShouldBe(1_600_000 / 15.0, 1e-6);
        outcome.After.ShouldBe((10 * 90_000) + 600_000, 1e-6);
        outcome.Steps.Sum(static step => step.AYear).ShouldBe(outcome.AYear, 1e-6);
    }

    [Fact]
    public void What_is_withheld_cannot_be_chosen_and_says_why()
    {
        var group = Group(($"{Operations}.cost-per-inhabitant", new FigureValue.Withheld("n<5")), ($"{Operations}.fte-per-100k", new FigureValue.Known(30)));
        var outcome = After(Own(), group, Step(Operations, LeverKind.CostPerFte), Step(Network, LeverKind.CostPerInhabitant, 3));
        outcome.Steps[0].ShouldSatisfyAllConditions(
            static step => step.Obstacle.ShouldBe(StepObstacle.Withheld),
            static step => step.Target.ShouldBe(new FigureValue.Withheld("n<5")),
            static step => step.AYear.ShouldBe(0));
        outcome.AYear.ShouldBe(-50_000, 1e-6, "the other step counts");
        After(Step(Operations, LeverKind.CostPerFte)).Steps[0].Obstacle.ShouldBe(StepObstacle.NoGroupValue);
    }

    [Fact]
    public void Where_nothing_is_spent_nothing_can_become_otherwise()
    {
        After(Step(Applications, LeverKind.FtePerInhabitant, 10)).Steps[0].Obstacle.ShouldBe(StepObstacle.NoOwnCost);
        After(Spending(new OwnAmount(Operations, Employment.Own, null, 0, 10_000_000)), Group(), Step(Operations, LeverKind.FtePerInhabitant, 10)).Steps[0].Obstacle.ShouldBe(StepObstacle.NoOwnFte);
        After(Spending(new OwnAmount(Office, null, Hosting.Saas, 0, -100), new OwnAmount(Office, null, Hosting.Hosted, 0, 500)), Group(), Step(Office, LeverKind.SaasShare, 1)).Steps[0]
            .Obstacle.ShouldBe(StepObstacle.NoOwnCost, "a share of what is partly below 0 means nothing");
    }
}
