using Maatstaf.Checks;

namespace Maatstaf.Checks_Tests;

/// <summary>What is usual at invented others.</summary>
internal static class Others
{
    /// <summary>Cost per inhabitant of a category at others.</summary>
    public static Comparison Spend(string leaf, params double[] eurosPerInhabitant) => Spend(leaf, LevelSpread.Of(eurosPerInhabitant)!);

    /// <summary>Cost per inhabitant of a category at others, as a spread.</summary>
    public static Comparison Spend(string leaf, LevelSpread spread) => new() { Levels = new Dictionary<string, LevelSpread> { [leaf] = spread } };

    /// <summary>Changes of a category at others.</summary>
    public static Comparison Change(string leaf, ChangeSpread spread) => new() { Changes = new Dictionary<string, ChangeSpread> { [leaf] = spread } };
}
