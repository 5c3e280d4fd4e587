using Maatstaf.Desk.Account;
using Maatstaf.Storage.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Maatstaf.Web.Accounts;

/// <summary>The sign-in of an organisation by OpenID Connect.</summary>
public sealed record SignInProvider
{
    /// <summary>Names it in addresses: small letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the organisation.</summary>
    public required string Name { get; init; }

    /// <summary>Address of the provider, under which its settings are published.</summary>
    public required string Authority { get; init; }

    /// <summary>Our name with the provider.</summary>
    public required string ClientId { get; init; }

    /// <summary>Our secret with the provider. It is shown nowhere.</summary>
    public required string ClientSecret { get; init; }

    /// <summary>Levels of assurance (<c>acr</c>) of which a sign-in must have one, as the provider calls them; none = any will do.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];
}

/// <summary>The organisations whose own sign-in may be used.</summary>
internal sealed class Providers(DeskOptions options, IServiceScopeFactory scopes)
{
    /// <summary>Those with whose sign-in an account is linked.</summary>
    public async Task<IReadOnlyList<ProviderLink>> OfAsync(Account account)
    {
        await using var scope = scopes.CreateAsyncScope();
        var links = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().GetLoginsAsync(account);
        var linked = options.Providers.Where(provider => links.Any(link => link.LoginProvider == provider.Authority));
        return [.. linked.Select(static provider => new ProviderLink(provider.Id, provider.Name))];
    }

    /// <summary>All of them, as pages show them.</summary>
    public IReadOnlyList<ProviderLink> Links { get; } = [.. options.Providers.Select(static provider => new ProviderLink(provider.Id, provider.Name))];

    /// <summary>Name of the scheme of a provider within the host.</summary>
    public static string SchemeOf(string id) => $"provider-{id}";

    /// <summary>Where a provider sends people back to.</summary>
    public static string CallbackOf(string id) => $"/inloggen/bij/{id}/terug";
}
