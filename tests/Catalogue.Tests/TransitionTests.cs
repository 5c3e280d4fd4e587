using Maatstaf.Catalogue;

namespace Maatstaf.Catalogue_Tests;

/// <summary>The transition to the cloud is told once: figure 25 and the plans of participants have the same steps.</summary>
public sealed class TransitionTests
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();

    [Fact]
    public void Figure_25_and_plans_have_the_same_steps_in_the_same_order()
    {
        var rows = Catalogue.Boards.Single(static board => board.Number == 25).Rows.Select(static row => row[0]).ToArray();
        rows.Select(static row => row.Dutch).ShouldBe(Catalogue.Transition.Steps.Select(static (step, place) => $"{place + 1}. {step.Label.Dutch}"));
        rows.Select(static row => row.English).ShouldBe(Catalogue.Transition.Steps.Select(static (step, place) => $"{place + 1}. {step.Label.English}"));
    }

    [Fact]
    public void What_is_usual_fits_the_shortest_plan_and_goes_forward()
    {
        var steps = Catalogue.Transition.Steps;
        steps.ShouldAllBe(step => step.UsualLast <= Catalogue.Transition.FewestYears);
        foreach (var (before, after) in steps.Zip(steps.Skip(1)))
            (after.UsualFirst >= before.UsualFirst && after.UsualLast >= before.UsualLast).ShouldBeTrue(after.Id);
    }

    [Fact]
    public void Every_question_about_sovereignty_names_its_rule_and_no_class_passes_for_unknown()
    {
        Catalogue.Sovereignty.Count.ShouldBeGreaterThanOrEqualTo(4);
        foreach (var question in Catalogue.Sovereignty)
        {
            question.Classes.Count.ShouldBeGreaterThanOrEqualTo(3, question.Id);
            question.Classes.Select(static answer => answer.Label.Dutch).ShouldBeUnique();
            question.Classes.ShouldAllBe(static answer => !answer.Label.Dutch.Contains("nbekend"));
        }
    }
}
