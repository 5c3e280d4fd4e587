namespace Maatstaf.Improvement.Transitions;

/// <summary>What a year costs, in cents.</summary>
/// <param name="Kept">What runs as before.</param>
/// <param name="New">What came in its place.</param>
/// <param name="Double">The old that still runs beside the new.</param>
/// <param name="Change">What going over costs once.</param>
/// <param name="Grow">What is paid for something that could not be done before.</param>
public readonly record struct YearCost(long Kept, long New, long Double, long Change, long Grow)
{
    /// <summary>What keeps running: the old, the new and what runs double.</summary>
    public long Run => Kept + New + Double;

    /// <summary>Everything.</summary>
    public long Total => Run + Change + Grow;

    /// <summary>Two costs together.</summary>
    public static YearCost operator +(YearCost one, YearCost other) =>
        new(one.Kept + other.Kept, one.New + other.New, one.Double + other.Double, one.Change + other.Change, one.Grow + other.Grow);

    /// <summary>Two costs together.</summary>
    public static YearCost Add(YearCost one, YearCost other) => one + other;
}

/// <summary>A year of a plan.</summary>
/// <param name="Year">The year.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="CentiHours">Hours of own people that it asks, in hundredths.</param>
/// <param name="NeededMilliFte">The same in thousandths of an fte.</param>
/// <param name="AvailableMilliFte">What there is, in thousandths of an fte; null = the return has no personnel.</param>
public sealed record TransitionYear(int Year, YearCost Cost, long CentiHours, long NeededMilliFte, long? AvailableMilliFte)
{
    /// <summary>How much there is too little, in thousandths of an fte; 0 = enough; null = it is not known what there is.</summary>
    public long? ShortMilliFte => AvailableMilliFte is { } available ? Math.Max(0, NeededMilliFte - available) : null;
}

/// <summary>What is planned for an application, year by year.</summary>
/// <param name="Planned">What is planned.</param>
/// <param name="Application">The application; null = it does not run on the premises in this return, so nothing is counted.</param>
/// <param name="NewCents">What the new costs a year, in cents.</param>
/// <param name="OneOffCents">What going over costs once, in cents.</param>
/// <param name="Hours">Hours of own people.</param>
/// <param name="Years">Costs in the years of the plan; empty when nothing is counted.</param>
/// <param name="After">Costs a year after the plan.</param>
/// <param name="CentiHours">Hours of own people in the years of the plan, in hundredths.</param>
public sealed record PlannedOutcome(PlannedApplication Planned, OwnApplication? Application, long NewCents, long OneOffCents, int Hours, IReadOnlyList<YearCost> Years, YearCost After, IReadOnlyList<long> CentiHours);

/// <summary>What comes of a platform that is to end.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="LastYear">The last year in which it runs; null = it cannot end within the plan.</param>
/// <param name="StaysFor">The applications that stand on it and do not go.</param>
/// <param name="IsComplete">Whether all that stands on it is known.</param>
public sealed record EndingPlatform(OwnApplication Platform, int? LastYear, IReadOnlyList<OwnApplication> StaysFor, bool IsComplete);

/// <summary>What a plan costs and asks, in cents and in fte; at the prices of the fiscal year of the return.</summary>
public sealed record TransitionOutcome
{
    /// <summary>The plan.</summary>
    public required TransitionPlan Plan { get; init; }

    /// <summary>Fiscal year of the figures.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>What everything on the own premises costs a year now, in cents.</summary>
    public required long TodayCents { get; init; }

    /// <summary>The years of the plan.</summary>
    public required IReadOnlyList<TransitionYear> Years { get; init; }

    /// <summary>What a year costs after the plan.</summary>
    public required YearCost After { get; init; }

    /// <summary>The applications of the plan, in its order.</summary>
    public required IReadOnlyList<PlannedOutcome> Applications { get; init; }

    /// <summary>The platforms that are to end.</summary>
    public required IReadOnlyList<EndingPlatform> Platforms { get; init; }

    /// <summary>All years of the plan together.</summary>
    public YearCost Whole => Years.Aggregate(default(YearCost), static (sum, year) => sum + year.Cost);

    /// <summary>What a year after the plan costs more than now, in cents; below 0 = less.</summary>
    public long AYearCents => After.Total - TodayCents;

    /// <summary>What the years of the plan cost together above as many years of now, in cents; below 0 = less.</summary>
    public long ExtraCents => Whole.Total - (Years.Count * TodayCents);
}
