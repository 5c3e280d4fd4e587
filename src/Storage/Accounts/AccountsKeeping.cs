using System.Data.Common;
using System.Runtime.ExceptionServices;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Storage.Accounts;

/// <summary>A change of the store that can take changed accounts along.</summary>
public interface IAccountsChange : IDeliveryChange
{
    /// <summary>Writes what was changed in a context of accounts, within the transaction of this change.</summary>
    void Save(AccountsContext accounts);

    /// <summary>
    /// Takes an account away with its roles, sessions and keys, the letters and invitations to its address, and its name wherever it stands; what the
    /// person did stays, with the id of the account.
    /// </summary>
    /// <param name="account">Which.</param>
    /// <exception cref="StaleException">The account is not there any more.</exception>
    /// <exception cref="LastAdministratorException">Nobody would be left who manages accounts.</exception>
    void Remove(Guid account);

    /// <summary>Takes away what was kept long enough, as <see cref="Retention"/> says.</summary>
    void Clean();
}

/// <summary>Keeps changed accounts together with the entry of the audit log about them.</summary>
public static class AccountsKeeping
{
    /// <summary>Writes what was changed in a context of accounts, with its entry in the audit log and what else goes with it: all or nothing.</summary>
    /// <param name="store">Where the audit log is; the accounts are in the same database.</param>
    /// <param name="accounts">The changed accounts, not saved yet.</param>
    /// <param name="caller">Who did it.</param>
    /// <param name="action">What was done, for the audit log.</param>
    /// <param name="subject">To what.</param>
    /// <param name="more">What else belongs to it, such as a letter; null = nothing.</param>
    /// <param name="ct">Stops before the commit.</param>
    public static async Task ChangeAsync(
        this IDeliveryStore store, AccountsContext accounts, Caller caller, string action, string subject, Action<IDeliveryChange>? more = null, CancellationToken ct = default)
    {
        accounts.ChangeTracker.DetectChanges();
        await store.ChangeAsync(caller, action, subject, change =>
        {
            ((IAccountsChange)change).Save(accounts);
            more?.Invoke(change);
        }, ct);
        accounts.ChangeTracker.AcceptAllChanges();
    }

    /// <summary>Writes the changes that a context tracks with another context, which is within a transaction.</summary>
    internal static void Write(AccountsContext changed, AccountsContext within)
    {
        within.Database.AutoSavepointsEnabled = false;
        foreach (var entry in changed.ChangeTracker.Entries().Where(static entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            var copy = within.Entry(entry.Entity);
            copy.State = entry.State;
            if (entry.State == EntityState.Added)
                continue;
            copy.OriginalValues.SetValues(entry.OriginalValues);
            foreach (var property in entry.Properties.Where(property => entry.State == EntityState.Modified && !property.Metadata.IsPrimaryKey()))
                copy.Property(property.Metadata.Name).IsModified = property.IsModified;
        }

        try
        {
            within.SaveChanges();
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new StaleException("account");
        }
        catch (DbUpdateException exception) when (exception.InnerException is DbException refused)
        {
            // The door explains the refusals of the database itself.
            ExceptionDispatchInfo.Throw(refused);
        }
    }
}
