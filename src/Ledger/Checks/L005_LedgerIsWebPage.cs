using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The file is a web page.</summary>
internal static class LedgerIsWebPage
{
    public static Check Check { get; } = new(
        "L005",
        Severity.Stops,
        "Dit is een webpagina en geen auditfile. Misschien is een aanmeldpagina bewaard in plaats van de export. Exporteer opnieuw.",
        "This is a web page and not an audit file. Perhaps a sign-in page was saved instead of the export. Export again.");
}
