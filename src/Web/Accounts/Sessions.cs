using System.Linq.Expressions;
using System.Security.Claims;
using Maatstaf.Delivery.People;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Web.Accounts;

/// <summary>
/// Who is signed in. The cookie holds a secret; what it opens stands in the database and is read with every request, so a
/// session that was ended, a blocked account and a role that was taken work at once.
/// </summary>
internal sealed class Sessions(AccountsContext accounts, TimeProvider clock) : ICallers
{
    /// <summary>How long a session lasts at most, whatever happens.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>How long a session lasts without a request.</summary>
    public static readonly TimeSpan LongestIdle = TimeSpan.FromMinutes(30);

    /// <summary>How long a proof of who somebody is counts for the gravest acts.</summary>
    public static readonly TimeSpan ProofLasts = TimeSpan.FromMinutes(10);

    private const string SecretClaim = "sid";
    private const int LongestBrowser = 256;

    /// <summary>Signs somebody in who proved who they are, in a new session.</summary>
    public async Task StartAsync(HttpContext context, Account account)
    {
        await EndAsync(context);
        var secret = Secret.New();
        var now = clock.GetUtcNow();
        accounts.Sessions.Add(new SignedIn
        {
            Id = Secret.HashOf(secret),
            AccountId = account.Id,
            At = now,
            ProvedAt = now,
            Origin = RequestLimiter.OriginOf(context),
            Browser = Shortened(context.Request.Headers.UserAgent.ToString()),
        });
        accounts.Attach(account).Entity.LastSignInAt = now;
        await accounts.SaveChangesAsync(context.RequestAborted);
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.Id.ToString()), new(SecretClaim, secret)], IdentityConstants.ApplicationScheme);
        context.User = new ClaimsPrincipal(identity);
        await context.SignInAsync(IdentityConstants.ApplicationScheme, context.User);
    }

    /// <summary>Remembers that who is signed in proved again who they are.</summary>
    public async Task ProveAsync(HttpContext context)
    {
        if (context.Features.Get<SignedIn>() is not { } session)
            return;
        accounts.Attach(session).Entity.ProvedAt = clock.GetUtcNow();
        await accounts.SaveChangesAsync(context.RequestAborted);
    }

    /// <summary>Whether who is signed in proved lately who they are.</summary>
    public bool HasProved(HttpContext context) =>
        context.Features.Get<SignedIn>() is { } session && clock.GetUtcNow() < session.ProvedAt + ProofLasts;

    /// <summary>Ends the session of this browser.</summary>
    public async Task EndAsync(HttpContext context)
    {
        if (await SecretOfAsync(context) is { } secret)
        {
            var id = Secret.HashOf(secret);
            await RemoveAsync(session => session.Id == id, context.RequestAborted);
        }

        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        context.User = new ClaimsPrincipal(new ClaimsIdentity());
    }

    /// <summary>Ends the sessions of an account.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="except">The request whose session goes on; null = none does.</param>
    /// <param name="ct">Stops before the commit.</param>
    public async Task EndAllAsync(Guid account, HttpContext? except, CancellationToken ct)
    {
        var kept = except is null || await SecretOfAsync(except) is not { } secret ? string.Empty : Secret.HashOf(secret);
        await RemoveAsync(session => session.AccountId == account && session.Id != kept, ct);
    }

    /// <inheritdoc/>
    public async Task<Caller> FindAsync(HttpContext context)
    {
        var anonymous = Caller.Anonymous with { Origin = RequestLimiter.OriginOf(context) };
        if (await SecretOfAsync(context) is not { } secret)
            return anonymous;
        var id = Secret.HashOf(secret);
        var found = await (
            from session in accounts.Sessions.AsNoTracking()
            join account in accounts.Users.AsNoTracking() on session.AccountId equals account.Id
            where session.Id == id
            select new { Session = session, Account = account }).SingleOrDefaultAsync(context.RequestAborted);
        if (found is null || found.Account.BlockedAt is not null || clock.GetUtcNow() >= found.Session.At + Longest)
        {
            await EndAsync(context);
            return anonymous;
        }

        context.Features.Set(found.Session);
        var grants = await accounts.Grants.AsNoTracking().Where(grant => grant.AccountId == found.Account.Id).ToListAsync(context.RequestAborted);
        return anonymous with { Account = found.Account.Id, Name = found.Account.DisplayName, Grants = [.. grants.Select(GrantOf)] };
    }

    /// <summary>A kept role as everything else knows it.</summary>
    public static Grant GrantOf(AccountGrant kept) =>
        new(kept.Role, OrganisationCode.TryParse(kept.Organisation, out var organisation) ? organisation : null);

    private async Task RemoveAsync(Expression<Func<SignedIn, bool>> which, CancellationToken ct)
    {
        accounts.Sessions.RemoveRange(await accounts.Sessions.Where(which).ToListAsync(ct));
        await accounts.SaveChangesAsync(ct);
    }

    private static async Task<string?> SecretOfAsync(HttpContext context)
    {
        var ticket = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (ticket.Principal is not { } user)
            return null;
        context.User = user;
        return user.FindFirstValue(SecretClaim);
    }

    private static string Shortened(string browser) => browser.Length <= LongestBrowser ? browser : browser[..LongestBrowser];
}
