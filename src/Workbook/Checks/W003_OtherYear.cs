using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>Made for another fiscal year.</summary>
internal static class OtherYear
{
    public static Check Check { get; } = new(
        "W003",
        Severity.Stops,
        "Deze werkmap gaat over boekjaar {value}; gevraagd is {expected}. Download de werkmap van {expected} en vul die in.",
        "This workbook is about fiscal year {value}; asked is {expected}. Download the workbook of {expected} and fill that in.");
}
