using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>Fte cannot be worked out without inhabitants.</summary>
internal static class StaffWithoutInhabitants
{
    public static Check Check { get; } = new(
        "N042",
        Severity.Asks,
        "Zonder inwoners kunnen wij de formatie niet berekenen. Vul eerst de inwoners in.",
        "Without inhabitants we cannot work out the staff. Fill in the inhabitants first.");
}
