using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Staff has no size.</summary>
internal static class StaffWithoutSize
{
    public static Check Check { get; } = new(
        "A044",
        Severity.Asks,
        "Regels zonder fte en zonder uren: {count}. Vul de omvang in op het formulier.",
        "Lines with neither fte nor hours: {count}. Fill in the size on the form.");
}
