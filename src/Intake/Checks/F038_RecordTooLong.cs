using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A record is longer than any record can be.</summary>
internal static class RecordTooLong
{
    public static Check Check { get; } = new(
        "F038",
        Severity.Stops,
        "Deze regel is langer dan {limit} bytes. Controleer de regeleinden en de aanhalingstekens.",
        "This record is longer than {limit} bytes. Check the line ends and the quotes.");
}
