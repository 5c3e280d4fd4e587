using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Web.Accounts;

/// <summary>Who can be written to, by role.</summary>
internal sealed class AccountDirectory(DeskOptions options) : IAccountDirectory
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Recipient>> WithAsync(Role role, OrganisationCode? organisation, CancellationToken ct = default)
    {
        var code = organisation?.ToString() ?? string.Empty;
        await using var accounts = options.OpenAccounts();
        var found = await (
            from grant in accounts.Grants.AsNoTracking()
            join account in accounts.Users.AsNoTracking() on grant.AccountId equals account.Id
            where grant.Role == role && grant.Organisation == code && account.BlockedAt == null
            select new { account.DisplayName, account.Email, account.Language }).ToListAsync(ct);
        return [.. found.OrderBy(static account => account.DisplayName, StringComparer.Ordinal).Select(static account => new Recipient(account.DisplayName, account.Email!, account.Language))];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Recipient>> OfAsync(IReadOnlyCollection<Guid> accounts, CancellationToken ct = default)
    {
        await using var context = options.OpenAccounts();
        var found = await context.Users.AsNoTracking()
            .Where(account => accounts.Contains(account.Id) && account.BlockedAt == null && context.Grants.Any(grant => grant.AccountId == account.Id && grant.Role != Role.Administrator))
            .Select(static account => new { account.DisplayName, account.Email, account.Language }).ToListAsync(ct);
        return [.. found.OrderBy(static account => account.DisplayName, StringComparer.Ordinal).Select(static account => new Recipient(account.DisplayName, account.Email!, account.Language))];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<KnownAccount>> FindAsync(IReadOnlyCollection<Guid> accounts, IReadOnlyCollection<string> emails, CancellationToken ct = default)
    {
        string[] normalised = [.. emails.Select(static email => email.ToUpperInvariant())];
        await using var context = options.OpenAccounts();
        var found = await context.Users.AsNoTracking()
            .Where(account => account.BlockedAt == null && (accounts.Contains(account.Id) || normalised.Contains(account.NormalizedEmail)))
            .Select(static account => new { account.Id, account.DisplayName, account.Email }).ToListAsync(ct);
        return [.. found.OrderBy(static account => account.DisplayName, StringComparer.Ordinal).Select(static account => new KnownAccount(account.Id, account.DisplayName, account.Email!))];
    }
}
