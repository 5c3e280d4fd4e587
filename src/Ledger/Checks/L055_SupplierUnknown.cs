using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>A supplier is used but not in the list.</summary>
internal static class SupplierUnknown
{
    public static Check Check { get; } = new(
        "L055",
        Severity.Informs,
        "Relatie {supplier} staat niet in de lijst van leveranciers. U ziet dan alleen het nummer.",
        "Relation {supplier} is not in the list of suppliers. You then see the number only.");
}
