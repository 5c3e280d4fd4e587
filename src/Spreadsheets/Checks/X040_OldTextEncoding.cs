using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>The text is not UTF-8; read as Windows-1252.</summary>
internal static class OldTextEncoding
{
    public static Check Check { get; } = new(
        "X040",
        Severity.Informs,
        "Dit csv-bestand is niet in UTF-8 bewaard. Wij hebben het gelezen als Windows-tekst (1252). Kijk of letters met accenten goed zijn.",
        "This CSV file is not saved in UTF-8. We have read it as Windows text (1252). See whether letters with accents are right.");
}
