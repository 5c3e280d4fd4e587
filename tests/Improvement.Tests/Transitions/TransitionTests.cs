using Maatstaf.Improvement.Transitions;
using static Maatstaf.Improvement_Tests.Transitions.Waterhoek;

namespace Maatstaf.Improvement_Tests.Transitions;

/// <summary>Plans by hand.</summary>
public sealed class TransitionTests
{
    [Fact]
    public void Nothing_planned_costs_what_today_costs()
    {
        var outcome = After(Plan());
        outcome.TodayCents.ShouldBe(72_000_01);
        outcome.Years.ShouldAllBe(static year => year.Cost == new YearCost(72_000_01, 0, 0, 0, 0) && year.NeededMilliFte == 0 && year.ShortMilliFte == 0);
        (outcome.After.Total, outcome.AYearCents, outcome.ExtraCents).ShouldBe((72_000_01, 0, 0));
        TransitionSentences.Say(ShownTransition.Of(outcome)).ShouldHaveSingleItem().English.ShouldBe("Nothing is planned yet: every year costs €72,000, as now.");
    }

    [Fact]
    public void The_old_runs_double_in_the_chosen_years_and_then_ends()
    {
        var outcome = After(Plan(Goes(Taxes, ("move", 2026, 2026), ("double", 2027, 2028), ("switch-off", 2028, 2028)) with { NewCents = 18_000_00, OneOffCents = 0, GrowCents = 1_000_00 }));
        outcome.Years.Select(static year => year.Cost.Double).ShouldBe([0, 30_000_00, 30_000_00, 0, 0]);
        outcome.Years.Select(static year => year.Cost.New).ShouldBe([0, 18_000_00, 18_000_00, 18_000_00, 18_000_00]);
        outcome.Years.Select(static year => year.Cost.Kept).ShouldBe([72_000_01, 42_000_01, 42_000_01, 42_000_01, 42_000_01]);
        outcome.Years.Select(static year => year.Cost.Grow).ShouldBe([0, 1_000_00, 1_000_00, 1_000_00, 1_000_00]);
        outcome.After.Total.ShouldBe(61_000_01);
        outcome.AYearCents.ShouldBe(-11_000_00);
    }

    [Fact]
    public void Without_double_years_the_new_begins_the_year_after_moving()
    {
        var outcome = After(Plan(Goes(Taxes, ("move", 2026, 2027), ("switch-off", 2028, 2028)) with { NewCents = 18_000_00, OneOffCents = 0 }));
        outcome.Years.Select(static year => year.Cost.Run).ShouldBe([72_000_01, 72_000_01, 60_000_01, 60_000_01, 60_000_01]);
        outcome.Whole.Double.ShouldBe(0);
    }

    [Fact]
    public void What_stops_gets_nothing_in_its_place()
    {
        var outcome = After(Plan(Goes(Taxes, ("switch-off", 2027, 2027)) with { Destination = "stop", OneOffCents = 0 }));
        outcome.Years.Select(static year => year.Cost.Run).ShouldBe([72_000_01, 72_000_01, 42_000_01, 42_000_01, 42_000_01]);
    }

    [Fact]
    public void What_is_not_filled_in_is_assumed_as_the_catalogue_says()
    {
        var planned = After(Plan(Goes(Permits, ("move", 2026, 2026)))).Applications.ShouldHaveSingleItem();
        planned.NewCents.ShouldBe(10_000_01, "as much as the old");
        planned.OneOffCents.ShouldBe(10_000_01, "a year of the old");
        planned.Hours.ShouldBe(Settings.OwnHours);
    }

    [Fact]
    public void One_off_cost_falls_in_the_years_of_the_steps_by_their_parts()
    {
        // Moving is half and preparing a fifth: of 700 euros 500 and 200, and moving takes two years.
        var outcome = After(Plan(Goes(Taxes, ("prepare", 2026, 2026), ("move", 2026, 2027)) with { OneOffCents = 700_00, OwnHours = 0 }));
        outcome.Years.Select(static year => year.Cost.Change).ShouldBe([450_00, 250_00, 0, 0, 0]);
    }

