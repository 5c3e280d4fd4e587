using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Somebody did not work in the year.</summary>
internal static class StaffOutsideYear
{
    public static Check Check { get; } = new(
        "A040",
        Severity.Informs,
        "Regels buiten het boekjaar: {count}. Die laten wij weg.",
        "Lines outside the fiscal year: {count}. We leave them out.");
}
