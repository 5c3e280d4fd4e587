using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A file in the zip is encrypted.</summary>
internal static class PartEncrypted
{
    public static Check Check { get; } = new(
        "X018",
        Severity.Stops,
        "Een deel van dit bestand is versleuteld. Haal het wachtwoord eraf en lever het opnieuw.",
        "A part of this file is encrypted. Take the password off and deliver it again.");
}
