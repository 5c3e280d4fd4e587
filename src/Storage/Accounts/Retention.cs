using System.Data.Common;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Tables.Delivered;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Storage.Accounts;

/// <summary>How long is kept what names people and has done its work.</summary>
public static class Retention
{
    /// <summary>A letter, after it was sent.</summary>
    public static readonly TimeSpan SentLetter = TimeSpan.FromDays(30);

    /// <summary>A letter that could not be sent, after it was written.</summary>
    public static readonly TimeSpan UnsentLetter = TimeSpan.FromDays(90);

    /// <summary>An invitation, after it was accepted, was taken back or no longer works.</summary>
    public static readonly TimeSpan EndedInvitation = TimeSpan.FromDays(30);

    /// <summary>A session, after it began; by then it has ended.</summary>
    public static readonly TimeSpan Session = TimeSpan.FromDays(1);

    /// <summary>Attempts to sign in, after the last one.</summary>
    public static readonly TimeSpan Attempts = TimeSpan.FromDays(1);

    /// <summary>Takes away what was kept long enough.</summary>
    internal static void Clean(Engine engine, DbTransaction transaction, DateTimeOffset now)
    {
        KeptMail.Clean(transaction, now - SentLetter, now - UnsentLetter);
        KeptUploads.Clean(transaction, now);
        using var accounts = engine.AccountsWithin(transaction);
        // Compared here, because a file keeps moments as text that it cannot compare; there are few of each.
        accounts.Invitations.RemoveRange(accounts.Invitations.AsEnumerable().Where(invitation => (invitation.EndedAt ?? invitation.ExpiresAt) < now - EndedInvitation));
        accounts.Sessions.RemoveRange(accounts.Sessions.AsEnumerable().Where(session => session.At < now - Session));
        accounts.FailedSignIns.RemoveRange(accounts.FailedSignIns.AsEnumerable().Where(failed => failed.LastAt < now - Attempts));
        accounts.Database.AutoSavepointsEnabled = false;
        accounts.SaveChanges();
    }
}
