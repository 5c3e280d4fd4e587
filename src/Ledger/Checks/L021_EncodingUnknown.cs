using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The declared encoding is unknown or not that of the bytes.</summary>
internal static class EncodingUnknown
{
    public static Check Check { get; } = new(
        "L021",
        Severity.Informs,
        "Het bestand zegt dat het '{encoding}' is. Dat klopt niet met de inhoud; het is gelezen als {used}.",
        "The file says that it is '{encoding}'. Its content is not; it was read as {used}.");
}
