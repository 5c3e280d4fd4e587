namespace Maatstaf.Oracle;

/// <summary>Which municipalities a group holds in a year.</summary>
public static class Groups
{
    public static readonly IReadOnlyList<string> All =
        ["all", "small", "medium", "large", "in-partnership", "stand-alone"];

    public static bool Holds(string group, Observation observation, Package package, Clusters clusters) => group switch
    {
        "all" => true,
        "in-partnership" => clusters.HasMember(observation.Municipality),
        "stand-alone" => !clusters.HasMember(observation.Municipality),
        _ => SizeClassOf(observation, package) == group,
    };

    private static string SizeClassOf(Observation observation, Package package)
    {
        var classes = package.SizeClasses.Where(row => row.Year == observation.Year).ToList();
        if (classes.Count == 0)
            classes =
            [
                new SizeClass(observation.Year, "small", 0),
                new SizeClass(observation.Year, "medium", 60_000),
                new SizeClass(observation.Year, "large", 100_000),
            ];
        return classes
            .Where(row => observation.Inhabitants >= row.FromInhabitants)
            .MaxBy(row => row.FromInhabitants)!.Class;
    }
}
