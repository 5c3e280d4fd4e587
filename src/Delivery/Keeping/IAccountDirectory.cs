using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Keeping;

/// <summary>Somebody to write to.</summary>
/// <param name="Name">Name.</param>
/// <param name="Email">Address.</param>
/// <param name="Language">The language that they read.</param>
public sealed record Recipient(string Name, string Email, Language Language);

/// <summary>An account that is not blocked.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Name">Name.</param>
/// <param name="Email">Address.</param>
public sealed record KnownAccount(Guid Id, string Name, string Email);

/// <summary>Who can be written to.</summary>
public interface IAccountDirectory
{
    /// <summary>Everyone with a role whose account is not blocked, by name.</summary>
    /// <param name="role">The role.</param>
    /// <param name="organisation">For which organisation; null for administrators and the team.</param>
    /// <param name="ct">Stops the reading.</param>
    Task<IReadOnlyList<Recipient>> WithAsync(Role role, OrganisationCode? organisation, CancellationToken ct = default);

    /// <summary>Those of some accounts that are not blocked and still take part or are of the team, by name.</summary>
    /// <param name="accounts">Which accounts.</param>
    /// <param name="ct">Stops the reading.</param>
    Task<IReadOnlyList<Recipient>> OfAsync(IReadOnlyCollection<Guid> accounts, CancellationToken ct = default);

    /// <summary>Accounts that are not blocked, by name: those with these ids or addresses.</summary>
    /// <param name="accounts">Which ids.</param>
    /// <param name="emails">Which addresses, whatever their case.</param>
    /// <param name="ct">Stops the reading.</param>
    Task<IReadOnlyList<KnownAccount>> FindAsync(IReadOnlyCollection<Guid> accounts, IReadOnlyCollection<string> emails, CancellationToken ct = default);
}
