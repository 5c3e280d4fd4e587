using Maatstaf.Demo;

namespace Maatstaf.Demo_Tests;

/// <summary>The demo country, made once for all tests.</summary>
internal static class Country
{
    public static DemoPackage Package { get; } = DemoCountry.Make();

    /// <summary>The municipalities with an approved return in a year.</summary>
    public static HashSet<string> Participants(int year) =>
        [.. Package.Returns.Where(r => r.Year == year && r.Status == "approved" && r.Organisation.StartsWith("GM", StringComparison.Ordinal)).Select(r => r.Organisation)];
}
