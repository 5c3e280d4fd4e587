using Maatstaf.Catalogue;

namespace Maatstaf.Improvement.Transitions;

/// <summary>Calculates what a plan costs a year and which people it asks. Everything in whole cents: what is divided adds up again.</summary>
/// <param name="settings">Parts of the steps, and what is assumed when nothing is said.</param>
public sealed class TransitionCalculator(TransitionSettings settings)
{
    // Divisible by every number of years that a step can have, so that a step is spread evenly in whole weights.
    private static readonly long YearParts = Enumerable.Range(1, 10).Aggregate(1L, static (all, years) => all / Divisor(all, years) * years);

    private const long CentiHoursPerHour = 100, Percent = 100;

    /// <summary>What comes of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="estate">What runs on the own premises.</param>
    /// <param name="register">What stands on which platform.</param>
    public TransitionOutcome Calculate(TransitionPlan plan, ApplicationEstate estate, ApplicationRegister register)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(estate);
        ArgumentNullException.ThrowIfNull(register);
        int[] years = [.. plan.EveryYear()];
        PlannedOutcome[] applications = [.. plan.Applications.Select(planned => Calculate(planned, years, estate))];
        EndingPlatform[] platforms = [.. plan.EndingPlatforms.Select(estate.Find).OfType<OwnApplication>().Where(platform => plan.Find(platform.Key) is null).Select(platform => End(platform, plan, estate, register))];
        var staying = estate.OnPremises.Where(application => plan.Find(application.Key) is null).ToArray();
        return new TransitionOutcome
        {
            Plan = plan,
            FiscalYear = estate.FiscalYear,
            TodayCents = estate.OnPremisesCents,
            Years = [.. years.Select((year, place) => YearOf(year, place, plan, applications, Staying(year, staying, platforms), estate.OwnMilliFte))],
            After = applications.Aggregate(new YearCost(Staying(int.MaxValue, staying, platforms), 0, 0, 0, 0), static (sum, application) => sum + application.After),
            Applications = applications,
            Platforms = platforms,
        };
    }

    /// <summary>What the new costs a year in cents when nothing is said.</summary>
    /// <param name="application">What it replaces.</param>
    /// <param name="destination">Where it goes.</param>
    public static long AssumedNew(OwnApplication application, TransitionDestination destination)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(destination);
        return PartOf(application.LocalCents, destination.CostOfNewPercent);
    }

    /// <summary>What going over costs once in cents when nothing is said.</summary>
    /// <param name="application">What goes over.</param>
    public long AssumedOneOff(OwnApplication application)
    {
        ArgumentNullException.ThrowIfNull(application);
        return Math.Max(0, PartOf(application.LocalCents, settings.OneOffPercent));
    }

    private PlannedOutcome Calculate(PlannedApplication planned, int[] years, ApplicationEstate estate)
    {
        if (estate.OnPremises.FirstOrDefault(application => application.Key == planned.Application) is not { } application
            || settings.Destinations.FirstOrDefault(destination => destination.Id == planned.Destination) is not { } destination)
            return new PlannedOutcome(planned, null, 0, 0, 0, [], default, []);
        var fresh = destination.HasNew ? planned.NewCents ?? AssumedNew(application, destination) : 0;
        var (once, hours) = (planned.OneOffCents ?? AssumedOneOff(application), planned.OwnHours ?? settings.OwnHours);
        var change = Spread(once, planned, years, static step => step.CostPercent);
        return new PlannedOutcome(
            planned,
            application,
            fresh,
            once,
            hours,
            [.. years.Select((year, place) => CostIn(year, application.LocalCents, fresh, planned, change[place]))],
            CostIn(years[^1] + 1, application.LocalCents, fresh, planned, 0),
            Spread(hours * CentiHoursPerHour, planned, years, static step => step.HoursPercent));
    }

    private static YearCost CostIn(int year, long old, long fresh, PlannedApplication planned, long change)
    {
        var (oldRuns, newRuns) = (planned.OldEnds() is not { } last || year <= last, planned.NewBegins() is { } first && year >= first);
        return new YearCost(
            oldRuns && !newRuns ? old : 0,
            newRuns ? fresh : 0,
            oldRuns && newRuns ? old : 0,
            change,
            newRuns ? planned.GrowCents : 0);
    }

    /// <summary>An amount over the years of the plan: over the steps that are taken by their parts, and evenly over the years of each.</summary>
    private long[] Spread(long whole, PlannedApplication planned, int[] years, Func<TransitionStep, int> partOf)
    {
        var taken = settings.Steps.Where(step => planned.YearsOf(step.Id) is not null).ToArray();
        // Steps that have no part by themselves still get what is to be spread when they are the only ones.
        var isEven = taken.Sum(partOf) == 0;
        var cells = (
            from step in taken
            let when = planned.YearsOf(step.Id)!
            from place in Enumerable.Range(0, years.Length)
            where when.Contains(years[place])
            select (Place: place, Weight: (isEven ? 1 : partOf(step)) * (YearParts / when.Count()))).ToArray();
        var spread = new long[years.Length];
        if (cells.Length == 0)
            return spread;
        foreach (var (cell, part) in cells.Zip(Apportioning.Divide(whole, [.. cells.Select(static cell => cell.Weight)])))
            spread[cell.Place] += part;
        return spread;
    }

    private TransitionYear YearOf(int year, int place, TransitionPlan plan, PlannedOutcome[] applications, long staying, long? ownMilliFte)
    {
        var counted = applications.Where(static application => application.Application is not null).ToArray();
        var centiHours = counted.Sum(application => application.CentiHours[place]);
        return new TransitionYear(
            year,
            counted.Aggregate(new YearCost(staying, 0, 0, 0, 0), (sum, application) => sum + application.Years[place]),
            centiHours,
            (long)Math.Round(centiHours * 10m / settings.HoursPerFte, MidpointRounding.AwayFromZero),
            ownMilliFte is { } own ? PartOf(own, plan.StaffPercent ?? settings.StaffPercent) : null);
    }

    private static long Staying(int year, OwnApplication[] staying, EndingPlatform[] platforms) => staying
        .Where(application => platforms.FirstOrDefault(platform => platform.Platform == application)?.LastYear is not { } last || year <= last)
        .Sum(static application => application.LocalCents);

    /// <summary>A platform ends after the last application on it; it stays when one of these stays, or when nobody said what stands on it.</summary>
    private static EndingPlatform End(OwnApplication platform, TransitionPlan plan, ApplicationEstate estate, ApplicationRegister register)
    {
        var use = register.UseOf(platform.Key);
        OwnApplication[] on = [.. estate.Local.Where(application => application.Key != platform.Key && use?.Applications.Contains(application.Key) == true)];
        OwnApplication[] staying = [.. on.Where(application => plan.Find(application.Key)?.OldEnds() is null)];
        int? last = staying.Length > 0 ? null
            : on.Length > 0 ? on.Max(application => plan.Find(application.Key)!.OldEnds()!.Value)
            : use?.IsComplete == true ? plan.FirstYear
            : null;
        return new EndingPlatform(platform, last, staying, use?.IsComplete == true);
    }

    private static long PartOf(long whole, int percent) => (long)Math.Round((decimal)whole * percent / Percent, MidpointRounding.AwayFromZero);

    private static long Divisor(long one, long other) => other == 0 ? one : Divisor(other, one % other);
}
