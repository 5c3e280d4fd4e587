using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The unit of amounts cannot be told.</summary>
internal static class UnitUnknown
{
    public static Check Check { get; } = new(
        "N036",
        Severity.Asks,
        "Wij weten niet of de bedragen in euro's staan of in duizenden euro's. Vul de totale lasten zelf in.",
        "We do not know whether the amounts are in euros or in thousands of euros. Fill in the total expenditure yourself.");
}
