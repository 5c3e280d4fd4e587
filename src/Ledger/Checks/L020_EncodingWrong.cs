using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The file says UTF-8 and is not.</summary>
internal static class EncodingWrong
{
    public static Check Check { get; } = new(
        "L020",
        Severity.Informs,
        "Het bestand zegt dat het UTF-8 is, maar {count} tekens zijn het niet. Die zijn gelezen als Windows-1252. Controleer namen met é, ë of ï.",
        "The file says that it is UTF-8, but {count} characters are not. They were read as Windows-1252. Check names with é, ë or ï.");
}
