using Maatstaf.Intake.Findings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A record has more or fewer fields than the header.</summary>
internal static class RecordRagged
{
    public static FormCheck Check { get; } = new(
        "F041",
        Severity.Blocks,
        "Deze regel heeft {count} velden, de eerste regel heeft {expected} kolomnamen. Controleer komma's en aanhalingstekens.",
        "This record has {count} fields, the first line has {expected} column names. Check commas and quotes.");
}
