using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The Iv3 delivery has no staff indicator.</summary>
internal static class StaffMissing
{
    public static Check Check { get; } = new(
        "N040",
        Severity.Asks,
        "De Iv3-levering heeft geen fte per 1.000 inwoners (bi.2 of bi.1) van dit jaar. Vul de formatie zelf in.",
        "The Iv3 delivery has no fte per 1,000 inhabitants (bi.2 or bi.1) of this year. Fill in the staff yourself.");
}
