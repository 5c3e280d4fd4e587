using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The number of lines is another one than the file says.</summary>
internal static class LineCountDiffers
{
    public static Check Check { get; } = new(
        "L061",
        Severity.Informs,
        "De auditfile zegt {declared} regels te hebben; wij telden er {counted}.",
        "The audit file says that it has {declared} lines; we counted {counted}.");
}
