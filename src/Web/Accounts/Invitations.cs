using System.Globalization;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Desk;
using Maatstaf.Desk.Account;
using Maatstaf.Pages;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Mailing;
using Maatstaf.Web.Mailing.Letters;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Web.Accounts;

/// <summary>Whom to invite, and for what.</summary>
/// <param name="Email">Address.</param>
/// <param name="Name">Name.</param>
/// <param name="Language">Language of the letter.</param>
/// <param name="Role">The role that comes with it.</param>
/// <param name="Organisation">For which organisation; null for administrators and the team.</param>
internal sealed record Invited(string Email, string Name, Language Language, Role Role, OrganisationEntry? Organisation);

/// <summary>Invites people by e-mail, with a link that works once and for two weeks.</summary>
internal sealed class Invitations(AccountsContext accounts, IDeliveryStore store, SealedText sealedText, DeskOptions options, TimeProvider clock)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(14);

    /// <summary>Invites somebody. The secret stands in the letter alone.</summary>
    public async Task InviteAsync(Caller by, Invited invited, CancellationToken ct)
    {
        var (invitation, secret) = Make(by.Name, invited, clock.GetUtcNow());
        accounts.Invitations.Add(invitation);
        var letter = Letter(invitation, invited.Organisation, secret);
        await store.ChangeAsync(accounts, by, "account.invite", NameOf(invitation), change => change.Add(letter), ct);
    }

    /// <summary>An invitation with its secret, of which only the hash is kept.</summary>
    public static (Invitation Invitation, string Secret) Make(string by, Invited invited, DateTimeOffset now)
    {
        var secret = Secret.New();
        return (
            new Invitation
            {
                Id = Secret.NewId(),
                Email = invited.Email,
                DisplayName = invited.Name,
                Language = invited.Language,
                Role = invited.Role,
                Organisation = invited.Organisation?.Code.ToString() ?? string.Empty,
                SecretHash = Secret.HashOf(secret),
                At = now,
                ByName = by,
                ExpiresAt = now + Lasts,
            },
            secret);
    }

    /// <summary>The invitation of a secret that still stands, or null.</summary>
    public async Task<Invitation?> FindAsync(string secret, CancellationToken ct)
    {
        var hash = Secret.HashOf(secret);
        var invitation = await accounts.Invitations.SingleOrDefaultAsync(found => found.SecretHash == hash, ct);
        return invitation is { EndedAt: null } && clock.GetUtcNow() < invitation.ExpiresAt ? invitation : null;
    }

    /// <summary>Gives the account what the invitation promised, once.</summary>
    public async Task AcceptAsync(Invitation invitation, Account account, Caller by, CancellationToken ct)
    {
        invitation.EndedAt = clock.GetUtcNow();
        var has = await accounts.Grants.AnyAsync(grant => grant.AccountId == account.Id && grant.Role == invitation.Role && grant.Organisation == invitation.Organisation, ct);
        if (!has)
            accounts.Grants.Add(new AccountGrant { AccountId = account.Id, Role = invitation.Role, Organisation = invitation.Organisation });
        await store.ChangeAsync(accounts, by, "account.accept", NameOf(invitation), ct: ct);
    }

    /// <summary>Takes an invitation back.</summary>
    /// <param name="by">Who.</param>
    /// <param name="id">Which one.</param>
    /// <param name="organisation">Only when it is for this organisation; null = any.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <returns>False when there is no such invitation.</returns>
    public async Task<bool> TakeBackAsync(Caller by, Guid id, string? organisation, CancellationToken ct)
    {
        var invitation = await accounts.Invitations.SingleOrDefaultAsync(found => found.Id == id && found.EndedAt == null, ct);
        if (invitation is null || (organisation is not null && invitation.Organisation != organisation))
            return false;
        invitation.EndedAt = clock.GetUtcNow();
        await store.ChangeAsync(accounts, by, "account.uninvite", NameOf(invitation), ct: ct);
        return true;
    }

    /// <summary>The invitations that still stand, newest first.</summary>
    public async Task<IReadOnlyList<Invitation>> OpenAsync(CancellationToken ct)
    {
        var open = await accounts.Invitations.AsNoTracking().Where(static invitation => invitation.EndedAt == null).ToListAsync(ct);
        return [.. open.Where(invitation => clock.GetUtcNow() < invitation.ExpiresAt).OrderByDescending(static invitation => invitation.At)];
    }

    private Mail Letter(Invitation invitation, OrganisationEntry? organisation, string secret)
    {
        var language = invitation.Language;
        var role = RoleWords.Name(invitation.Role).In(language) + (organisation is null ? string.Empty : $" · {organisation.Name}");
        return sealedText.Seal(AccountLetter.Invitation.To(
            invitation.Email,
            language,
            ("name", invitation.DisplayName),
            ("by", invitation.ByName),
            ("role", role),
            ("link", options.PublicAddress + Address.In(language, $"/uitnodiging/{secret}")),
            ("day", DutchTime.DayOf(invitation.ExpiresAt).AddDays(-1).ToString("D", Notation.Of(language)))));
    }

    /// <summary>The invitation in the audit log, which holds no addresses.</summary>
    public static string NameOf(Invitation invitation) =>
        string.Create(CultureInfo.InvariantCulture, $"{invitation.Id} {invitation.Role} {invitation.Organisation}").TrimEnd();
}
