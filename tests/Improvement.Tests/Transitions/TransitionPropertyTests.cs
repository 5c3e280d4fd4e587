using CsCheck;
using Maatstaf.Improvement.Transitions;
using Maatstaf.Vocabulary;
using static Maatstaf.Improvement_Tests.Transitions.Waterhoek;

namespace Maatstaf.Improvement_Tests.Transitions;

/// <summary>What must hold for every plan, to the cent.</summary>
public sealed class TransitionPropertyTests
{
    private const int First = 2026, Years = 5;

    private static readonly string[] Names = ["alpha", "beta", "gamma", "delta"];

    private static readonly Gen<ApplicationEstate> Estates = Gen.Select(Gen.Long[-50_000, 9_000_000_00].Array[Names.Length], Gen.Long[0, 1_000_000_00], Gen.Long[0, 90_000], static (cents, servers, fte) =>
        EstateOf([.. cents.Select(static (amount, place) => Line($"{place}", "software.primary-process", amount, Hosting.OnPremises, Names[place]))], servers, fte));

    /// <summary>Years of steps that only go forward; a step is left out now and then, moving never.</summary>
    private static readonly Gen<PlannedApplication> Applications = Gen.Select(
        Gen.Int[0, 2],
        Gen.Select(Gen.Bool, Gen.Int[0, 2], Gen.Int[0, 2]).Array[Settings.Steps.Count],
        Gen.Long[0, 5_000_000_00],
        Gen.Long[0, 5_000_000_00],
        Gen.Int[0, 9_000],
        static (destination, steps, fresh, once, hours) => Planned(Settings.Destinations[destination].Id, steps, fresh, once, hours));

    private static readonly Gen<TransitionPlan> Plans = Applications.Array[0, Names.Length].Select(static applications => new TransitionPlan(First, Years)
    {
        Applications = [.. applications.Select(static (planned, place) => planned with { Application = $"software.primary-process/{Names[place]}" })],
    });

    [Fact]
    public void Costs_add_up_per_year_and_in_total_to_the_cent() => Gen.Select(Plans, Estates).Sample(static (plan, estate) =>
    {
        var outcome = After(plan, estate: estate);
        var unplanned = estate.OnPremises.Where(application => plan.Find(application.Key) is null).Sum(static application => application.LocalCents);
        foreach (var (place, year) in outcome.Years.Index())
        {
            year.Cost.ShouldBe(outcome.Applications.Aggregate(new YearCost(unplanned, 0, 0, 0, 0), (sum, application) => sum + application.Years[place]));
            year.Cost.Total.ShouldBe(year.Cost.Kept + year.Cost.New + year.Cost.Double + year.Cost.Change + year.Cost.Grow);
            year.CentiHours.ShouldBe(outcome.Applications.Sum(application => application.CentiHours[place]));
        }

        outcome.Whole.Total.ShouldBe(outcome.Years.Sum(static year => year.Cost.Total));
        foreach (var application in outcome.Applications)
        {
            application.Years.Sum(static year => year.Change).ShouldBe(application.OneOffCents);
            application.CentiHours.Sum().ShouldBe(application.Hours * 100L);
            application.Years.ShouldAllBe(static year => year.Change >= 0);
        }
    });

    [Fact]
    public void The_old_runs_double_exactly_in_the_chosen_years_and_runs_once_or_is_gone_in_all_others() => Gen.Select(Plans, Estates).Sample(static (plan, estate) =>
    {
        foreach (var application in After(plan, estate: estate).Applications)
        {
            var chosen = application.Planned.YearsOf("double");
            foreach (var (place, cost) in application.Years.Index())
            {
                var isDouble = chosen?.Contains(First + place) == true;
                cost.Double.ShouldBe(isDouble ? application.Application!.LocalCents : 0);
                var isOld = First + place <= application.Planned.OldEnds();
                cost.Kept.ShouldBe(isOld && !isDouble ? application.Application!.LocalCents : 0);
                cost.New.ShouldBe(isDouble || !isOld ? application.NewCents : 0);
            }
        }
    });

    [Fact]
    public void Too_few_people_are_what_is_asked_above_what_there_is() => Gen.Select(Plans, Estates, Gen.Int[0, 100]).Sample(static (plan, estate, percent) =>
    {
        foreach (var year in After(plan with { StaffPercent = percent }, estate: estate).Years)
        {
            year.AvailableMilliFte.ShouldBe((long)Math.Round(estate.OwnMilliFte!.Value * percent / 100m, MidpointRounding.AwayFromZero));
            year.NeededMilliFte.ShouldBe((long)Math.Round(year.CentiHours * 10m / Settings.HoursPerFte, MidpointRounding.AwayFromZero));
            year.ShortMilliFte.ShouldBe(Math.Max(0, year.NeededMilliFte - year.AvailableMilliFte!.Value));
        }
    });

    [Fact]
    public void A_plan_without_applications_costs_today_every_year() => Estates.Sample(static estate =>
    {
        var outcome = After(new TransitionPlan(First, Years), estate: estate);
        outcome.Years.ShouldAllBe(year => year.Cost == new YearCost(outcome.TodayCents, 0, 0, 0, 0) && year.NeededMilliFte == 0);
        outcome.After.Total.ShouldBe(outcome.TodayCents);
        outcome.TodayCents.ShouldBe(estate.OnPremisesCents);
    });

    [Fact]
    public void What_is_shown_in_whole_euros_adds_up_too() => Gen.Select(Plans, Estates).Sample(static (plan, estate) =>
    {
        var shown = ShownTransition.Of(After(plan, estate: estate));
        foreach (var year in shown.Years.Append(shown.After).Append(shown.Today))
        {
            (year.Run + year.Change + year.Grow).ShouldBe(year.Total);
            (year.Kept + year.New + year.Double).ShouldBe(year.Run);
        }
    });

    private static PlannedApplication Planned(string destination, (bool IsTaken, int Later, int Longer)[] steps, long fresh, long once, int hours)
    {
        var years = new Dictionary<string, StepYears>();
        var (first, last) = (First, First);
        foreach (var (step, (isTaken, later, longer)) in Settings.Steps.Zip(steps))
        {
            if (!isTaken && step.Id != "move")
                continue;
            if (step.Id == "double" && destination == "stop")
                continue;
            first = Math.Min(first + later, First + Years - 1);
            last = Math.Clamp(first + longer, last, First + Years - 1);
            years.Add(step.Id, new StepYears(first, Math.Max(first, last)));
        }

        return new PlannedApplication { Application = string.Empty, Destination = destination, NewCents = fresh, OneOffCents = once, GrowCents = fresh / 7, OwnHours = hours, Steps = years };
    }
}
