using Maatstaf.Catalogue;

namespace Maatstaf.Improvement.Transitions;

/// <summary>The years in which a step falls, without a gap.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year.</param>
public sealed record StepYears(int First, int Last)
{
    /// <summary>How many years.</summary>
    public int Count() => Last - First + 1;

    /// <summary>Whether a year is among them.</summary>
    public bool Contains(int year) => year >= First && year <= Last;
}

/// <summary>What happens to an application.</summary>
public sealed record PlannedApplication
{
    /// <summary>Key of the application.</summary>
    public required string Application { get; init; }

    /// <summary>Id of where it goes.</summary>
    public required string Destination { get; init; }

    /// <summary>What the new costs a year, in cents; null = as the catalogue assumes.</summary>
    public long? NewCents { get; init; }

    /// <summary>What the transition costs once, in cents; null = as the catalogue assumes.</summary>
    public long? OneOffCents { get; init; }

    /// <summary>What is paid a year for something that could not be done before, in cents, as soon as the new runs.</summary>
    public long GrowCents { get; init; }

    /// <summary>Hours of own people; null = as the catalogue assumes.</summary>
    public int? OwnHours { get; init; }

    /// <summary>Years of each step by its id; a step that is not here is not taken.</summary>
    public required IReadOnlyDictionary<string, StepYears> Steps { get; init; }

    /// <summary>Years of a step; null = it is not taken.</summary>
    public StepYears? YearsOf(string step) => Steps.GetValueOrDefault(step);

    /// <summary>The last year in which the old runs; null = it does not end.</summary>
    public int? OldEnds() => (YearsOf(TransitionStep.Double) ?? YearsOf(TransitionStep.Move) ?? YearsOf(TransitionStep.SwitchOff))?.Last;

    /// <summary>The first year in which the new runs; null = it does not begin.</summary>
    public int? NewBegins() => YearsOf(TransitionStep.Double)?.First ?? OldEnds() + 1;
}

/// <summary>Which applications go where, in which years.</summary>
/// <param name="FirstYear">The first year of the plan.</param>
/// <param name="Years">How many years it has.</param>
public sealed record TransitionPlan(int FirstYear, int Years)
{
    /// <summary>The applications, each once.</summary>
    public IReadOnlyList<PlannedApplication> Applications { get; init; } = [];

    /// <summary>Keys of platforms that end when all that stands on them has gone.</summary>
    public IReadOnlyList<string> EndingPlatforms { get; init; } = [];

    /// <summary>Part of the own fte that has time for it, in percent; null = as the catalogue assumes.</summary>
    public int? StaffPercent { get; init; }

    /// <summary>All years of the plan.</summary>
    public IEnumerable<int> EveryYear() => Enumerable.Range(FirstYear, Years);

    /// <summary>What happens to an application; null = nothing.</summary>
    public PlannedApplication? Find(string application) => Applications.FirstOrDefault(planned => planned.Application == application);

    /// <summary>The plan with an application in it, in place of what was planned for it.</summary>
    public TransitionPlan With(PlannedApplication planned)
    {
        ArgumentNullException.ThrowIfNull(planned);
        var without = Without(planned.Application);
        return without with { Applications = [.. without.Applications, planned], EndingPlatforms = [.. EndingPlatforms.Where(platform => platform != planned.Application)] };
    }

    /// <summary>The plan without an application.</summary>
    public TransitionPlan Without(string application) => this with { Applications = [.. Applications.Where(planned => planned.Application != application)] };

    /// <summary>The plan that begins in another year or has another number of years; each step moves along with its beginning.</summary>
    public TransitionPlan Over(int firstYear, int years) => new(firstYear, years)
    {
        EndingPlatforms = EndingPlatforms,
        StaffPercent = StaffPercent,
        Applications = [.. Applications.Select(planned => planned with
        {
            Steps = planned.Steps.ToDictionary(static step => step.Key, step => new StepYears(step.Value.First + firstYear - FirstYear, step.Value.Last + firstYear - FirstYear), StringComparer.Ordinal),
        })],
    };

    /// <summary>The applications with a step outside the years of the plan.</summary>
    public IEnumerable<PlannedApplication> Outside() => Applications.Where(planned => planned.Steps.Values.Any(years => years.First < FirstYear || years.Last >= FirstYear + Years));
}
