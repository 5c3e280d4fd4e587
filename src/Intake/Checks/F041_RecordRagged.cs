using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A record has more or fewer fields than the header.</summary>
internal static class RecordRagged
{
    public static Check Check { get; } = new(
        "F041",
        Severity.Blocks,
        "Aantal velden op deze regel: {count}; aantal kolomnamen op de eerste regel: {expected}. Controleer komma's en aanhalingstekens.",
        "Number of fields in this record: {count}; number of column names on the first line: {expected}. Check commas and quotes.");
}