    [Fact]
    public void A_year_that_asks_more_people_than_there_are_says_how_many_are_too_few()
    {
        // Of 4 own fte one in four has time: 1 fte. 2 800 hours are 2 fte.
        var outcome = After(Plan(Goes(Taxes, ("move", 2027, 2027)) with { OwnHours = 2 * Settings.HoursPerFte }) with { StaffPercent = 25 });
        outcome.Years.Select(static year => (year.NeededMilliFte, year.AvailableMilliFte, year.ShortMilliFte)).ShouldBe([(0, 1_000, 0), (2_000, 1_000, 1_000), (0, 1_000, 0), (0, 1_000, 0), (0, 1_000, 0)]);
        TransitionSentences.Say(ShownTransition.Of(outcome))[^1].Dutch.ShouldBe("In 2027 vraagt het plan 2,0 fte eigen mensen en is er tijd voor 1,0 fte: 1,0 fte te weinig.");
    }

    [Fact]
    public void A_platform_ends_after_the_last_application_on_it_and_stays_for_what_stays()
    {
        var plan = Plan(Goes(Taxes, ("double", 2027, 2028)) with { NewCents = 30_000_00, OneOffCents = 0 }) with { EndingPlatforms = [Database] };
        var both = Nothing.With(Database, new PlatformUse([Taxes, Permits], true));
        After(plan, both).Platforms.ShouldHaveSingleItem().ShouldSatisfyAllConditions(static platform => platform.LastYear.ShouldBeNull(), static platform => platform.StaysFor.ShouldHaveSingleItem().Key.ShouldBe(Permits));
        After(plan).Platforms.ShouldHaveSingleItem().LastYear.ShouldBeNull("nobody said what stands on it");

        var outcome = After(plan, Nothing.With(Database, new PlatformUse([Taxes], true)));
        outcome.Platforms.ShouldHaveSingleItem().LastYear.ShouldBe(2028);
        outcome.Years.Select(static year => year.Cost.Kept).ShouldBe([72_000_01, 42_000_01, 42_000_01, 30_000_01, 30_000_01]);
        outcome.AYearCents.ShouldBe(-12_000_00);
    }

    [Fact]
    public void An_application_that_is_not_in_the_return_any_more_counts_for_nothing()
    {
        var outcome = After(Plan(Goes("software.front-office/weg", ("move", 2026, 2026))));
        outcome.Applications.ShouldHaveSingleItem().Application.ShouldBeNull();
        outcome.Years.ShouldAllBe(static year => year.Cost.Total == 72_000_01);
    }

    [Fact]
    public void A_plan_comes_back_as_it_was_saved()
    {
        var saved = new SavedPlan
        {
            Id = Guid.CreateVersion7(),
            Name = "Alles naar SaaS",
            FiscalYear = Year,
            Plan = Plan(Goes(Taxes, ("move", 2026, 2027)) with { NewCents = 5, OwnHours = 0 }) with { EndingPlatforms = [Database], StaffPercent = 0 },
            ChangedBy = "Anna",
            Version = 3,
        };
        var back = SavedPlans.FromBytes(SavedPlans.None.With(saved).ToBytes()).Plans.ShouldHaveSingleItem();
        (back.Id, back.Name, back.FiscalYear, back.ChangedBy, back.Version).ShouldBe((saved.Id, saved.Name, saved.FiscalYear, saved.ChangedBy, saved.Version));
        SavedPlans.None.With(back).ToBytes().ShouldBe(SavedPlans.None.With(saved).ToBytes());
        back.Plan.Find(Taxes)!.YearsOf("move").ShouldBe(new StepYears(2026, 2027));
        Should.Throw<InvalidDataException>(static () => SavedPlans.FromBytes("{}"u8.ToArray()));
    }

    [Fact]
    public void A_plan_that_begins_later_takes_its_steps_along()
    {
        var later = Plan(Goes(Taxes, ("move", 2027, 2030))).Over(2028, 4);
        later.Find(Taxes)!.YearsOf("move").ShouldBe(new StepYears(2029, 2032));
        later.Outside().ShouldHaveSingleItem();
    }
}
