using Maatstaf.Delivery.Clients;

namespace Maatstaf.Desk.Clients;

/// <summary>What stands in the form for a new program.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Scopes">What it may do.</param>
/// <param name="Months">How many months it works.</param>
public sealed record ClientDraft(string Name, IReadOnlyList<ApiScope> Scopes, int Months)
{
    /// <summary>The form as it stands there first: reading alone.</summary>
    public static ClientDraft Empty { get; } = new(string.Empty, [ApiScope.ReadReturns], 12);
}
