using Maatstaf.Delivery.People;

namespace Maatstaf.Storage.Accounts;

/// <summary>A role that an account has. The three together are the key.</summary>
public sealed class AccountGrant
{
    /// <summary>Whose.</summary>
    public Guid AccountId { get; set; }

    /// <summary>The role.</summary>
    public Role Role { get; set; }

    /// <summary>Code of the organisation; empty for administrators and the team.</summary>
    public string Organisation { get; set; } = string.Empty;
}
