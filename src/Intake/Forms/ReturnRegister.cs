using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Forms;

/// <summary>What must be known about an organisation to read its year.</summary>
/// <param name="Organisation">Whose year.</param>
/// <param name="IsPartnership">Whether it is a partnership.</param>
/// <param name="Partnerships">The partnerships that it may have paid: those of which it is a member that year, or all when memberships are not known.</param>
public sealed record ReturnRegister(OrganisationCode Organisation, bool IsPartnership, IReadOnlyList<OrganisationCode> Partnerships);
