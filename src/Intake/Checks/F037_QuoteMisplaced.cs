using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A quote in a place where it cannot be.</summary>
internal static class QuoteMisplaced
{
    public static Check Check { get; } = new(
        "F037",
        Severity.Stops,
        "Hier staat een aanhalingsteken midden in een veld. Zet het hele veld tussen aanhalingstekens en verdubbel dit teken: \"\".",
        "There is a quote in the middle of a field here. Put the whole field between quotes and double this one: \"\".");
}
