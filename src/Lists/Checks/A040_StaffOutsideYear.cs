using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Somebody did not work in the year.</summary>
internal static class StaffOutsideYear
{
    public static CheckSentence Check { get; } = new(
        "A040",
        Severity.Informs,
        new(
            "{count} regels vallen buiten het boekjaar. Die laten wij weg.",
            "{count} lines are outside the fiscal year. We leave them out."));
}
