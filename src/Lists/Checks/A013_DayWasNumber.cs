using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Days were day numbers of a spreadsheet.</summary>
internal static class DayWasNumber
{
    public static CheckSentence Check { get; } = new(
        "A013",
        Severity.Informs,
        new(
            "{count} dagen bij {column} stonden er als getal. Wij lezen ze als dagnummers van een rekenblad.",
            "{count} days at {column} were numbers. We read them as day numbers of a spreadsheet."));
}
