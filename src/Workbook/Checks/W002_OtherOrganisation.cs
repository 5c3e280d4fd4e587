using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>Made for another organisation.</summary>
internal static class OtherOrganisation
{
    public static Check Check { get; } = new(
        "W002",
        Severity.Stops,
        "Deze werkmap is van organisatie {value}; u levert voor {expected}. Kies de werkmap van {expected}.",
        "This workbook is of organisation {value}; you deliver for {expected}. Choose the workbook of {expected}.");
}
