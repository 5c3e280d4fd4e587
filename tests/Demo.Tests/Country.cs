using Maatstaf.Demo;

namespace Maatstaf.Demo_Tests;

/// <summary>The demo country, made once for all tests.</summary>
internal static class Country
{
    public static DemoPackage Package { get; } = DemoCountry.Make();

    /// <summary>The municipalities with an approved return in a year.</summary>
    public static HashSet<string> Participants(int year) =>
        [.. Package.Returns.Where(r => r.Year == year && r.Status == "approved" && r.Organisation.StartsWith("GM", StringComparison.Ordinal)).Select(r => r.Organisation)];

    /// <summary>The inhabitants of all participants of a year together, by size class.</summary>
    public static Dictionary<string, long> InhabitantsByClass(int year)
    {
        var bounds = Package.SizeClasses.Where(c => c.Year == year).OrderByDescending(c => c.FromInhabitants).ToList();
        var participants = Participants(year);
        return Package.Profiles.Where(p => p.Year == year && participants.Contains(p.Municipality))
            .GroupBy(p => bounds.First(b => p.Inhabitants >= b.FromInhabitants).Class)
            .ToDictionary(c => c.Key, c => c.Sum(p => (long)p.Inhabitants));
    }
}
