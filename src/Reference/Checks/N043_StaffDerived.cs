using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>Fte were worked out from an indicator.</summary>
internal static class StaffDerived
{
    public static Check Check { get; } = new(
        "N043",
        Severity.Informs,
        "De formatie is berekend: {value} fte per 1.000 inwoners ({indicator}) maal {inhabitants} inwoners. Het getal is dus afgerond; verbeter het als u het precies weet.",
        "The staff was worked out: {value} fte per 1,000 inhabitants ({indicator}) times {inhabitants} inhabitants. So it is rounded; correct it if you know it precisely.");
}
