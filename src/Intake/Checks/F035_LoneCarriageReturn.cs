using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>Lines end with CR only.</summary>
internal static class LoneCarriageReturn
{
    public static Check Check { get; } = new(
        "F035",
        Severity.Stops,
        "Hier staat een los regeleinde (CR zonder LF). Bewaar het bestand met regeleinden LF of CRLF, of zet het veld tussen aanhalingstekens.",
        "There is a carriage return without a line feed here. Save the file with line ends LF or CRLF, or put the field between quotes.");
}
