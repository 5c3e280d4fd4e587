using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>Quantities are below zero, which the schema does not allow.</summary>
internal static class QuantitiesNegative
{
    public static Check Check { get; } = new(
        "L046",
        Severity.Informs,
        "{count} regels hebben een aantal (qntity) onder nul, de eerste op deze regel. Het schema staat dat niet toe; voor de bedragen maakt het niet uit.",
        "{count} lines have a quantity (qntity) below zero, the first on this line. The schema does not allow it; it makes no difference to the amounts.");
}
