using Maatstaf.Improvement.Transitions;
using Maatstaf.Vocabulary;
using static Maatstaf.Improvement_Tests.Transitions.Waterhoek;

namespace Maatstaf.Improvement_Tests.Transitions;

/// <summary>What stands in the fields of a plan, and what is said of what is wrong.</summary>
public sealed class PlanReadingTests
{
    private static readonly PlannedFields Usual = PlannedFields.Of(null, Plan(), Settings);

    [Fact]
    public void What_is_usual_is_a_whole_plan()
    {
        var planned = Read(Usual).Planned.ShouldNotBeNull();
        planned.Steps.Keys.ShouldBe(Settings.Steps.Select(static step => step.Id));
        (planned.NewBegins(), planned.OldEnds()).ShouldBe((2028, 2028));
        (planned.NewCents, planned.OneOffCents, planned.GrowCents, planned.OwnHours).ShouldBe((null, null, 0, null));
        Read(PlannedFields.Of(planned, Plan(), Settings)).Planned.ShouldBeEquivalentTo(planned);
    }

    [Fact]
    public void Amounts_are_read_in_the_notation_of_the_language_and_shown_again_as_they_are()
    {
        var planned = Read(Usual with { New = "12.345,50", OneOff = "0", Grow = "7", Hours = "1.200" }).Planned.ShouldNotBeNull();
        (planned.NewCents, planned.OneOffCents, planned.GrowCents, planned.OwnHours).ShouldBe((12_345_50, 0, 7_00, 1_200));
        PlannedFields.Of(planned, Plan(), Settings).New.ShouldBe("12345.5");
        Read(PlannedFields.Of(planned, Plan(), Settings)).Planned.ShouldBeEquivalentTo(planned);
    }

    [Theory]
    [InlineData("2027,2029", "", "move", "‘Overzetten’: kies jaren die op elkaar volgen, zonder gat.")]
    [InlineData("2025", "", "move", "‘Overzetten’: kies jaren van dit plan.")]
    [InlineData("overmorgen", "", "move", "‘Overzetten’: kies jaren van dit plan.")]
    [InlineData("2028", "2027", "double", "‘Dubbel draaien’ begint of eindigt voor ‘Overzetten’. Zet de stappen in volgorde.")]
    public void Years_that_cannot_be_are_said_at_their_step(string move, string twice, string field, string sentence)
    {
        var reading = Read(Only(("move", move), ("double", twice)));
        reading.Planned.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(problem => problem.Field.ShouldBe(PlannedFields.YearsName + field), problem => problem.Sentence.Dutch.ShouldBe(sentence));
    }

    [Fact]
    public void Something_must_end_the_old_and_what_stops_does_not_run_double()
    {
        Read(Only(("choose", "2026"))).Problems.ShouldHaveSingleItem().Sentence.English.ShouldBe("Choose at least one year at ‘Move over’, ‘Run double’, ‘Switch off’. Else the old does not end.");
        Read(Usual with { Destination = "stop" }).Problems.ShouldHaveSingleItem().Sentence.Dutch.ShouldStartWith("Wat stopt, krijgt niets nieuws");
        Read(Usual with { Destination = "maan" }).Problems.ShouldHaveSingleItem().Field.ShouldBe(PlannedFields.DestinationName);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("veel")]
    [InlineData("99999999999999")]
    public void An_amount_that_is_none_is_said_at_its_field(string text) =>
        Read(Usual with { OneOff = text }).Problems.ShouldHaveSingleItem().Field.ShouldBe(PlannedFields.OneOffName);

    [Fact]
    public void The_years_of_a_plan_stay_within_bounds_and_around_its_steps()
    {
        var plan = Plan(Goes(Taxes, ("move", 2030, 2030)));
        Frame(plan, "2026", "5", "").Plan.ShouldNotBeNull().Find(Taxes)!.YearsOf("move").ShouldBe(new StepYears(2030, 2030));
        Frame(plan, "2026", "4", "").Problems.ShouldHaveSingleItem().Sentence.Dutch.ShouldBe("Dan vallen stappen buiten het plan, van: Belastingen. Verander die stappen eerst, of kies meer jaren.");
        Frame(plan, "2024", "6", "101").Problems.Select(static problem => problem.Field).ShouldBe([PlanFrame.FirstYearName, PlanFrame.YearsName, PlanFrame.StaffName]);
        Frame(plan, "2026", "5", "10", Database, Taxes, "niets").Plan.ShouldNotBeNull().EndingPlatforms.ShouldBe([Database], "only platforms end");
    }

    private static PlanReading Read(PlannedFields fields) => PlanReading.Of(fields, Taxes, Plan(), Language.Dutch, Settings);

    private static PlanFrame Frame(TransitionPlan plan, string first, string years, string staff, params string[] platforms) => PlanFrame.Of(plan, first, years, staff, platforms, Estate, Settings);

    private static PlannedFields Only(params (string Step, string Years)[] ticked) => Usual with
    {
        Years = Settings.Steps.ToDictionary(static step => step.Id, step => (IReadOnlyList<string>)(ticked.FirstOrDefault(tick => tick.Step == step.Id).Years ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries)),
    };
}
