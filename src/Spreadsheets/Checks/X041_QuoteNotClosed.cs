using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A quote that is opened and not closed.</summary>
internal static class QuoteNotClosed
{
    public static Check Check { get; } = new(
        "X041",
        Severity.Stops,
        "Vanaf regel {line} staat een aanhalingsteken dat nergens eindigt of op een verkeerde plaats. Zet het goed en lever het bestand opnieuw.",
        "From line {line} on there is a quote that never ends or stands in a wrong place. Mend it and deliver the file again.");
}
