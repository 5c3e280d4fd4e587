namespace Maatstaf.Desk.Account;

/// <summary>The sign-in of an organisation that can be used here.</summary>
/// <param name="Id">Names it in addresses.</param>
/// <param name="Name">Name of the organisation.</param>
public sealed record ProviderLink(string Id, string Name);
