using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A step of the transition of an application.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Help">What one does.</param>
/// <param name="CostPercent">Its part of the one-off cost, in percent.</param>
/// <param name="HoursPercent">Its part of the own hours, in percent.</param>
/// <param name="UsualFirst">The first year of the plan in which it falls when nothing is said, from 1.</param>
/// <param name="UsualLast">The last such year.</param>
public sealed record TransitionStep(string Id, LocalisedText Label, LocalisedText Help, int CostPercent, int HoursPercent, int UsualFirst, int UsualLast)
{
    /// <summary>Moving over: without double years the old ends after its last year.</summary>
    public const string Move = "move";

    /// <summary>Running double: old and new are both paid for.</summary>
    public const string Double = "double";

    /// <summary>Switching off: without double years or moving the old ends after its last year.</summary>
    public const string SwitchOff = "switch-off";
}

/// <summary>Where an application can go.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Help">What it means.</param>
/// <param name="CostOfNewPercent">What the new costs a year when nothing is said, in percent of the old; 0 = nothing comes in its place.</param>
public sealed record TransitionDestination(string Id, LocalisedText Label, LocalisedText Help, int CostOfNewPercent)
{
    /// <summary>Whether something comes in its place.</summary>
    public bool HasNew => CostOfNewPercent > 0;
}

/// <summary>What a transition to the cloud is made of, and what is assumed when nothing is filled in.</summary>
public sealed record TransitionSettings
{
    private const string FileName = "transition.yaml";
    private const int Whole = 100;

    /// <summary>The fewest years of a plan.</summary>
    public required int FewestYears { get; init; }

    /// <summary>The most years of a plan.</summary>
    public required int MostYears { get; init; }

    /// <summary>Years of a plan when nothing is said.</summary>
    public required int UsualYears { get; init; }

    /// <summary>A plan begins at most this many years after the fiscal year of its figures.</summary>
    public required int LatestBegin { get; init; }

    /// <summary>Plans that may stand beside each other.</summary>
    public required int MostCompared { get; init; }

    /// <summary>Leaves of the cost tree of which a line can carry other applications.</summary>
    public required IReadOnlyList<string> PlatformNodes { get; init; }

    /// <summary>With so many applications or fewer on it, a platform is kept alive for a few.</summary>
    public required int FewApplications { get; init; }

    /// <summary>One-off cost of an application when nothing is said, in percent of its cost a year.</summary>
    public required int OneOffPercent { get; init; }

    /// <summary>Own hours for an application when nothing is said.</summary>
    public required int OwnHours { get; init; }

    /// <summary>Part of the own fte that has time for the transition when nothing is said, in percent.</summary>
    public required int StaffPercent { get; init; }

    /// <summary>Hours of work in a year of one fte, as the indicators count it.</summary>
    public required int HoursPerFte { get; init; }

    /// <summary>Where applications can go.</summary>
    public required IReadOnlyList<TransitionDestination> Destinations { get; init; }

    /// <summary>The steps, in order.</summary>
    public required IReadOnlyList<TransitionStep> Steps { get; init; }

    internal static TransitionSettings Read(string directory, CostTree tree)
    {
        var file = Entry.OfFile(directory, FileName);
        _ = file.Text("source");
        var years = file.Child("years");
        var assumptions = file.Child("assumptions");
        var settings = new TransitionSettings
        {
            FewestYears = Value(years, "fewest"),
            MostYears = Value(years, "most"),
            UsualYears = Value(years, "usual"),
            LatestBegin = Value(years, "latest-begin"),
            MostCompared = Value(file, "most-compared"),
            PlatformNodes = [.. file.Texts("platforms").Select(node => tree.Leaves.Any(leaf => leaf.Id == node) ? node : throw file.Wrong($"platform '{node}' is no leaf of cost-tree.yaml"))],
            FewApplications = Value(file, "few-applications"),
            OneOffPercent = Value(assumptions, "one-off-cost"),
            OwnHours = Value(assumptions, "own-hours"),
            StaffPercent = Value(assumptions, "share-of-staff"),
            HoursPerFte = (int)Entry.OfFile(directory, "indicators.yaml").Positive("hours-per-fte"),
            Destinations = [.. file.Identified("destinations").Select(ReadDestination)],
            Steps = [.. file.Identified("steps").Select(ReadStep)],
        };
        years.Close();
        assumptions.Close();
        file.Close();
        if (settings.FewestYears < 1 || settings.FewestYears > settings.UsualYears || settings.UsualYears > settings.MostYears)
            throw years.Wrong("'fewest', 'usual' and 'most' must be 1 or more, in this order");
        foreach (var needed in (string[])[TransitionStep.Move, TransitionStep.Double, TransitionStep.SwitchOff])
        {
            if (settings.Steps.All(step => step.Id != needed))
                throw file.Wrong($"step '{needed}' is missing; it decides when the old ends");
        }

        return settings.Steps.Sum(static step => step.CostPercent) == Whole && settings.Steps.Sum(static step => step.HoursPercent) == Whole
            ? settings
            : throw file.Wrong("the costs of all steps must add up to 100 percent, and so must their hours");
    }

    private static int Value(Entry entries, string name)
    {
        var entry = entries.Child(name);
        var value = entry.WholeFrom(0, "value");
        _ = entry.Text("unit");
        entry.Close();
        return value;
    }

    private static TransitionDestination ReadDestination(Entry entry)
    {
        var destination = new TransitionDestination(entry.Text("id"), entry.Localised("label"), entry.Localised("help"), Value(entry, "cost-of-new"));
        entry.Close();
        return destination;
    }

    private static TransitionStep ReadStep(Entry entry)
    {
        var usual = entry.Child("usual");
        var step = new TransitionStep(entry.Text("id"), entry.Localised("label"), entry.Localised("help"), Value(entry, "cost"), Value(entry, "hours"), usual.WholeFrom(1, "first"), usual.WholeFrom(1, "last"));
        usual.Close();
        entry.Close();
        return step.UsualLast >= step.UsualFirst ? step : throw entry.Wrong($"step '{step.Id}' ends before it begins");
    }
}
