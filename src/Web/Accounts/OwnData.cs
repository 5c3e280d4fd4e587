using System.Text.Encodings.Web;
using System.Text.Json;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Web.Accounts;

/// <summary>What is kept about a person, for the person (AVG, articles 15 and 20). Nothing in it lets anybody in: no hashes, keys or links.</summary>
internal sealed class OwnData(AccountsContext accounts, UserManager<Account> users, IDeliveryStore store)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As JSON.</summary>
    public async Task<byte[]> OfAsync(Guid id, CancellationToken ct)
    {
        var account = await users.FindByIdAsync(id.ToString()) ?? throw new InvalidOperationException("Who is signed in has an account.");
        var kept = await store.OfAccountAsync(id, ct);
        var sessions = await accounts.Sessions.AsNoTracking().Where(session => session.AccountId == id).ToListAsync(ct);
        var grants = await accounts.Grants.AsNoTracking().Where(grant => grant.AccountId == id).ToListAsync(ct);
        var invitations = (await accounts.Invitations.AsNoTracking().ToListAsync(ct)).Where(invitation => IsTo(account, invitation.Email));
        var letters = (await store.MailAsync(unsentOnly: false, ct)).Where(letter => IsTo(account, letter.To));
        var followed = await FollowedAsync(id, ct);
        return JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                Account = new
                {
                    account.Id, account.DisplayName, account.Email, Language = account.Language.ToString(), account.LastSignInAt, account.BlockedAt,
                    HasPassword = account.PasswordHash is not null, HasApp = account.TwoFactorEnabled,
                },
                EarlierNames = kept.Names.Where(name => name != account.DisplayName),
                Roles = grants.Select(static grant => new { Role = grant.Role.ToString(), grant.Organisation }),
                Sessions = sessions.OrderBy(static session => session.At).Select(static session => new { session.At, session.Origin, session.Browser }),
                Passkeys = (await users.GetPasskeysAsync(account)).Select(static passkey => new { passkey.Name, passkey.CreatedAt }),
                LinkedProviders = (await users.GetLoginsAsync(account)).Select(static login => login.LoginProvider),
                Invitations = invitations.OrderBy(static invitation => invitation.At).Select(static invitation => new
                {
                    invitation.At, invitation.DisplayName, Role = invitation.Role.ToString(), invitation.Organisation, invitation.ExpiresAt, invitation.EndedAt,
                }),
                Letters = letters.OrderBy(static letter => letter.At).Select(static letter => new { letter.At, letter.Subject, letter.SentAt }),
                Followed = followed,
                AuditLog = kept.Entries.Select(static entry => new { entry.Number, entry.At, entry.Action, entry.Object, entry.Result, entry.Origin, entry.Actor }),
            },
            Form);
    }

    private async Task<IEnumerable<string>> FollowedAsync(Guid id, CancellationToken ct) =>
        (await store.Practices.FollowingAsync(id, ct)).Select(static following => $"{following.Kind} {following.Subject}");

    private static bool IsTo(Account account, string email) => string.Equals(account.Email, email, StringComparison.OrdinalIgnoreCase);
}
