using Maatstaf.Delivery.People;

namespace Maatstaf.Desk.Account;

/// <summary>A role with the name of its organisation.</summary>
/// <param name="Role">The role.</param>
/// <param name="Organisation">Code; empty for administrators and the team.</param>
/// <param name="OrganisationName">Name; empty for administrators and the team.</param>
public sealed record NamedRole(Role Role, string Organisation, string OrganisationName);
