using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The staff indicator is not a plausible number.</summary>
internal static class StaffMalformed
{
    public static Check Check { get; } = new(
        "N041",
        Severity.Asks,
        "Bij {indicator} staat '{value}'. Dat is geen aantal fte per 1.000 inwoners. Vul de formatie zelf in.",
        "At {indicator} stands '{value}'. That is not a number of fte per 1,000 inhabitants. Fill in the staff yourself.");
}
