using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The namespace is not that of a version; the words decide.</summary>
internal static class NamespaceUnknown
{
    public static Check Check { get; } = new(
        "L015",
        Severity.Informs,
        "De auditfile noemt '{namespace}' als soort. Die kennen wij niet; aan de inhoud te zien is het versie {version} en zo is hij gelezen.",
        "The audit file names '{namespace}' as its kind. We do not know that; by its content it is version {version}, and so it was read.");
}
