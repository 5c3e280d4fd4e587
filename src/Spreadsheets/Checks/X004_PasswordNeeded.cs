using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>The file opens with a password.</summary>
internal static class PasswordNeeded
{
    public static Check Check { get; } = new(
        "X004",
        Severity.Stops,
        "Dit bestand gaat alleen open met een wachtwoord. Haal het wachtwoord eraf en lever het opnieuw.",
        "This file opens with a password only. Take the password off and deliver it again.");
}
