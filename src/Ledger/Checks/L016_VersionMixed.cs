using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The namespace and the words are of different versions.</summary>
internal static class VersionMixed
{
    public static Check Check { get; } = new(
        "L016",
        Severity.Informs,
        "De auditfile noemt zich versie {named}, maar gebruikt woorden van versie {used}. Beide zijn gelezen.",
        "The audit file calls itself version {named}, but uses words of version {used}. Both were read.");
}
