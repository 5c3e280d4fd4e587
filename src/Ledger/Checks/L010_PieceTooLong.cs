using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>One text, tag or comment is longer than the limit.</summary>
internal static class PieceTooLong
{
    public static Check Check { get; } = new(
        "L010",
        Severity.Stops,
        "Op deze regel begint een tekst van meer dan {limit} tekens. Zo is een auditfile niet; het lezen is gestopt.",
        "On this line a text of more than {limit} characters starts. An audit file has none; reading has stopped.");
}
