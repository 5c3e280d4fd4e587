using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Sharing;

/// <summary>How a participant shares its figures of one fiscal year with the other participants. Without a choice it is anonymous.</summary>
/// <param name="Organisation">Whose choice.</param>
/// <param name="FiscalYear">About which year.</param>
/// <param name="IsNamed">True = by name, false = anonymous.</param>
/// <param name="ChosenAt">When; null = it came with a data package.</param>
/// <param name="ChosenBy">Name of who chose; empty = it came with a data package.</param>
/// <param name="Version">Number of this version of the record; 0 = not kept yet.</param>
public sealed record SharingChoice(OrganisationCode Organisation, int FiscalYear, bool IsNamed, DateTimeOffset? ChosenAt, string ChosenBy, int Version)
{
    /// <summary>What holds when nothing was chosen.</summary>
    public static SharingChoice Anonymous(OrganisationCode organisation, int fiscalYear) => new(organisation, fiscalYear, false, null, string.Empty, 0);
}
