using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Keeping;

/// <summary>What a new version of the data changed.</summary>
/// <param name="Organisation">Whose year; null = of everybody.</param>
/// <param name="FiscalYear">Which year; null = every year.</param>
public sealed record CountedYear(OrganisationCode? Organisation, int? FiscalYear)
{
    /// <summary>Anything may have changed, as after an import.</summary>
    public static CountedYear Everything { get; } = new(null, null);
}
