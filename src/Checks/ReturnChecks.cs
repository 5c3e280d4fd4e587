using Maatstaf.Checks.Blocks;
using Maatstaf.Checks.Slips;

namespace Maatstaf.Checks;

/// <summary>All checks on the content of a return, by code.</summary>
public static class ReturnChecks
{
    /// <summary>All checks, in the order of their codes.</summary>
    public static IReadOnlyList<ReturnCheck> All { get; } =
    [
        new TotalDiffersFromLines(),
        new SaasExceedsSoftware(),
        new HiredExceedsPersonnel(),
        new ThousandTimesLastYear(),
        new CentsForEuros(),
    ];
}
